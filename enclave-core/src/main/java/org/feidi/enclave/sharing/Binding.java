package org.feidi.enclave.sharing;

import org.feidi.enclave.wording.Worded;

/**
 * How tightly the words of an amount or a condition hold together, the loosest first. A place that
 * asks for more than its words have puts them in brackets, so that no two readings are possible.
 *
 * <p><b>Laws</b>, of amounts that are not {@linkplain Amount#called called} anything
 *
 * <ul>
 *   <li>{@code differentAmountsHaveDifferentWords}
 *   <li>{@code differentConditionsHaveDifferentWords}
 *   <li>{@code printedAmountReAdds}
 * </ul>
 */
enum Binding {
    /** A phrase of several words: an average, a growth, what exceeds something; {@code not}. */
    PHRASE,
    /** A sum; two conditions that must both hold. */
    SUM,
    /** A product or a quotient; a comparison. */
    PRODUCT,
    /** A name, a number, or what has brackets of its own. */
    NAME;

    /** What has words of its own that may need brackets. */
    interface Bound {
        Binding binding();
    }

    /** The words of a part at a place that asks for this binding. */
    Worded at(Worded part) {
        return part instanceof Bound bound && bound.binding().compareTo(this) < 0 ? Messages.BRACKETS.say(part) : part;
    }
}
