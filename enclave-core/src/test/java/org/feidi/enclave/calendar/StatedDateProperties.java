package org.feidi.enclave.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SomeDays.class)
@Domain(DomainContext.Global.class)
class StatedDateProperties {

    @Property
    void parseReadsWhatIsPrinted(@ForAll StatedDate date) {
        assertThat(StatedDate.parse(date.toString())).isEqualTo(date);
    }

    /** Against every day of the one beside every day of the other. */
    @Property
    void comparisonAgreesWithEveryDay(@ForAll StatedDate one, @ForAll StatedDate other) {
        assertThat(one.isBefore(other)).isEqualTo(always(one, other, LocalDate::isBefore));
        assertThat(one.isAfter(other)).isEqualTo(always(one, other, LocalDate::isAfter));
        assertThat(one.covers(other)).isEqualTo(days(one).containsAll(days(other)));
        assertThat(one.equals(other)).isEqualTo(days(one).equals(days(other)));
    }

    private static boolean always(StatedDate one, StatedDate other, BiPredicate<LocalDate, LocalDate> relation) {
        Set<LocalDate> others = days(other);
        return days(one).stream().allMatch(day -> others.stream().allMatch(its -> relation.test(day, its)));
    }

    /** Read from the text, not from the value. */
    private static Set<LocalDate> days(StatedDate date) {
        LocalDate begin = LocalDate.of(2020, 1, 1);
        return begin.datesUntil(LocalDate.of(2032, 1, 1))
                .filter(day -> day.toString().startsWith(date.toString()))
                .collect(Collectors.toSet());
    }

    @Property
    void noDateIsBeforeItself(@ForAll StatedDate date) {
        assertThat(date.isBefore(date)).isFalse();
        assertThat(date.isAfter(date)).isFalse();
    }

    @Property
    void beforeGoesOneWay(@ForAll StatedDate one, @ForAll StatedDate other) {
        assertThat(one.isBefore(other) && other.isBefore(one)).isFalse();
        assertThat(one.isBefore(other)).isEqualTo(other.isAfter(one));
    }

    @Property
    void beforeIsTransitive(@ForAll StatedDate one, @ForAll StatedDate two, @ForAll StatedDate three) {
        if (one.isBefore(two) && two.isBefore(three)) {
            assertThat(one.isBefore(three)).isTrue();
        }
        if (one.isBefore(two) && two.covers(three)) {
            assertThat(one.isBefore(three)).isTrue();
        }
    }

    @Property
    void coveringIsAPartialOrder(@ForAll StatedDate one, @ForAll StatedDate two, @ForAll StatedDate three) {
        assertThat(one.covers(one)).isTrue();
        assertThat(one.covers(two) && two.covers(one)).isEqualTo(one.equals(two));
        if (one.covers(two) && two.covers(three)) {
            assertThat(one.covers(three)).isTrue();
        }
    }

    @Property
    void aDateIsWithinATermOnlyOnAllOfItsDays(@ForAll StatedDate date, @ForAll Term term) {
        assertThat(date.isCertainlyWithin(term)).isEqualTo(days(date).stream().allMatch(term::contains));
    }
}
