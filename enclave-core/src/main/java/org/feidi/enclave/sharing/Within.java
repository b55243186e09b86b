package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.party.Party;

/**
 * Shares on what a rule gives to one party or pot (再分配).
 *
 * <p>Made by {@link SharingRule#within}. The inner rule sees the series of what the party gets: a
 * year is in it if the outer rule names the party in that year, or ever gave it anything before.
 *
 * <p>Example: half to the head office and half to the branches, and what the branches get is shared
 * by factors.
 *
 * @param outer the rule that gives to the party
 * @param party the party or pot whose part is shared on
 * @param inner how it is shared on
 */
public record Within(SharingRule outer, Party party, SharingRule inner) implements SharingRule {

    public Within {
        requireNonNull(outer, "outer");
        requireNonNull(party, "party");
        SharingRules.requireNotByItem(requireNonNull(inner, "inner"), "inside within");
        Extent.requireOfRule(outer, inner);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        Allocations all = pool.by(outer);
        return all.replacing(party, pool.passing(all.partOf(party)).by(inner));
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.within(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
