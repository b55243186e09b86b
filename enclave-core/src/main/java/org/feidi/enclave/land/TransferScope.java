package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.party.Distance;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Territory;

/**
 * Whether and where quota of a kind may be transferred (可否交易, 交易范围).
 *
 * <p>How far apart two territories are is told by their {@link Distance}; an organisation has no
 * place, so it can take part only where a kind may go {@link #ANYWHERE}.
 */
public enum TransferScope {
    /**
     * No source is known: every transfer is refused until somebody states where the kind may go.
     */
    NOT_STATED,
    /** Not at all. */
    NOWHERE,
    /**
     * To holders in the same prefecture, or where there is none (in a municipality and directly under
     * a province), in the same county.
     */
    WITHIN_PREFECTURE,
    /** To holders in the same province. */
    WITHIN_PROVINCE,
    /** To anybody. */
    ANYWHERE;

    /**
     * {@return whether quota may go from one party to another, that is, whether this scope
     * reaches so far}
     */
    public boolean allows(Holder from, Holder to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        return switch (this) {
            case NOT_STATED, NOWHERE -> false;
            case WITHIN_PREFECTURE -> areWithin(Distance.SAME_PREFECTURE, from, to);
            case WITHIN_PROVINCE -> areWithin(Distance.SAME_PROVINCE, from, to);
            case ANYWHERE -> true;
        };
    }

    private static boolean areWithin(Distance reach, Holder from, Holder to) {
        return from instanceof Territory giver
                && to instanceof Territory taker
                && Distance.between(giver, taker).isWithin(reach);
    }
}
