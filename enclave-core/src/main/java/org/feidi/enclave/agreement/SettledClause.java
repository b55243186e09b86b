package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;

/**
 * All settled years of one clause, or of one clause and one subject.
 *
 * <p>A year is asked for by its number, as the agreement counts, or by the calendar year in which it
 * begins.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code aYearIsFoundByTheCalendarYearInWhichItBegins}
 * </ul>
 */
public final class SettledClause {

    private final String name;
    private final Currency currency;
    private final ImmutableList<SettledYear> years;

    SettledClause(String name, Currency currency, ImmutableList<SettledYear> years) {
        this.name = name;
        this.currency = currency;
        this.years = years;
    }

    /** {@return the settled years: the years by subject, then by year} */
    public ImmutableList<SettledYear> years() {
        return years;
    }

    /**
     * Restricts to one subject.
     *
     * @return its settled years
     * @throws IllegalArgumentException if the clause has settled nothing of that subject
     */
    public SettledClause subject(Subject subject) {
        requireNonNull(subject, "subject");
        ImmutableList<SettledYear> ofSubject = years.stream()
                .filter(year -> year.subject().equals(Optional.of(subject)))
                .collect(ImmutableList.toImmutableList());
        checkArgument(
                !ofSubject.isEmpty(),
                "Subject of clause '%s' must be one of %s, but is %s.",
                name,
                subjects(),
                subject);
        return new SettledClause(name, currency, ofSubject);
    }

    /**
     * {@return the subjects of which the clause has settled years, in the order of their ids;
     * none for a clause on the enclave as a whole}
     */
    public ImmutableSortedSet<Subject> subjects() {
        return years.stream()
                .flatMap(year -> year.subject().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return the settled year of a number}
     *
     * @param year the year of the clause's clock, from 1
     * @throws IllegalArgumentException if that year was not settled, or several subjects have it
     */
    public SettledYear year(int year) {
        return only(SettledYear::year, year, "Year", this::maybeCalendarYear);
    }

    /**
     * {@return the settled year that begins in a calendar year}
     *
     * <p>Where the clock counts calendar years, it is that calendar year. By anniversaries it is
     * the year that begins in it: of a clock from July 2020, 2026 is year 7, July 2026 to June 2027.
     *
     * @throws IllegalArgumentException if no year that begins in it was settled, or several
     *     subjects have one
     */
    public SettledYear calendarYear(int calendarYear) {
        return only(SettledYear::calendarYear, calendarYear, "Calendar year", this::maybeYear);
    }

    private SettledYear only(
            ToIntFunction<SettledYear> count, int wanted, String what, IntFunction<Optional<String>> maybe) {
        ImmutableList<SettledYear> found = found(count, wanted);
        checkArgument(
                found.size() <= 1,
                "%s %s of clause '%s' must be of one subject, but is of %s.\nMaybe subject(…) first.",
                what,
                wanted,
                name,
                subjects());
        if (found.isEmpty()) {
            throw new IllegalArgumentException(what + " of clause '" + name + "' must be one that was settled, "
                    + settled(count) + ", but is " + wanted + "."
                    + maybe.apply(wanted).map(next -> "\nMaybe " + next + ".").orElse(""));
        }
        return found.get(0);
    }

    private ImmutableList<SettledYear> found(ToIntFunction<SettledYear> count, int wanted) {
        return years.stream().filter(year -> count.applyAsInt(year) == wanted).collect(ImmutableList.toImmutableList());
    }

    /** Says "1 to 7", or which years if some between them are missing. */
    private String settled(ToIntFunction<SettledYear> count) {
        ImmutableSortedSet<Integer> all = years.stream()
                .map(count::applyAsInt)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        if (all.isEmpty()) {
            return "of which there is none";
        }
        return all.size() > 1 && all.last() - all.first() == all.size() - 1
                ? all.first() + " to " + all.last()
                : Joiner.on(", ").join(all);
    }

    private Optional<String> maybeCalendarYear(int number) {
        return found(SettledYear::calendarYear, number).stream()
                .findFirst()
                .map(year -> "calendarYear(" + number + "), which is year " + year.year());
    }

    private Optional<String> maybeYear(int number) {
        return found(SettledYear::year, number).stream()
                .findFirst()
                .map(year -> "year(" + number + "), which begins in " + year.calendarYear());
    }

    /** {@return what one party gets in all years: the sum of its parts} */
    public Money partOf(Holder party) {
        requireNonNull(party, "party");
        return years.stream().map(year -> year.part(party)).reduce(Money.zero(currency), Money::plus);
    }

    /** {@return what came in, or was paid out, in all years: the sum of the pools} */
    public Money pool() {
        return years.stream().map(SettledYear::pool).reduce(Money.zero(currency), Money::plus);
    }

    /** Prints the name and the years. */
    @Override
    public String toString() {
        return name + years;
    }
}
