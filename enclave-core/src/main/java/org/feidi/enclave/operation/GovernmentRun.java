package org.feidi.enclave.operation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.immutables.value.Value;

/**
 * The fly-out government's platform company runs the enclave with its own team (政府自建自营).
 *
 * <p>Staff and running cost are paid by the day of the calendar year; running cost has a part that
 * is fixed and a part that goes with the area. Capital cost is paid on its date. No source
 * publishes these amounts: all are stated, and a part that does not exist is stated as zero.
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class GovernmentRun implements OperatingMode {

    GovernmentRun() {}

    /**
     * A sum that is spent once.
     *
     * @param date the day on which it is paid
     * @param what what for, such as fitting out
     * @param amount the amount, not negative
     */
    public record CapitalCost(LocalDate date, Name what, Money amount) {

        /** @throws IllegalArgumentException if the amount is negative */
        public CapitalCost {
            requireNonNull(date, "date");
            requireNonNull(what, "what");
            requireNonNull(amount, "amount");
            Words.requireNotNegative(amount, "Capital cost '" + what + "'");
        }
    }

    /**
     * Starts a government-run mode.
     *
     * @return a builder; all but the capital cost is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the platform company: the company that sends the team} */
    public abstract Organisation platformCompany();

    /** {@return the pay of the team: the amount for a calendar year, not negative} */
    public abstract Money staffPerYear();

    /**
     * {@return the running cost that does not depend on the area: the amount for a calendar
     * year, not negative}
     */
    public abstract Money runningPerYear();

    /**
     * {@return the running cost that goes with the area: the amount for a square metre and a
     * calendar year, not negative}
     */
    public abstract Money runningPerSquareMetreYear();

    /** {@return what is spent once: the sums, in the order in which they were added} */
    public abstract ImmutableList<CapitalCost> capitalCosts();

    @Value.Check
    void check() {
        Words.requireNotNegative(staffPerYear(), "Staff cost");
        Words.requireNotNegative(runningPerYear(), "Running cost");
        Words.requireNotNegative(runningPerSquareMetreYear(), "Running cost of a square metre");
    }

    @Override
    public Organisation runner() {
        return platformCompany();
    }

    @Override
    public Costs costs(Term during, Iterable<OperatingYear> reports) {
        requireNonNull(during, "during");
        requireNonNull(reports, "reports");
        List<Costs.Line> lines = new ArrayList<>();
        for (Term part : during.byCalendarYear()) {
            OperatingYear report = OperatingYear.of(part.first().getYear(), reports);
            lines.addAll(linesOf(part, report));
        }
        return Costs.of(staffPerYear().currency(), lines);
    }

    /** The lines of some days of one calendar year. */
    ImmutableList<Costs.Line> linesOf(Term part, OperatingYear report) {
        ImmutableList.Builder<Costs.Line> lines = ImmutableList.builder();
        lines.add(Costs.Line.of(
                Costs.Kind.STAFF,
                part,
                Accrual.of(staffPerYear(), part),
                Messages.STAFF.say(platformCompany(), staffPerYear(), part)));
        lines.add(Costs.Line.of(
                Costs.Kind.RUNNING,
                part,
                Accrual.of(runningFor(report), part),
                Messages.RUNNING.say(runningPerYear(), runningPerSquareMetreYear(), report.area(), part)));
        for (CapitalCost capital : capitalCosts()) {
            if (part.contains(capital.date())) {
                Term day = new Term(capital.date(), capital.date());
                lines.add(Costs.Line.of(
                        Costs.Kind.CAPITAL,
                        day,
                        capital.amount(),
                        Messages.CAPITAL.say(capital.what(), capital.date())));
            }
        }
        return lines.build();
    }

    private Money runningFor(OperatingYear report) {
        Fraction byArea =
                runningPerSquareMetreYear().toFraction().times(report.area().inSquareMetres());
        return Money.rounded(
                runningPerYear().currency(), runningPerYear().toFraction().plus(byArea));
    }

    @Override
    public <T> T fold(
            Function<? super GovernmentRun, ? extends T> governmentRun,
            Function<? super Commissioned, ? extends T> commissioned) {
        requireNonNull(governmentRun, "governmentRun");
        requireNonNull(commissioned, "commissioned");
        return governmentRun.apply(this);
    }

    /** Builds a {@link GovernmentRun}. */
    public static final class Builder extends ImmutableGovernmentRun.Builder {
        Builder() {}
    }
}
