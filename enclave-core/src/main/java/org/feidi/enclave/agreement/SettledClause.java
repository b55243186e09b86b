package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;

/** All settled years of one clause, or of one clause and one subject. */
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
     * {@return the settled year}
     *
     * @param year the year of the clause's clock, from 1
     * @throws IllegalArgumentException if that year was not settled, or several subjects have it
     */
    public SettledYear year(int year) {
        ImmutableList<SettledYear> ofYear =
                years.stream().filter(settled -> settled.year() == year).collect(ImmutableList.toImmutableList());
        checkArgument(
                ofYear.size() <= 1,
                "Year %s of clause '%s' must be of one subject, but is of %s.\nMaybe subject(…) first.",
                year,
                name,
                subjects());
        checkArgument(
                !ofYear.isEmpty(),
                "Year of clause '%s' must be one that was settled, %s, but is %s.",
                name,
                years.stream().map(SettledYear::year).distinct().toList(),
                year);
        return ofYear.get(0);
    }

    /** {@return what one party gets in all years: the sum of its parts} */
    public Money partOf(Holder party) {
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
