package org.feidi.enclave.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SomeDays.class)
@Domain(DomainContext.Global.class)
class TermProperties {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    @Property
    void calendarYearsSumToTheTerm(@ForAll Term term) {
        LocalDate next = term.first();
        for (Term part : term.byCalendarYear()) {
            assertThat(part.first()).isEqualTo(next);
            assertThat(part.first().getYear()).isEqualTo(part.last().getYear());
            next = part.last().plusDays(1);
        }
        assertThat(next).isEqualTo(term.last().plusDays(1));
        assertThat(term.byCalendarYear().stream().mapToLong(Term::days).sum()).isEqualTo(term.days());
    }

    /** Against counting day by day. */
    @Property
    void overlapHasTheCommonDays(@ForAll Term one, @ForAll Term other) {
        long common = one.first()
                .datesUntil(one.last().plusDays(1))
                .filter(other::contains)
                .count();
        assertThat(one.overlap(other).map(Term::days).orElse(0L)).isEqualTo(common);
        assertThat(one.overlap(other)).isEqualTo(other.overlap(one));
        assertThat(one.encloses(other))
                .isEqualTo(one.overlap(other).filter(other::equals).isPresent());
    }

    @Property
    void wholeYearsTelescope(
            @ForAll LocalDate first,
            @ForAll @IntRange(min = 1, max = 9) int years,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        Assume.that(!MonthDay.from(first).equals(LEAP_DAY));
        Term earlier = Term.ofYears(first, years);
        Term later = Term.ofYears(earlier.last().plusDays(1), more);
        assertThat(later.last()).isEqualTo(Term.ofYears(first, years + more).last());
    }

    /** The day after is the anniversary, or 1 March where there is none. */
    @Property
    void wholeYearsEndBeforeTheAnniversary(@ForAll LocalDate first, @ForAll @IntRange(min = 1, max = 40) int years) {
        LocalDate next = Term.ofYears(first, years).last().plusDays(1);
        MonthDay day = MonthDay.from(first);
        MonthDay anniversary = day.isValidYear(first.getYear() + years) ? day : MonthDay.of(3, 1);
        assertThat(MonthDay.from(next)).isEqualTo(anniversary);
        assertThat(next.getYear()).isEqualTo(first.getYear() + years);
    }

    @Property
    void everyDayIsInOneYearOfTheTerm(@ForAll Term term) {
        int year = 1;
        for (LocalDate day = term.first(); !day.isAfter(term.last()); day = day.plusDays(1)) {
            if (day.isAfter(term.year(year).last())) {
                year++;
                assertThat(term.year(year).first()).isEqualTo(day);
            }
            assertThat(term.yearOf(day)).isEqualTo(year);
        }
        assertThat(term.year(year).last()).isEqualTo(term.last());
    }
}
