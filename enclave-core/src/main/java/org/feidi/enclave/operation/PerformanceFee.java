package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.quantity.Money;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an operator is paid by the band of its score (绩效奖励).
 *
 * <p>Every band has a fee; a band that pays nothing says so. A better band never pays less. The fee
 * is for a calendar year and is paid by the day.
 *
 * <p><b>Law</b> {@code moreOfAnIndicatorNeverLowersTheFee}, at the same rank.
 *
 * <p><b>Source</b> 武汉经开区 2019: base awards of 300, 180 and 80 (万元), at most 500, 300 and 100.
 */
@Value.Immutable
@ValueStyle
public abstract class PerformanceFee {

    PerformanceFee() {}

    /**
     * The fee of one band.
     *
     * @param base what the band pays, not negative
     * @param most the most that it pays with a further award, not below the base
     */
    public record Fee(Money base, Money most) {

        /** @throws IllegalArgumentException if the base is negative or above the most */
        public Fee {
            requireNonNull(base, "base");
            requireNonNull(most, "most");
            Words.requireNotNegative(base, "Fee of a band");
            checkArgument(
                    most.compareTo(base) >= 0,
                    "Most of a band must not be below its base, but is %s of %s.",
                    most,
                    base);
        }

        /**
         * {@return a fee that no further award can raise}
         *
         * @param amount the amount, not negative
         * @throws IllegalArgumentException if the amount is negative
         */
        public static Fee exactly(Money amount) {
            requireNonNull(amount, "amount");
            return new Fee(amount, amount);
        }

        /**
         * {@return a fee that a further award can raise}
         *
         * @param base what the band pays, not negative
         * @param most the most that it pays, not below the base
         */
        public static Fee upTo(Money base, Money most) {
            requireNonNull(base, "base");
            requireNonNull(most, "most");
            return new Fee(base, most);
        }
    }

    /**
     * Starts a performance fee.
     *
     * @return a builder; a scorecard with bands and a fee for every band are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return by what the operator is assessed: a scorecard with bands} */
    public abstract Scorecard scorecard();

    /** {@return what every band pays in a calendar year: the fees by the ids of the bands} */
    public abstract ImmutableMap<String, Fee> fees();

    @Value.Check
    void check() {
        Bands bands = scorecard()
                .bands()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Scorecard '" + scorecard().name() + "' must have bands to pay by, but has none."));
        ImmutableSet<String> ids = bands.fromBest().stream().map(Band::id).collect(ImmutableSet.toImmutableSet());
        checkArgument(
                ids.equals(fees().keySet()),
                "Fees must be given for the bands %s, but are given for %s.",
                ids,
                fees().keySet());
        requireBetterPaysNoLess(bands.fromBest());
    }

    private void requireBetterPaysNoLess(ImmutableList<Band> fromBest) {
        for (int i = 1; i < fromBest.size(); i++) {
            Band better = fromBest.get(i - 1);
            Band worse = fromBest.get(i);
            Fee more = feeOf(better);
            Fee less = feeOf(worse);
            checkArgument(
                    more.base().compareTo(less.base()) >= 0 && more.most().compareTo(less.most()) >= 0,
                    "A better band must not pay less, but %s pays %s and %s pays %s.",
                    better,
                    more,
                    worse,
                    less);
        }
    }

    private Fee feeOf(Band band) {
        @Nullable Fee fee = fees().get(band.id());
        checkArgument(fee != null, "Band %s must have a fee, but has none.", band);
        return fee;
    }

    /**
     * {@return the band of a year}
     *
     * @param report what was reached, and the rank if a band asks for one
     * @throws IllegalArgumentException if the report lacks a figure or a rank that is asked for
     */
    public Band bandOf(OperatingYear report) {
        requireNonNull(report, "report");
        return scorecard().grade(report.actuals(), report.rank());
    }

    /** The base of the band and what a further award adds, for some days of the year. */
    ImmutableList<Costs.Line> linesOf(Term part, OperatingYear report) {
        Band band = bandOf(report);
        Fee fee = feeOf(band);
        ImmutableList.Builder<Costs.Line> lines = ImmutableList.builder();
        lines.add(Costs.Line.of(
                Costs.Kind.PERFORMANCE_FEE,
                part,
                Accrual.of(fee.base(), part),
                Messages.PERFORMANCE.say(scorecard().score(report.actuals()).total(), band, fee.base(), part)));
        report.furtherAward().ifPresent(award -> {
            Money raised = fee.base().plus(award).min(fee.most());
            lines.add(Costs.Line.of(
                    Costs.Kind.PERFORMANCE_FEE,
                    part,
                    Accrual.of(raised, part).minus(Accrual.of(fee.base(), part)),
                    Messages.PERFORMANCE_FURTHER.say(award, band, fee.most(), part)));
        });
        return lines.build();
    }

    /** Builds a {@link PerformanceFee}. */
    public static final class Builder extends ImmutablePerformanceFee.Builder {
        Builder() {}
    }
}
