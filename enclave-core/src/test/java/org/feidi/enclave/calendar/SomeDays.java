package org.feidi.enclave.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Days of a few years around a leap day, many of them the first or the last of a month, a year or February. */
final class SomeDays extends DomainContextBase {

    private static final int FIRST = 2023;
    private static final int LAST = 2028;

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Combinators.combine(
                        Arbitraries.integers().between(FIRST, LAST),
                        Arbitraries.integers().between(1, 366))
                .as((year, day) ->
                        LocalDate.ofYearDay(year, Math.min(day, Year.of(year).length())));
        Arbitrary<LocalDate> edges = months().flatMap(month -> Arbitraries.of(month.atDay(1), month.atEndOfMonth()));
        Arbitrary<LocalDate> leaps = Arbitraries.of(
                LocalDate.of(2024, 2, 28),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2025, 2, 28),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2028, 2, 29));
        return Arbitraries.oneOf(any, edges, leaps);
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Combinators.combine(
                        Arbitraries.integers().between(FIRST, LAST),
                        Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(days(), days())
                .as((one, other) -> one.isAfter(other) ? new Term(other, one) : new Term(one, other));
    }

    @Provide
    Arbitrary<StatedDate> statedDates() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(FIRST, LAST).map(year -> StatedDate.of(Year.of(year))),
                months().map(StatedDate::of),
                days().map(StatedDate::of));
    }
}
