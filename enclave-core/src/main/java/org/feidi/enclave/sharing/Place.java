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
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Sentence;

/**
 * Where and when an amount is asked for.
 *
 * @param pool the pool that is being shared
 * @param party the party it is asked for, if any
 * @param year the year of the agreement's clock for which it is asked
 * @param yearsBack how many years before that year it is to be taken
 * @param called what a figure that is asked for is called there, if it has a name
 * @param partyOnly whether a figure that does not differ by party will not do
 */
record Place(Pool pool, Optional<Party> party, int year, int yearsBack, Optional<Name> called, boolean partyOnly) {

    Place yearsBefore(int years) {
        return new Place(pool, party, year, yearsBack + years, called, partyOnly);
    }

    Place calling(Name name) {
        return new Place(pool, party, year, yearsBack, Optional.of(name), partyOnly);
    }

    /** The year as phases count it here. */
    int clockYear() {
        return pool.clockYear(year) - yearsBack;
    }

    Measure poolOfTheYear() {
        Money money = pool.byYear().get(year - yearsBack);
        if (money == null) {
            throw yearsBack == 1
                    ? unknown(Messages.WAITING_ABSENT_YEAR_BEFORE)
                    : unknown(Messages.WAITING_ABSENT_YEAR, yearsBack);
        }
        return Measure.of(money);
    }

    /** The figure of the party, or else the one of nobody, where that will do. */
    Measure figure(String name, boolean ofTheEnclave) {
        Facts facts = pool.circumstances().facts();
        Figure general = ofSubject(
                Figure.of(name).inYear(pool.circumstances().clock().calendarYearOf(year - yearsBack)), ofTheEnclave);
        Figure wanted = party.map(general::ofParty).orElse(general);
        boolean found = partyOnly || !facts.valuesOf(wanted).isEmpty();
        Figure figure = found ? wanted : general;
        ImmutableSet<Measure> values = facts.valuesOf(figure);
        if (values.size() != 1) {
            throw values.isEmpty()
                    ? unknown(Messages.WAITING_MISSING, described(wanted))
                    : unknown(Messages.WAITING_CONTRADICTION, described(figure), values);
        }
        Measure value = values.iterator().next();
        if (pool.isExplained()) {
            pool.write(year, Messages.ASKED, described(figure), value);
        }
        return value;
    }

    private Figure ofSubject(Figure figure, boolean ofTheEnclave) {
        return subject(ofTheEnclave).map(figure::ofSubject).orElse(figure);
    }

    private Optional<Subject> subject(boolean ofTheEnclave) {
        return ofTheEnclave ? Optional.empty() : pool.circumstances().subject();
    }

    private Sentence described(Figure figure) {
        Object of = figure.party()
                .<Object>map(party -> Messages.FIGURE_OF_PARTY.say(party))
                .orElse("");
        Object subject = figure.subject()
                .<Object>map(one -> Messages.FIGURE_OF_SUBJECT.say(one))
                .orElse("");
        return Messages.FIGURE_DESCRIBED.say(
                called.<Object>map(name -> name).orElse(Messages.AMOUNT_FIGURE.say(figure.name())),
                of,
                subject,
                Integer.toString(figure.year().orElseThrow()));
    }

    /**
     * Tells a step of reckoning, if anybody wants to know; of earlier years only the figures are
     * told.
     */
    void tell(Amount amount, Measure value) {
        if (pool.isExplained() && yearsBack == 0) {
            if (partyOnly) {
                pool.write(year, Messages.ASKED_FOR_PARTY, amount, party.orElseThrow(), value);
            } else {
                pool.write(year, Messages.STEP, amount, value);
            }
        }
    }

    boolean hasBegunAfter(Milestone milestone, int yearsAfter, boolean ofTheEnclave) {
        SortedSet<LocalDate> dates = pool.circumstances().facts().datesOf(milestone, subject(ofTheEnclave));
        if (dates.size() > 1) {
            throw unknown(Messages.WAITING_CONTRADICTION, milestone, dates);
        }
        if (dates.isEmpty()) {
            pool.write(year, Messages.CAME_NEVER, milestone);
            return false;
        }
        pool.write(year, Messages.CAME, milestone, dates.first().toString());
        LocalDate date = dates.first();
        LocalDate begin = pool.circumstances().clock().beginOf(year - yearsBack).atDay(1);
        return !begin.isBefore(date.plusYears(yearsAfter));
    }

    Unknown unknown(Messages message, Object... values) {
        return new Unknown(year, message.say(values));
    }
}
