package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.wording.Citation;

/**
 * Says which article a rule comes from (依据), and changes nothing.
 *
 * <p>Made by {@link SharingRule#under}.
 *
 * @param rule the rule
 * @param citation where it comes from
 */
public record Cited(SharingRule rule, Citation citation) implements SharingRule {

    public Cited {
        requireNonNull(rule, "rule");
        requireNonNull(citation, "citation");
        Extent.requireOfCited(rule);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        return pool.by(rule);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.under(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
