package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.wording.Worded;

/**
 * Gives to nobody: it stays with whoever collected it, and says why.
 *
 * <p>Made by {@link SharingRules#undecided}, {@link SharingRules#notShared} and {@link
 * Phases.Step#thenEnds}.
 *
 * @param cause the kind of reason
 * @param reason the reason in words
 */
public record Left(Unallocated.Cause cause, Worded reason) implements SharingRule {

    public Left {
        requireNonNull(cause, "cause");
        requireNonNull(reason, "reason");
    }

    @Override
    public Allocations share(Pool pool) {
        return pool.eachYear(year -> Allocation.left(new Unallocated(cause, reason, pool.amount(year))));
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.left(this);
    }

    @Override
    public ImmutableList<SharingRule> rules() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableSet<Party> ownParties() {
        return ImmutableSet.of();
    }
}
