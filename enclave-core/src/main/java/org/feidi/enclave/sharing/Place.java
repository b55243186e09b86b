package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.fact.Measure;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Sentence;

/**
 * Where and when an amount is asked for.
 *
 * @param pool the pool that is being shared
 * @param party the party it is asked for, if any
 * @param year the year of the agreement's clock for which it is asked
 * @param yearsBack how many years before that year it is to be taken
 * @param partyOnly whether a figure that does not differ by party will not do
 */
record Place(Pool pool, Optional<Party> party, int year, int yearsBack, boolean partyOnly) {

    Place yearsBefore(int years) {
        return new Place(pool, party, year, yearsBack + years, partyOnly);
    }

    /** The year as phases count it here. */
    int clockYear() {
        return pool.clockYear(year) - yearsBack;
    }

    Measure poolOfTheYear() {
        Money money = pool.byYear().get(year - yearsBack);
        return Measure.of(money == null ? Money.zero(pool.currency()) : money);
    }

    Measure figure(String name, boolean ofTheEnclave) {
        Figure figure = Figure.of(name).inYear(pool.circumstances().calendarYearOf(year) - yearsBack);
        Optional<Subject> subject =
                ofTheEnclave ? Optional.empty() : pool.circumstances().subject();
        if (subject.isPresent()) {
            figure = figure.ofSubject(subject.get());
        }
        Facts facts = pool.circumstances().facts();
        ImmutableSet<Measure> values =
                party.isPresent() ? facts.valuesOf(figure.ofParty(party.get())) : ImmutableSet.of();
        if (values.isEmpty() && !partyOnly) {
            values = facts.valuesOf(figure);
        }
        if (values.size() == 1) {
            return values.iterator().next();
        }
        Sentence which = describe(figure);
        throw unknown(values.isEmpty() ? "waiting.missing" : "waiting.contradiction", which, values);
    }

    private Sentence describe(Figure figure) {
        Object of = party.<Object>map(p -> Reasons.VOCABULARY.say("figure.of-party", p))
                .orElse("");
        Object subject = figure.subject()
                .<Object>map(s -> Reasons.VOCABULARY.say("figure.of-subject", s))
                .orElse("");
        return Reasons.VOCABULARY.say(
                "figure.described",
                figure.name(),
                of,
                subject,
                Integer.toString(figure.year().orElseThrow()));
    }

    boolean hasBegunAfter(Milestone milestone, int yearsAfter, boolean ofTheEnclave) {
        Optional<Subject> subject =
                ofTheEnclave ? Optional.empty() : pool.circumstances().subject();
        SortedSet<LocalDate> dates = pool.circumstances().facts().datesOf(milestone, subject);
        if (dates.size() > 1) {
            throw unknown("waiting.contradiction", milestone, dates);
        }
        LocalDate begin =
                pool.circumstances().beginOf(year).minusYears(yearsBack).atDay(1);
        return dates.size() == 1 && !begin.isBefore(dates.first().plusYears(yearsAfter));
    }

    Unknown unknown(String key, Object... values) {
        return new Unknown(year, Reasons.VOCABULARY.say(key, values));
    }
}
