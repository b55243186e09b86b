package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;

/**
 * Gives all to one party until it has recovered a sum (先回收成本), and shares the rest by another rule.
 *
 * <p>Made by {@link SharingRules#recoverFirst}. From which year what follows counts
 * its years is a required choice, for it moves the end of every later term. If it counts from the
 * recovery, what is left of the year of recovery is shared already as in its year 1.
 *
 * <p>Refunds run through two tanks: inflow fills the first, the party's, up to the sum, then the
 * second, the rest; outflow drains the second first. Where the sum differs by year, that of the
 * year applies to the running total: a lower one never claws back.
 *
 * <p><b>Laws:</b> {@code recoveryIsTwoTanks}; {@code clockOfARecoveryIsItsOwn}; {@code refundNextYearEndsInTheTotalsOfTheCorrection}
 * for caps and recoveries over rules that give all to one.
 *
 * <p>Example (Zibo, 2022): {@code recoverFirst(out, wan("1000")).then(split(out, 6, in,
 * 4)).countedFrom(YEAR_OF_RECOVERY)} of 300, 400, 500, 600 gives out 300, 400, 420, 360: of the
 * third year 300 recover and 200 are shared.
 *
 * <p><i>Reading:</i> a clock counts absolute years from the year of its own recovery, or the one
 * after, also inside another recovery, whose clock does not matter then. A recovery whose sum grows
 * after it was once reached counts its clock from the first time.
 *
 * @param party who recovers
 * @param amount what it recovers in total
 * @param then how the rest is shared
 * @param countedFrom from which year the rest counts its years
 */
public record RecoverFirst(Party party, Amount amount, SharingRule then, CountedFrom countedFrom)
        implements SharingRule {

    /** From which year the rule after a recovery counts its years. */
    public enum CountedFrom {
        /** Its years are those of this place: of the agreement, or of the recovery around it. */
        AGREEMENT,
        /** Its year 1 is the year in which the sum is recovered. */
        YEAR_OF_RECOVERY,
        /**
         * Its year 1 is the year after; what is left of the year of recovery is shared as in year
         * 1.
         */
        YEAR_AFTER_RECOVERY
    }

    /** @throws IllegalArgumentException if a fixed sum is below zero */
    public RecoverFirst {
        requireNonNull(party, "party");
        Amounts.requireUsable(requireNonNull(amount, "amount"), "Sum to recover");
        SharingRules.requireNotByItem(requireNonNull(then, "then"), "after a recovery");
        requireNonNull(countedFrom, "countedFrom");
        Extent.requireOfRule(amount, then);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        return recovered(pool, party, amount, then, countedFrom);
    }

    /** What a recovery makes of a pool; a limit in total is the same at the place of one party. */
    static Allocations recovered(Pool pool, Party party, Amount amount, SharingRule then, CountedFrom countedFrom) {
        Tanks tanks = new Tanks(pool.zero());
        TreeMap<Integer, Money> rest = new TreeMap<>();
        TreeMap<Integer, Allocation> first = new TreeMap<>();
        int recoveredIn = 0;
        for (Map.Entry<Integer, Money> entry : pool.byYear().entrySet()) {
            int year = entry.getKey();
            Money sum = pool.money(amount, party, year);
            pool.write(year, Messages.RECEIVED_BEFORE, party, tanks.first());
            Money toFirst = tanks.take(entry.getValue(), sum);
            first.put(year, Allocation.ofPart(party, toFirst));
            rest.put(year, entry.getValue().minus(toFirst));
            if (recoveredIn == 0 && tanks.first().abs().compareTo(sum) >= 0) {
                recoveredIn = year;
            }
        }
        Pool left = counted(pool.passingFromFirstNonZero(rest), recoveredIn, countedFrom);
        return Allocations.of(first).plus(left.by(then));
    }

    private static Pool counted(Pool left, int recoveredIn, CountedFrom countedFrom) {
        if (recoveredIn == 0) {
            return left;
        }
        return switch (countedFrom) {
            case AGREEMENT -> left;
            case YEAR_OF_RECOVERY -> left.countedFrom(recoveredIn);
            case YEAR_AFTER_RECOVERY -> left.countedFrom(recoveredIn + 1);
        };
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.recoverFirst(this);
    }

    @Override
    public boolean remembers() {
        return true;
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /**
     * Two tanks in a row: what comes in fills the first, then the second; what goes out drains the
     * second first.
     */
    private static final class Tanks {
        private Money first;
        private Money second;

        Tanks(Money empty) {
            this.first = empty;
            this.second = empty;
        }

        Money first() {
            return first;
        }

        /**
         * Lets an amount in, or out if it is negative, and says how much of it went through the
         * first tank.
         */
        Money take(Money amount, Money size) {
            if (amount.isNegative()) {
                first = first.negated();
                second = second.negated();
                Money mirrored = take(amount.negated(), size).negated();
                first = first.negated();
                second = second.negated();
                return mirrored;
            }
            Money zero = Money.zero(amount.currency());
            Money owedBySecond = second.isNegative() ? amount.min(second.negated()) : zero;
            Money room = size.minus(first).max(zero);
            Money toFirst = amount.minus(owedBySecond).min(room);
            first = first.plus(toFirst);
            second = second.plus(amount.minus(toFirst));
            return toFirst;
        }
    }

    /** A recovery of which it is still to be said what comes then. */
    public static final class Step {
        private final Party party;
        private final Amount amount;

        Step(Party party, Amount amount) {
            this.party = requireNonNull(party, "party");
            this.amount = requireNonNull(amount, "sum");
        }

        /** Shares the rest. */
        public Then then(SharingRule rule) {
            return new Then(party, amount, rule);
        }
    }

    /** A recovery of which it is still to be said from which year the rest counts its years. */
    public static final class Then {
        private final Party party;
        private final Amount amount;
        private final SharingRule then;

        Then(Party party, Amount amount, SharingRule then) {
            this.party = party;
            this.amount = amount;
            this.then = requireNonNull(then, "rule");
        }

        /** Says from which year the rest counts its years. */
        public SharingRule countedFrom(CountedFrom countedFrom) {
            return new RecoverFirst(party, amount, then, countedFrom);
        }
    }
}
