package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.wording.Name;

/**
 * Gives to nobody: it stays with whoever collected it, and says why.
 *
 * <p>Made by {@link SharingRules#stays}, where the agreement says so: it is kept by agreement (按约定留存);
 * and by {@link SharingRules#undecided}, where the source leaves it open: it is unallocated (未分配), and
 * the agreement's check reports it.
 *
 * <p><b>Laws:</b> {@code whatStaysIsKept}, and is neither a part nor unallocated.
 *
 * <p>Example: 60 go to the region and 40 stay:
 * {@code percent(quzhou, "60").rest(stays("article 5"))}.
 *
 * @param cause the kind of reason
 * @param reason the reason in words
 */
public record Unshared(Unallocated.Cause cause, Name reason) implements SharingRule {

    public Unshared {
        requireNonNull(cause, "cause");
        requireNonNull(reason, "reason");
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        return pool.left(cause, reason);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.left(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
