package org.feidi.enclave.sharing;

import static org.feidi.enclave.sharing.SharingRules.figure;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

/**
 * An amount, and beside it how a patient clerk reckons the same, in ratios of whole numbers. The two are built side by
 * side and share no arithmetic.
 *
 * @param amount what the library reckons
 * @param reckoning what the clerk reckons
 */
record SlowAmount(Amount amount, Reckoning reckoning) {

    private static final int FIRST_FIGURE = 2005;
    private static final int LAST_FIGURE = 2030;

    /** The value in a calendar year and a year of the clock; none where something is missing or makes no sense. */
    interface Reckoning {
        Optional<Ratio> in(int calendarYear, int clockYear);
    }

    /**
     * A number that is never reduced until it is said.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, above zero
     * @param isMoney whether it counts yuan
     */
    record Ratio(BigInteger numerator, BigInteger denominator, boolean isMoney) {

        Ratio {
            if (denominator.signum() < 0) {
                numerator = numerator.negate();
                denominator = denominator.negate();
            }
        }

        Ratio plus(Ratio other) {
            BigInteger one = numerator.multiply(other.denominator);
            BigInteger two = other.numerator.multiply(denominator);
            return new Ratio(one.add(two), denominator.multiply(other.denominator), isMoney);
        }

        Ratio times(BigInteger above, BigInteger below) {
            return new Ratio(numerator.multiply(above), denominator.multiply(below), isMoney);
        }

        BigInteger floor() {
            BigInteger[] parts = numerator.divideAndRemainder(denominator);
            return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        }

        /** How many hundredths it is, of a number at least zero; a half is one more. */
        long hundredths() {
            BigInteger[] parts = numerator.multiply(BigInteger.valueOf(100)).divideAndRemainder(denominator);
            boolean up = parts[1].add(parts[1]).compareTo(denominator) >= 0;
            return parts[0].longValueExact() + (up ? 1 : 0);
        }

        String text() {
            BigInteger common = numerator.gcd(denominator);
            BigInteger below = denominator.divide(common);
            return numerator.divide(common) + (below.equals(BigInteger.ONE) ? "" : "/" + below);
        }
    }

    // The figures: a tax that grows and turns, heads that are sometimes none, a grant that some years lack.

    static Facts facts() {
        Facts.Builder facts = Facts.batch("slow");
        for (int year = FIRST_FIGURE; year <= LAST_FIGURE; year++) {
            facts.figure(Figure.of("tax").inYear(year), Money.fen(tax(year)))
                    .figure(Figure.of("heads").inYear(year), Fraction.of(heads(year), 3));
            if (hasGrant(year)) {
                facts.figure(Figure.of("grant").inYear(year), Money.fen(year));
            }
        }
        return facts.build();
    }

    private static long tax(int year) {
        return (year * 7919L) % 1013 - 100;
    }

    private static long heads(int year) {
        return year % 5;
    }

    private static boolean hasGrant(int year) {
        return year % 4 != 1;
    }

    static SlowAmount ofTax() {
        return new SlowAmount(figure("tax"), (year, clock) -> fen(tax(year)));
    }

    static SlowAmount ofGrant() {
        return new SlowAmount(figure("grant"), (year, clock) -> hasGrant(year) ? fen(year) : Optional.empty());
    }

    static SlowAmount ofHeads() {
        return new SlowAmount(figure("heads"), (year, clock) -> Optional.of(ratio(heads(year), 3, false)));
    }

    static SlowAmount ofFen(long fen) {
        return new SlowAmount(SharingRules.amount(Money.fen(fen)), (year, clock) -> fen(fen));
    }

    static SlowAmount ofNumber(long above, long below) {
        return new SlowAmount(
                SharingRules.number(Fraction.of(above, below)),
                (year, clock) -> Optional.of(ratio(above, below, false)));
    }

    private static Optional<Ratio> fen(long fen) {
        return Optional.of(ratio(fen, 100, true));
    }

    private static Ratio ratio(long above, long below, boolean isMoney) {
        return new Ratio(BigInteger.valueOf(above), BigInteger.valueOf(below), isMoney);
    }

    // The operations.

    SlowAmount called() {
        return new SlowAmount(amount.called(Name.of("it", "它")), reckoning);
    }

    SlowAmount ofTheYearBefore() {
        return new SlowAmount(amount.ofTheYearBefore(), (year, clock) -> reckoning.in(year - 1, clock - 1));
    }

    SlowAmount averageOfYears(int years) {
        return new SlowAmount(amount.averageOfYears(years), (year, clock) -> {
            Optional<Ratio> sum = reckoning.in(year, clock);
            for (int back = 1; back < years; back++) {
                sum = ofBoth(sum, reckoning.in(year - back, clock - back), Ratio::plus);
            }
            return sum.map(all -> all.times(BigInteger.ONE, BigInteger.valueOf(years)));
        });
    }

    SlowAmount times(long above, long below) {
        return with(
                amount.times(above, below), value -> value.times(BigInteger.valueOf(above), BigInteger.valueOf(below)));
    }

    SlowAmount plus(SlowAmount other) {
        return with(amount.plus(other.amount), other, Ratio::plus);
    }

    SlowAmount excessOver(SlowAmount threshold) {
        return with(amount.excessOver(threshold.amount), threshold, (whole, bound) -> {
            Ratio above = whole.plus(bound.times(BigInteger.valueOf(-1), BigInteger.ONE));
            return above.numerator.signum() < 0 ? ratio(0, 1, above.isMoney) : above;
        });
    }

    SlowAmount dividedBy(SlowAmount divisor) {
        return new SlowAmount(
                amount.dividedBy(divisor.amount),
                (year, clock) -> divisor.reckoning
                        .in(year, clock)
                        .filter(by -> !by.isMoney && by.numerator.signum() != 0)
                        .flatMap(by ->
                                reckoning.in(year, clock).map(value -> value.times(by.denominator, by.numerator))));
    }

    SlowAmount roundedDownTo(long fen) {
        return new SlowAmount(
                amount.roundedDownTo(Money.fen(fen)),
                (year, clock) -> reckoning
                        .in(year, clock)
                        .filter(Ratio::isMoney)
                        .map(value -> {
                            BigInteger units = value.times(BigInteger.valueOf(100), BigInteger.valueOf(fen))
                                    .floor();
                            return ratio(fen, 100, true).times(units, BigInteger.ONE);
                        }));
    }

    /** Grows step by step: a factor for each year of the clock in which it grows. */
    SlowAmount growing(long percent, int every, int first) {
        return new SlowAmount(
                amount.growingBy(Fraction.of(percent, 100)).everyYears(every).firstInYear(first),
                (year, clock) -> reckoning.in(year, clock).map(value -> {
                    Ratio grown = value;
                    for (int grows = first; grows <= clock; grows += every) {
                        grown = grown.times(BigInteger.valueOf(100 + percent), BigInteger.valueOf(100));
                    }
                    return grown;
                }));
    }

    SlowAmount untilYear(int last, SlowAmount then) {
        return new SlowAmount(
                amount.untilYear(last).thereafter(then.amount),
                (year, clock) -> clock <= last ? reckoning.in(year, clock) : then.reckoning.in(year, clock));
    }

    private SlowAmount with(Amount result, UnaryOperator<Ratio> operation) {
        return new SlowAmount(result, (year, clock) -> reckoning.in(year, clock).map(operation));
    }

    private SlowAmount with(Amount result, SlowAmount other, BinaryOperator<Ratio> operation) {
        return new SlowAmount(
                result, (year, clock) -> ofBoth(reckoning.in(year, clock), other.reckoning.in(year, clock), operation));
    }

    /** Of two of one kind; money and plain numbers do not mix. */
    private static Optional<Ratio> ofBoth(Optional<Ratio> one, Optional<Ratio> two, BinaryOperator<Ratio> operation) {
        return one.flatMap(first ->
                two.filter(second -> first.isMoney == second.isMoney).map(second -> operation.apply(first, second)));
    }

    /** Prints the amount; the reckoning has no words. */
    @Override
    public String toString() {
        return amount.toString();
    }
}
