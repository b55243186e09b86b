package org.feidi.enclave.agreement;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;

/**
 * Something in an agreement or in its facts that somebody should look at (核查发现). Findings are
 * reported all at once; none of them stops a settlement but {@link Kind#TWO_CLAUSES} and {@link
 * Kind#TWO_UNDER_ONE_ID}.
 *
 * <p>What it is about can be read as values: {@code finding.sentence().values()} has the subject,
 * year, party, item, milestone or amount under the name of its place.
 *
 * @param kind what kind of finding it is
 * @param clause the name of the clause, if it is in one
 * @param sentence what was found, where, and what to do
 */
public record Finding(Kind kind, Optional<String> clause, Sentence sentence) implements Worded {

    /** The kinds of finding. */
    public enum Kind {
        /** A rule names a party that the agreement does not have. */
        UNKNOWN_PARTY,
        /** Something is given to a pot, and nobody shares it on. */
        POT_NOT_SHARED,
        /** A cap or a recovery stands inside a phase, where it counts anew. */
        MEMORY_IN_PHASE,
        /** The source leaves open who gets something. */
        UNDECIDED,
        /** Two things stand under one id, in the text or between the text and the facts. */
        TWO_UNDER_ONE_ID,
        /** Two clauses take the same item of the same subject in the same year. */
        TWO_CLAUSES,
        /** A rule by item and its clause are not on the same items. */
        ITEM_MISMATCH,
        /** Something was booked that no clause shares. */
        NOT_COVERED,
        /** A milestone from which years are counted never came, or has two dates. */
        NO_CLOCK,
        /** Something was booked before year 1. */
        BEFORE_CLOCK,
        /** Something was booked after the term of its clause. */
        AFTER_TERM,
        /** A year waits for something that the facts do not say. */
        WAITING,
        /** Something was booked after the end of the settlement, and left out. */
        AFTER_THROUGH,
        /** More was paid than was due. */
        OVERPAID,
        /** Two batches claim the same months of the same source. */
        OVERLAPPING_BATCHES,
        /** Several batches replace the same one, and all of them count. */
        REPLACED_BY_MANY,
        /** A batch replaces one that is not there. */
        MISSING_BATCH,
        /** Somebody holds money who is not a party to the agreement. */
        UNKNOWN_HOLDER
    }

    public Finding {
        requireNonNull(kind, "kind");
        requireNonNull(clause, "clause");
        requireNonNull(sentence, "sentence");
    }

    @Override
    public String in(Locale locale) {
        return sentence.in(locale);
    }

    /** Prints the sentence in English. */
    @Override
    public String toString() {
        return sentence.in(Locale.ENGLISH);
    }
}
