package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import org.feidi.enclave.wording.Language;
import org.feidi.enclave.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * How much of one kind of quota is in which state, and how much must be made good (分状态余额).
 *
 * <p>The balance of a lot, or of all that a party holds. What must be made good (欠账) is no state of
 * quota but a debt beside it, and is not in {@link #total()}.
 */
public final class QuotaBalance implements Worded {

    private static final QuotaState[] STATES = QuotaState.values();
    private static final int TO_MAKE_GOOD = STATES.length;
    private static final int MADE_GOOD = TO_MAKE_GOOD + 1;

    private final QuotaKind kind;
    private final long[] slots;

    private QuotaBalance(QuotaKind kind, long[] slots) {
        this.kind = kind;
        this.slots = slots;
    }

    @SuppressWarnings("EnumOrdinal") // the numbers never leave this class
    private static int place(QuotaState state) {
        return state.ordinal();
    }

    static QuotaBalance zero(QuotaKind kind) {
        return new QuotaBalance(kind, new long[MADE_GOOD + 1]);
    }

    static QuotaBalance available(QuotaAmount amount) {
        QuotaBalance balance = zero(amount.kind());
        balance.slots[place(QuotaState.AVAILABLE)] = amount.units();
        return balance;
    }

    /** {@return what is counted} */
    public QuotaKind kind() {
        return kind;
    }

    /** {@return how much is in a state} */
    public QuotaAmount amount(QuotaState state) {
        requireNonNull(state, "state");
        return new QuotaAmount(kind, units(state));
    }

    /** {@return how much used quota was found false and not yet made good (欠账)} */
    public QuotaAmount toMakeGood() {
        return new QuotaAmount(kind, slots[TO_MAKE_GOOD]);
    }

    /** {@return how much used quota was found false and has been made good by a further lot} */
    public QuotaAmount madeGood() {
        return new QuotaAmount(kind, slots[MADE_GOOD]);
    }

    /** {@return how much there is in all states together: the sum over the states} */
    public QuotaAmount total() {
        return new QuotaAmount(kind, totalUnits());
    }

    /**
     * {@return whether there is nothing here: no quota in any state, and no debt, that is,
     * whether all is zero}
     */
    public boolean isZero() {
        return Arrays.stream(slots).allMatch(units -> units == 0);
    }

    long units(QuotaState state) {
        return slots[place(state)];
    }

    long totalUnits() {
        long total = 0;
        for (QuotaState state : STATES) {
            total += units(state);
        }
        return total;
    }

    /** The change in a state as a number, which may be negative. */
    BigDecimal change(QuotaState state) {
        return QuotaAmount.decimal(units(state));
    }

    BigDecimal changeToMakeGood() {
        return QuotaAmount.decimal(slots[TO_MAKE_GOOD]);
    }

    /** What was used and not found false. */
    long soundlyUsed() {
        return units(QuotaState.USED) - slots[TO_MAKE_GOOD] - slots[MADE_GOOD];
    }

    /** What can still be cut back: all that is held or was soundly used. */
    long standing() {
        return units(QuotaState.AVAILABLE) + units(QuotaState.RESERVED) + units(QuotaState.FROZEN) + soundlyUsed();
    }

    QuotaBalance moved(QuotaState from, QuotaState to, long units) {
        return units == 0 ? this : changed(place(from), -units).changed(place(to), units);
    }

    QuotaBalance passedOn(long units) {
        return changed(place(QuotaState.AVAILABLE), -units);
    }

    QuotaBalance foundFalseAfterUse(long units) {
        return changed(TO_MAKE_GOOD, units);
    }

    QuotaBalance withMadeGood(long units) {
        return changed(TO_MAKE_GOOD, -units).changed(MADE_GOOD, units);
    }

    private QuotaBalance changed(int slot, long units) {
        if (units == 0) {
            return this;
        }
        long[] changed = slots.clone();
        changed[slot] += units;
        return new QuotaBalance(kind, changed);
    }

    /**
     * Lots keep what is free as available; while after-care lasts, it is shown as in after-care.
     */
    QuotaBalance duringAfterCare() {
        return moved(QuotaState.AVAILABLE, QuotaState.AFTER_CARE, units(QuotaState.AVAILABLE));
    }

    /** What happens to this change on the day after after-care ends. */
    QuotaBalance atEndOfAfterCare() {
        return zero(kind).moved(QuotaState.AFTER_CARE, QuotaState.AVAILABLE, units(QuotaState.AVAILABLE));
    }

    QuotaBalance plus(QuotaBalance other) {
        return combined(other, 1);
    }

    QuotaBalance minus(QuotaBalance other) {
        return combined(other, -1);
    }

    private QuotaBalance combined(QuotaBalance other, int sign) {
        checkArgument(kind.equals(other.kind), "Balances must be of one kind, but are of %s and %s.", kind, other.kind);
        long[] combined = slots.clone();
        for (int i = 0; i < combined.length; i++) {
            combined[i] += sign * other.slots[i];
        }
        return new QuotaBalance(kind, combined);
    }

    /** Lists the states that are not empty, each with its number, then the debt. */
    @Override
    public String in(Locale locale) {
        boolean chinese = Language.of(locale) == Language.CHINESE;
        StringJoiner text = new StringJoiner(chinese ? "，" : ", ");
        for (QuotaState state : STATES) {
            if (units(state) != 0) {
                text.add(Messages.BALANCE_STATE
                        .say(state, change(state).toPlainString(), kind.unit().name())
                        .in(locale));
            }
        }
        if (slots[TO_MAKE_GOOD] != 0) {
            text.add(Messages.BALANCE_DEBT
                    .say(changeToMakeGood().toPlainString(), kind.unit().name())
                    .in(locale));
        }
        return text.length() == 0 ? Messages.BALANCE_NOTHING.say().in(locale) : text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuotaBalance that && kind.equals(that.kind) && Arrays.equals(slots, that.slots);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Arrays.hashCode(slots);
    }

    /**
     * Prints the kind, and the states that are not empty: {@code farmland: available 10, used 90}.
     */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", kind.id() + ": ", "");
        text.setEmptyValue(kind.id() + ": nothing");
        for (QuotaState state : STATES) {
            if (units(state) != 0) {
                text.add(state + " " + change(state).toPlainString());
            }
        }
        if (slots[TO_MAKE_GOOD] != 0) {
            text.add("to make good " + changeToMakeGood().toPlainString());
        }
        return text.toString();
    }
}
