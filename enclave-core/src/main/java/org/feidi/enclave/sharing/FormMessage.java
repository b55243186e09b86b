package org.feidi.enclave.sharing;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.feidi.enclave.form.Composition;
import org.feidi.enclave.form.Part;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Message;
import org.feidi.enclave.wording.Vocabulary;

/**
 * How a form of rule is said: by a pattern under the name of its class, with its components as
 * places; and which of a few stands at a component, by a pattern under the names of both.
 *
 * <p>Weights have no place of their own, for they are said beside the parties among which they
 * divide; nor has the function of a custom rule.
 */
record FormMessage(String name, ImmutableList<String> places) implements Message {

    private static final ImmutableSet<Class<?>> WITHOUT_PLACE =
            ImmutableSet.of(Weights.class, CustomRule.Function.class);

    /** {@return how a form is said} */
    static FormMessage of(Class<?> form) {
        return new FormMessage(
                "FORM_" + CaseFormat.UPPER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, form.getSimpleName()),
                Composition.of(form).orElseThrow().components().stream()
                        .filter(component -> !WITHOUT_PLACE.contains(component.type()))
                        .map(Composition.Component::name)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** {@return how it is said that one of a few stands at a component} */
    static FormMessage ofChoice(String component, Object chosen) {
        return new FormMessage(
                "FORM_" + CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, component) + "_"
                        + Ascii.toUpperCase(chosen.toString()),
                ImmutableList.of());
    }

    static boolean hasPlace(Part part) {
        return !WITHOUT_PLACE.contains(part.type());
    }

    @Override
    public Vocabulary vocabulary() {
        return Messages.BRACKETS.vocabulary();
    }
}
