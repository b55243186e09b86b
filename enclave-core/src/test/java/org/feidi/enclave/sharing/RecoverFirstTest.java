package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.CENTRAL;
import static org.feidi.enclave.sharing.Sides.COMPANY;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;
import static org.feidi.enclave.sharing.Sides.ZONE;

import java.util.Arrays;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.RecoverFirst.CountedFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoverFirstTest {

    private static final Facts INVESTMENT =
            Facts.batch("investment").figure("investment", Money.wan("1000")).build();

    private static SharingRule zibo2022(CountedFrom countedFrom) {
        return recoverFirst(OUT, figure("investment"))
                .then(years(1, 20, split(OUT, 6, IN, 4)).thereafter(allTo(IN)))
                .countedFrom(countedFrom);
    }

    /** 淄博 2022: the investment first, then 6 : 4; the year of recovery is split. */
    @Test
    void zibo2022_theYearOfRecoveryIsSplit() {
        for (CountedFrom countedFrom : CountedFrom.values()) {
            Shared shared = Shared.wan(INVESTMENT, zibo2022(countedFrom), "300", "400", "500", "600");
            shared.assertPartsOf(OUT).isEqualTo(Shared.wan("300", "400", "420", "360"));
            shared.assertPartsOf(IN).isEqualTo(Shared.wan("0", "0", "80", "240"));
        }
    }

    /** It recovers in year 3; which year is year 1 of the 20 is not stated, and moves the last one. */
    @ParameterizedTest
    @CsvSource({"AGREEMENT, 20", "YEAR_OF_RECOVERY, 22", "YEAR_AFTER_RECOVERY, 23"})
    void zibo2022_theLastYearOfSixToFour(CountedFrom countedFrom, int last) {
        String[] pools = new String[25];
        Arrays.fill(pools, "400");
        Allocations shared =
                Shared.wan(INVESTMENT, zibo2022(countedFrom), pools).by();
        assertThat(shared.year(last).partOf(OUT)).isEqualTo(Money.wan("240"));
        assertThat(shared.year(last + 1).partOf(OUT)).isEqualTo(Money.wan("0"));
    }

    @Test
    void recoveredToTheFen_theNextYearCountsOn() {
        SharingRule rule = recoverFirst(OUT, Money.wan("100"))
                .then(years(1, 1, allTo(CENTRAL)).thereafter(allTo(IN)))
                .countedFrom(CountedFrom.YEAR_OF_RECOVERY);
        Shared.wan(rule, "100", "100").assertPartsOf(IN).isEqualTo(Shared.wan("0", "100"));
    }

    @Test
    void refundBeforeRecovery_isRecoveredAgain() {
        SharingRule rule = recoverFirst(OUT, Money.wan("100")).then(allTo(IN)).countedFrom(CountedFrom.AGREEMENT);
        Shared.wan(rule, "60", "-20", "100").assertPartsOf(OUT).isEqualTo(Shared.wan("60", "-20", "60"));
    }

    @Test
    void refundAfterRecovery_drainsTheRestFirst() {
        SharingRule rule = recoverFirst(OUT, Money.wan("100")).then(allTo(IN)).countedFrom(CountedFrom.AGREEMENT);
        Shared shared = Shared.wan(rule, "150", "-70", "70");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("100", "-20", "20"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("50", "-50", "50"));
    }

    /** Both are reached in year 1; year 1 of the inner clock is year 2, and no year besides. */
    @Test
    void recoveryInsideARecovery_countsFromItsOwnYear_whateverTheOuterClock() {
        for (CountedFrom outer : CountedFrom.values()) {
            SharingRule inner = recoverFirst(IN, Money.wan("10"))
                    .then(years(1, 1, allTo(OUT)).years(2, 2, allTo(CENTRAL)).thereafter(allTo(ZONE)))
                    .countedFrom(CountedFrom.YEAR_AFTER_RECOVERY);
            SharingRule rule =
                    recoverFirst(COMPANY, Money.wan("10")).then(inner).countedFrom(outer);
            Shared shared = Shared.wan(rule, "30", "30", "30", "30");
            shared.assertPartsOf(OUT).as("%s", outer).isEqualTo(Shared.wan("10", "30", "0", "0"));
            shared.assertPartsOf(CENTRAL).as("%s", outer).isEqualTo(Shared.wan("0", "0", "30", "0"));
            shared.assertPartsOf(ZONE).as("%s", outer).isEqualTo(Shared.wan("0", "0", "0", "30"));
        }
    }

    @Test
    void aSumThatGrowsAfterItWasReached_countsFromTheFirstTime() {
        Facts facts = Facts.batch("investment")
                .figure(Figure.of("investment").inYear(2020), Money.wan("100"))
                .figure(Figure.of("investment").inYear(2021), Money.wan("200"))
                .figure(Figure.of("investment").inYear(2022), Money.wan("200"))
                .build();
        SharingRule rule = recoverFirst(OUT, figure("investment"))
                .then(years(1, 2, allTo(IN)).thereafter(allTo(CENTRAL)))
                .countedFrom(CountedFrom.YEAR_OF_RECOVERY);
        Shared shared = Shared.wan(facts, rule, "150", "150", "50");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("100", "100", "0"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("50", "50", "0"));
        shared.assertPartsOf(CENTRAL).isEqualTo(Shared.wan("0", "0", "50"));
    }

    @Test
    void recoveryInsideARecovery_countsFromTheOuterOne() {
        SharingRule inner = recoverFirst(IN, Money.wan("100"))
                .then(years(1, 1, allTo(OUT)).thereafter(allTo(CENTRAL)))
                .countedFrom(CountedFrom.YEAR_AFTER_RECOVERY);
        SharingRule rule = recoverFirst(OUT, Money.wan("100")).then(inner).countedFrom(CountedFrom.YEAR_OF_RECOVERY);
        Shared shared = Shared.wan(rule, "50", "60", "90", "10", "10");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("50", "50", "0", "10", "0"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("0", "10", "90", "0", "0"));
        shared.assertPartsOf(CENTRAL).isEqualTo(Shared.wan("0", "0", "0", "0", "10"));
    }
}
