package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.PlainText;

/**
 * An ascending auction of land quota with a cap (限价竞价): two or more bids at the cap are decided by
 * lot (摇号).
 *
 * <p>A bid must be above the highest so far, until the cap is reached; at the cap everybody may
 * join. The winner among n bidders at the cap, in the order of parties, is number SHA-256(seed +
 * "/" + parcel) mod n, so that anybody can draw again with the published seed.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code drawDoesNotDependOnTheOrderOfBidsAtTheCap}
 *   <li>{@code everyBidderAtTheCapCanWin}
 *   <li>{@code winnerBidTheHighestPrice}
 * </ul>
 *
 * @param startPerMu the lowest bid for a mu
 * @param capPerMu the highest bid for a mu
 * @param source the document
 */
public record CappedAuction(Money startPerMu, Money capPerMu, Citation source) {

    /** Paddy quota of Guangdong (广东水田指标竞价): start 30 万元 a mu, cap 75 万元. */
    public static final CappedAuction GUANGDONG_PADDY = new CappedAuction(
            Money.wan("30"),
            Money.wan("75"),
            Citation.of(
                    Name.of("Rules of Guangdong's paddy quota auctions, title not recorded", "广东省水田指标竞价规则（文件名未录）")));

    /**
     * A bid.
     *
     * @param bidder who bids
     * @param perMu how much for a mu
     */
    public record Bid(Holder bidder, Money perMu) {

        public Bid {
            requireNonNull(bidder, "bidder");
            requireNonNull(perMu, "perMu");
        }
    }

    /**
     * How an auction of one parcel of quota ended.
     *
     * @param parcel its id
     * @param area how much quota
     * @param winner who bought it
     * @param perMu at which price for a mu
     * @param atTheCap who had bid the cap, in the order of parties; the draw was among them if they
     *     are two or more
     */
    public record Award(String parcel, LandArea area, Holder winner, Money perMu, ImmutableList<Holder> atTheCap) {

        public Award {
            requireNonNull(parcel, "parcel");
            requireNonNull(area, "area");
            requireNonNull(winner, "winner");
            requireNonNull(perMu, "perMu");
            requireNonNull(atTheCap, "atTheCap");
        }

        /** {@return what the winner pays: area times price, rounded half up to a minor unit} */
        public Money price() {
            return Money.rounded(perMu.currency(), perMu.toFraction().times(Fraction.from(area.inMu())));
        }

        /** {@return whether it was decided by lot, that is, whether two or more had bid the cap} */
        public boolean isDrawn() {
            return atTheCap.size() > 1;
        }
    }

    /**
     * @throws IllegalArgumentException if the start is negative or above the cap, or the currencies
     *     differ
     */
    public CappedAuction {
        requireNonNull(startPerMu, "startPerMu");
        requireNonNull(capPerMu, "capPerMu");
        requireNonNull(source, "source");
        checkArgument(
                !startPerMu.isNegative() && startPerMu.compareTo(capPerMu) <= 0,
                "Start of an auction must be from 0 to the cap, but is %s with a cap of %s.",
                startPerMu,
                capPerMu);
    }

    /**
     * Awards one parcel of quota.
     *
     * @param parcel its id, not blank
     * @param area how much quota, above 0
     * @param bids the bids, in the order in which they were made, at least one
     * @return who wins, at which price
     * @throws IllegalArgumentException if a bid is below the start, above the cap, or not above the
     *     highest so far
     */
    public Award award(String parcel, LandArea area, List<Bid> bids, String seed) {
        requireNonNull(parcel, "parcel");
        requireNonNull(area, "area");
        requireNonNull(bids, "bids");
        PlainText.requireNotBlank(parcel, "Id of a parcel");
        requireNonNull(seed, "seed");
        checkArgument(area.units() > 0, "Area of parcel %s must be above 0, but is %s.", parcel, area);
        checkArgument(!bids.isEmpty(), "Parcel %s must have a bid, but has none.", parcel);
        requireAscending(parcel, bids);
        Bid last = bids.get(bids.size() - 1);
        ImmutableList<Holder> atTheCap = ImmutableSortedSet.copyOf(bids.stream()
                        .filter(bid -> bid.perMu().equals(capPerMu))
                        .map(Bid::bidder)
                        .toList())
                .asList();
        Holder winner = atTheCap.isEmpty() ? last.bidder() : atTheCap.get(draw(seed, parcel, atTheCap.size()));
        return new Award(parcel, area, winner, last.perMu(), atTheCap);
    }

    private void requireAscending(String parcel, List<Bid> bids) {
        Money highest = null;
        for (Bid bid : bids) {
            checkArgument(
                    bid.perMu().compareTo(startPerMu) >= 0 && bid.perMu().compareTo(capPerMu) <= 0,
                    "Bid of %s for parcel %s must be from %s to %s, but is %s.",
                    bid.bidder(),
                    parcel,
                    startPerMu,
                    capPerMu,
                    bid.perMu());
            checkArgument(
                    highest == null || bid.perMu().compareTo(highest) > 0 || highest.equals(capPerMu),
                    "Bid of %s for parcel %s must be above the highest so far, %s, but is %s.",
                    bid.bidder(),
                    parcel,
                    highest,
                    bid.perMu());
            checkArgument(
                    highest == null || !highest.equals(capPerMu) || bid.perMu().equals(capPerMu),
                    "Bid of %s for parcel %s must be at the cap, %s, once the cap is reached, but is %s.",
                    bid.bidder(),
                    parcel,
                    capPerMu,
                    bid.perMu());
            highest = bid.perMu();
        }
    }

    private static int draw(String seed, String parcel, int bidders) {
        byte[] hash = Hashing.sha256()
                .hashString(seed + "/" + parcel, StandardCharsets.UTF_8)
                .asBytes();
        return new BigInteger(1, hash).mod(BigInteger.valueOf(bidders)).intValueExact();
    }
}
