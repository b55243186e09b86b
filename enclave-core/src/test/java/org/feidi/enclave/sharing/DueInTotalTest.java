package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.Sides.BRANCHES;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.Optional;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;

class DueInTotalTest {

    private static final SharingRule FIFTY_BY_YEAR_TWO =
            split(OUT, 1, IN, 1).dueInTotal(OUT, amount(Money.wan("50")), 2);

    @Test
    void shortBothYears_reportedOnce_andNothingIsPaid() {
        Shared shared = Shared.wan(FIFTY_BY_YEAR_TWO, "40", "40", "40");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("20", "20", "20"));
        assertThat(shared.shortfalls()).containsExactly(shortOf("10", 2, false));
    }

    @Test
    void receivedInTime_nothingIsReported() {
        assertThat(Shared.wan(FIFTY_BY_YEAR_TWO, "60", "40", "-100").shortfalls())
                .isEmpty();
    }

    @Test
    void yearThatDoesNotReachThisPlace_theNextOneReports() {
        Circumstances around = new Circumstances(
                Facts.none(), Optional.empty(), new ClockYears(YearMonth.of(2020, 1)), YearMonth.of(2022, 12));
        Pool pool = Pool.of(Money.CNY, ImmutableSortedMap.of(1, Money.wan("40"), 3, Money.wan("2")), around);
        assertThat(Shared.of(pool, FIFTY_BY_YEAR_TWO).shortfalls()).containsExactly(shortOf("29", 3, false));
    }

    @Test
    void openYear_isProvisional() {
        Circumstances around = new Circumstances(
                Facts.none(), Optional.empty(), new ClockYears(YearMonth.of(2020, 1)), YearMonth.of(2021, 11));
        Pool pool = Pool.of(Money.CNY, ImmutableSortedMap.of(1, Money.wan("40"), 2, Money.wan("2")), around);
        assertThat(Shared.of(pool, FIFTY_BY_YEAR_TWO).shortfalls()).containsExactly(shortOf("29", 2, true));
    }

    @Test
    void shortfallsPassUpThroughEveryForm() {
        SharingRule rule = allTo(BRANCHES).within(BRANCHES, FIFTY_BY_YEAR_TWO);
        assertThat(Shared.wan(rule, "40", "40").shortfalls()).containsExactly(shortOf("10", 2, false));
    }

    private static Shortfall shortOf(String wan, int year, boolean provisional) {
        return new Shortfall(Shortfall.Kind.DUE_IN_TOTAL, OUT, Optional.empty(), year, Money.wan(wan), provisional);
    }
}
