package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.party.Zone;

/**
 * Whether and where quota of a kind may be transferred (可否交易, 交易范围).
 *
 * <p>A region is known by its code, a zone by the region in which it lies; an organisation has no
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
     * To holders in the same prefecture: the first four digits of the code. A county directly under
     * its province (省直辖县级 行政区划), whose third and fourth digits are 90, has no prefecture: there it
     * is the whole code.
     */
    WITHIN_PREFECTURE,
    /** To holders in the same province: the first two digits of the code. */
    WITHIN_PROVINCE,
    /** To anybody. */
    ANYWHERE;

    /**
     * {@return whether quota may go from one party to another, that is, whether this scope
     * reaches so far}
     */
    public boolean allows(Party from, Party to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        return switch (this) {
            case NOT_STATED, NOWHERE -> false;
            case WITHIN_PREFECTURE -> samePlace(from, to, isDirectlyUnderItsProvince(from) ? 6 : 4);
            case WITHIN_PROVINCE -> samePlace(from, to, 2);
            case ANYWHERE -> true;
        };
    }

    private static boolean samePlace(Party from, Party to, int digits) {
        Optional<String> giver = codeOf(from);
        Optional<String> taker = codeOf(to);
        return giver.isPresent() && taker.isPresent() && giver.get().regionMatches(0, taker.get(), 0, digits);
    }

    private static boolean isDirectlyUnderItsProvince(Party party) {
        return codeOf(party).filter(code -> code.startsWith("90", 2)).isPresent();
    }

    private static Optional<String> codeOf(Party party) {
        if (party instanceof Region region) {
            return Optional.of(region.code());
        }
        return party instanceof Zone zone ? Optional.of(zone.within().code()) : Optional.empty();
    }
}
