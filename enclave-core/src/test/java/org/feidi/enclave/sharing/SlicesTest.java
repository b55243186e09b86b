package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.base;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.CENTRAL;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.Optional;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;

class SlicesTest {

    private static final SharingRule THREE =
            upTo(Money.wan("100"), allTo(OUT)).upTo(Money.wan("250"), allTo(IN)).above(allTo(CENTRAL));

    @Test
    void boundsAreBoundsNotWidths() {
        Shared shared = Shared.wan(THREE, "400", "250", "100", "0");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("100", "100", "100", "0"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("150", "150", "0", "0"));
        shared.assertPartsOf(CENTRAL).isEqualTo(Shared.wan("150", "0", "0", "0"));
    }

    @Test
    void negativeYear_isTheMirrorImage() {
        Shared shared = Shared.wan(THREE, "-300");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("-100"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("-150"));
        shared.assertPartsOf(CENTRAL).isEqualTo(Shared.wan("-50"));
    }

    @Test
    void figureBelowTheBoundBefore_makesAnEmptySlice() {
        Facts facts = Facts.batch("b").figure("threshold", Money.wan("60")).build();
        SharingRule rule = upTo(Money.wan("100"), allTo(OUT))
                .upTo(figure("threshold"), allTo(IN))
                .above(allTo(CENTRAL));
        Shared shared = Shared.wan(facts, rule, "150");
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("0"));
        shared.assertPartsOf(CENTRAL).isEqualTo(Shared.wan("50"));
    }

    /**
     * 江山, reading A: a base that grows 8 % a year from year 1; the increment in full for 3 years, then by half. Of the
     * last increment, 113.125677, the odd fen goes to the smaller key.
     */
    @Test
    void jiangshan_growingBase() {
        Amount base = figure("VAT of the year before the move")
                .growingBy(Fraction.percent("8"))
                .firstInYear(1);
        SharingRule rule = base(base, allTo(IN))
                .increment(years(1, 3, allTo(OUT))
                        .years(4, 6, split(OUT, 1, IN, 1))
                        .thereafter(allTo(IN)));
        Facts facts = Facts.batch("b")
                .figure("VAT of the year before the move", Money.wan("1000"))
                .build();
        Shared.wan(facts, rule, "1100", "1250", "1400", "1500", "1600", "1700")
                .assertPartsOf(OUT)
                .isEqualTo(ImmutableList.of(
                        Money.wan("20"),
                        Money.wan("83.6"),
                        Money.wan("140.288"),
                        Money.wan("69.75552"),
                        Money.wan("65.335962"),
                        Money.wan("56.562839")));
    }

    /** 萧山三联村: 30 a year, growing 8 % every 3 years, first in year 4. */
    @Test
    void sanlian_growsFirstInYearFour() {
        Amount rent = amount(Money.wan("30"))
                .growingBy(Fraction.percent("8"))
                .everyYears(3)
                .firstInYear(4);
        Shared.wan(upTo(rent, allTo(OUT)).above(allTo(IN)), "99", "99", "99", "99", "99", "99", "99")
                .assertPartsOf(OUT)
                .isEqualTo(Shared.wan("30", "30", "30", "32.4", "32.4", "32.4", "34.992"));
    }

    /** An amount is rounded once, half up, when it becomes money. */
    @Test
    void boundsAreRoundedOnce() {
        Amount third = amount(Money.fen(1)).times(1, 3);
        SharingRule once = upTo(third.plus(third), allTo(OUT)).above(allTo(IN));
        SharingRule half = upTo(amount(Money.fen(1)).times(1, 2), allTo(OUT)).above(allTo(IN));
        Pool pool = Pool.ofYears(Money.fen(10));
        assertThat(pool.by(once).year(1).partOf(OUT)).isEqualTo(Money.fen(1));
        assertThat(pool.by(half).year(1).partOf(OUT)).isEqualTo(Money.fen(1));
    }

    @Test
    void clockYear_takesTheFiguresOfTheCalendarYearInWhichItBegins() {
        Facts facts = Facts.batch("b")
                .figure(Figure.of("base").inYear(2020), Money.wan("1"))
                .figure(Figure.of("base").inYear(2021), Money.wan("2"))
                .build();
        Circumstances anniversaries = new Circumstances(
                facts, Optional.empty(), new ClockYears(YearMonth.of(2020, 7)), YearMonth.of(2022, 6));
        Pool pool = Pool.of(Money.CNY, ImmutableSortedMap.of(1, Money.wan("10"), 2, Money.wan("10")), anniversaries);
        Shared.of(pool, base(figure("base"), allTo(OUT)).increment(allTo(IN)))
                .assertPartsOf(OUT)
                .isEqualTo(Shared.wan("1", "2"));
    }
}
