package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;

/**
 * What an operating mode costs, line by line, each with its reason in both languages (运营费用清单).
 *
 * <p>A line of zero is kept where it says why nothing is paid. What a cap cuts off is a negative
 * line of the kind that is cut, so that the total of a kind is always what is really paid.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code itemsSumToTheTotal}: over all years and kinds, the totals sum to {@link #total()}
 *   <li>{@code outlaysSumToTheTotal}: {@link #toFacts} books neither more nor less
 * </ul>
 *
 * @param currency the currency of every line
 * @param lines the lines, in the order of the years
 */
public record Costs(Currency currency, ImmutableList<Line> lines) {

    /** What an amount is paid for; each kind is an {@link Item} of its own in the facts. */
    public enum Kind implements Worded {
        /** Pay of the platform company's own team (人员经费). */
        STAFF("operation-staff", "Staff", "人员经费"),
        /** Running cost of the premises and the office (运行经费). */
        RUNNING("operation-running", "Running cost", "运行经费"),
        /** Fitting out, equipment and other capital cost (资本性支出). */
        CAPITAL("operation-capital", "Capital cost", "资本性支出"),
        /** The operator's fee for every year (基本运营费). */
        BASE_FEE("operator-base-fee", "Base fee", "基本运营费"),
        /** The operator's fee for every firm landed or grown (企业引育奖励). */
        FIRM_FEE("operator-firm-fee", "Fee per firm", "企业引育奖励"),
        /** The operator's fee by the band of its score (绩效奖励). */
        PERFORMANCE_FEE("operator-performance-fee", "Performance fee", "绩效奖励"),
        /** A bonus that the contract names (专项奖励). */
        BONUS("operator-bonus", "Bonus", "专项奖励"),
        /** Rent subsidy by area and month (房租补贴). */
        RENT_SUBSIDY("operator-rent-subsidy", "Rent subsidy", "房租补贴"),
        /** A penalty that the contract names; negative (违约金). */
        PENALTY("operator-penalty", "Penalty", "违约金"),
        /** What is paid because the contract ends early (提前终止补偿). */
        EARLY_ENDING("operator-early-ending", "Early ending", "提前终止补偿");

        private final String itemId;
        private final String english;
        private final String chinese;

        Kind(String itemId, String english, String chinese) {
            this.itemId = itemId;
            this.english = english;
            this.chinese = chinese;
        }

        /**
         * {@return the item under which outlays of this kind are booked, so that a clause can
         * name it}
         */
        public Item item(BudgetAccount account) {
            return new Item(itemId, Name.of(english, chinese), account);
        }

        @Override
        public String in(Locale locale) {
            return Name.of(english, chinese).in(locale);
        }
    }

    /**
     * One amount with its reason.
     *
     * @param kind what is paid for
     * @param month the month in which it is booked: that of its last day
     * @param subject the firm it is for, or none
     * @param amount the amount; negative for a penalty and for what a cap cuts off
     * @param reason why, in both languages
     */
    public record Line(Kind kind, YearMonth month, Optional<Subject> subject, Money amount, Worded reason) {

        public Line {
            requireNonNull(kind, "kind");
            requireNonNull(month, "month");
            requireNonNull(subject, "subject");
            requireNonNull(amount, "amount");
            requireNonNull(reason, "reason");
        }

        static Line of(Kind kind, Term part, Money amount, Worded reason) {
            return new Line(kind, YearMonth.from(part.last()), Optional.empty(), amount, reason);
        }

        static Line of(Kind kind, Term part, Subject subject, Money amount, Worded reason) {
            return new Line(kind, YearMonth.from(part.last()), Optional.of(subject), amount, reason);
        }
    }

    /** @throws IllegalArgumentException if a line is in another currency */
    public Costs {
        requireNonNull(currency, "currency");
        requireNonNull(lines, "lines");
        for (Line line : lines) {
            checkArgument(
                    line.amount().currency().equals(currency),
                    "Costs must be in one currency, but are in %s and one line is %s.",
                    currency,
                    line.amount());
        }
    }

    /** {@return no costs: no lines, a total of zero} */
    public static Costs none(Currency currency) {
        return new Costs(currency, ImmutableList.of());
    }

    static Costs of(Currency currency, Iterable<Line> lines) {
        return new Costs(currency, ImmutableList.copyOf(lines));
    }

    /**
     * Adds all lines of other costs.
     *
     * @return the lines of both, these first
     * @throws IllegalArgumentException if the currencies differ
     */
    public Costs plus(Costs other) {
        requireNonNull(other, "other");
        return of(currency, Iterables.concat(lines, other.lines));
    }

    /** {@return the years in which something is booked: the calendar years, ascending} */
    public ImmutableSortedSet<Integer> years() {
        return lines.stream()
                .map(line -> line.month().getYear())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compareTo));
    }

    /** {@return the kinds that have a line: the kinds, in the order in which they are declared} */
    public ImmutableSortedSet<Kind> kinds() {
        return lines.stream().map(Line::kind).collect(ImmutableSortedSet.toImmutableSortedSet(Kind::compareTo));
    }

    /**
     * {@return all that is paid: the sum of all lines; negative if penalties are larger than the
     * fees}
     */
    public Money total() {
        return sum(line -> true);
    }

    /**
     * {@return what is paid in one year: the sum of its lines}
     *
     * @param year the calendar year of booking
     */
    public Money total(int year) {
        return sum(line -> line.month().getYear() == year);
    }

    /** {@return what is paid for one kind: the sum of its lines} */
    public Money total(Kind kind) {
        requireNonNull(kind, "kind");
        return sum(line -> line.kind() == kind);
    }

    /** {@return what is paid for one kind in one year: the sum of their lines} */
    public Money total(int year, Kind kind) {
        requireNonNull(kind, "kind");
        return sum(line -> line.month().getYear() == year && line.kind() == kind);
    }

    private Money sum(Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::amount).reduce(Money.zero(currency), Money::plus);
    }

    /**
     * Books every line as an outlay, so that an agreement can settle it by its clauses on cost.
     * Lines of zero book nothing; a negative line books an outlay that came back.
     *
     * @param batchNumber the number of the batch, not blank
     * @return facts with this one batch
     * @throws IllegalArgumentException if the number is blank
     */
    public Facts toFacts(String batchNumber, Holder payer, BudgetAccount account) {
        requireNonNull(batchNumber, "batchNumber");
        requireNonNull(payer, "payer");
        Facts.Builder batch = Facts.batch(batchNumber);
        for (Line line : lines) {
            if (!line.amount().isZero()) {
                Item item = line.kind().item(account);
                Booking outlay = Booking.outlay(payer, item, line.month(), line.amount());
                batch.add(line.subject().map(outlay::ofSubject).orElse(outlay));
            }
        }
        return batch.build();
    }
}
