package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.wording.Citation;

/**
 * Makes the actions of a ledger: {@code use("KH-2026-01", "school", area, paddy, capacity)}.
 *
 * <table>
 * <caption>Actions</caption>
 * <tr><th>action</th><th>what it does</th></tr>
 * <tr><td>{@link #issue}</td><td>a root lot begins, available or in after-care</td></tr>
 * <tr><td>{@link #reserve} 预挂钩</td><td>available → reserved for a project</td></tr>
 * <tr><td>{@link #release}</td><td>reserved → available</td></tr>
 * <tr><td>{@link #use} 核销</td><td>reserved for the project, then available → used</td></tr>
 * <tr><td>{@link #transferWhole}, {@link #transferPart}</td><td>the lot, or a part as a lot of its own, changes hands</td></tr>
 * <tr><td>{@link #freeze}, {@link #unfreeze}</td><td>available → frozen, and back</td></tr>
 * <tr><td>{@link #carryOver} 结转</td><td>a permit moves the last day</td></tr>
 * <tr><td>{@link #giveBack} 归还</td><td>used or available → returned, of lent quota</td></tr>
 * <tr><td>{@link #expire} 过期</td><td>all that is not used → expired</td></tr>
 * <tr><td>{@link #cutBack} 核减</td><td>available, frozen, reserved → cut back; used stays used and is to be made good</td></tr>
 * <tr><td>{@link #makeGood}</td><td>a debt is met by available quota of a further lot, which is used for it</td></tr>
 * <tr><td>{@link #reverse}</td><td>undoes an entry on whose lots nothing was booked since</td></tr>
 * </table>
 */
public final class QuotaActions {

    private QuotaActions() {}

    /** {@return the issue of a lot} */
    public static QuotaAction issue(QuotaLot lot) {
        return new QuotaAction.Issue(lot);
    }

    /** {@return a reservation} */
    public static QuotaAction reserve(String lot, String project, QuotaAmount... amounts) {
        requireNonNull(amounts, "amounts");
        return new QuotaAction.Reserve(lot, project, QuotaAmounts.of(amounts));
    }

    /** {@return a release} */
    public static QuotaAction release(String lot, String project, QuotaAmount... amounts) {
        requireNonNull(amounts, "amounts");
        return new QuotaAction.Release(lot, project, QuotaAmounts.of(amounts));
    }

    /** {@return a use} */
    public static QuotaAction use(String lot, String project, QuotaAmount... amounts) {
        requireNonNull(amounts, "amounts");
        return new QuotaAction.Use(lot, project, QuotaAmounts.of(amounts));
    }

    /** {@return the transfer of a whole lot} */
    public static QuotaAction transferWhole(String lot, Holder to) {
        return new QuotaAction.TransferWhole(lot, to);
    }

    /** {@return the transfer of a part} */
    public static QuotaAction transferPart(String lot, String part, Holder to, QuotaAmount... amounts) {
        requireNonNull(amounts, "amounts");
        return new QuotaAction.TransferPart(lot, part, to, QuotaAmounts.of(amounts));
    }

    /** {@return a freeze} */
    public static QuotaAction freeze(String lot, QuotaAmount... amounts) {
        requireNonNull(amounts, "amounts");
        return new QuotaAction.Freeze(lot, QuotaAmounts.of(amounts));
    }

    /** {@return an unfreeze} */
    public static QuotaAction unfreeze(String lot, QuotaAmount... amounts) {
        requireNonNull(amounts, "amounts");
        return new QuotaAction.Unfreeze(lot, QuotaAmounts.of(amounts));
    }

    /**
     * {@return a carry-over}
     *
     * @param validUntil its new last day
     */
    public static QuotaAction carryOver(String lot, LocalDate validUntil, Citation permit) {
        return new QuotaAction.CarryOver(lot, validUntil, permit);
    }

    /** {@return a return of lent quota} */
    public static QuotaAction giveBack(String lot, QuotaState from, QuotaAmount... amounts) {
        requireNonNull(amounts, "amounts");
        return new QuotaAction.GiveBack(lot, from, QuotaAmounts.of(amounts));
    }

    /** {@return an expiry} */
    public static QuotaAction expire(String lot) {
        return new QuotaAction.Expire(lot);
    }

    /** {@return a cut back that falls pro rata on the lot and the parts split off from it} */
    public static QuotaAction cutBack(String lot, QuotaAmount... amounts) {
        requireNonNull(amounts, "amounts");
        return new QuotaAction.CutBack(lot, QuotaAmounts.of(amounts), ImmutableSortedMap.of());
    }

    /**
     * {@return a cut back that states how much falls on which lot}
     *
     * @throws IllegalArgumentException if no lot is named
     */
    public static QuotaAction cutBack(String lot, Map<String, QuotaAmounts> byLot) {
        requireNonNull(byLot, "byLot");
        QuotaAmounts whole = byLot.values().stream()
                .reduce(QuotaAmounts::plus)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A cut back of lot " + lot + " must name the lots it cuts, but names none."));
        return new QuotaAction.CutBack(lot, whole, ImmutableSortedMap.copyOf(byLot));
    }

    /** {@return a debt made good} */
    public static QuotaAction makeGood(String lot, String by, QuotaAmount... amounts) {
        requireNonNull(amounts, "amounts");
        return new QuotaAction.MakeGood(lot, by, QuotaAmounts.of(amounts));
    }

    /** {@return a reversal} */
    public static QuotaAction reverse(String key) {
        return new QuotaAction.Reverse(key);
    }
}
