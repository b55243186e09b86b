package org.feidi.enclave.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.quantity.Money.yuan;

import java.util.List;
import org.feidi.enclave.agreement.SettledClause;
import org.feidi.enclave.agreement.SettledYear;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;

/** The figures of the documents, to the fen; each test is named after its document. */
class PublishedFiguresTest {

    private static List<Money> parts(SettledClause clause, Holder party) {
        return clause.years().stream().map(year -> year.part(party)).toList();
    }

    @Test
    void announcement57Of2012_headOfficeShanghaiNanjing() {
        Settlement settlement = BranchTax.settlement();
        assertThat(settlement.entitlementOf(BranchTax.SHANGHAI)).isEqualTo(yuan("543750.00"));
        assertThat(settlement.entitlementOf(BranchTax.NANJING)).isEqualTo(yuan("1956250.00"));
        assertThat(settlement.entitlementOf(BranchTax.HEAD_OFFICE)).isEqualTo(yuan("2500000.00"));
    }

    @Test
    void caiyu92Of2015_capReachedInYearFour() {
        SettledClause clause = JingJinJi.settlement().clause("three-taxes").subject(JingJinJi.FIRST);
        assertThat(parts(clause, JingJinJi.OUT))
                .containsExactly(
                        yuan("15000000.00"),
                        yuan("20000000.00"),
                        yuan("25000000.00"),
                        yuan("15000000.00"),
                        yuan("0.00"));
        assertThat(clause.years())
                .allSatisfy(year -> assertThat(year.shortfalls()).isEmpty());
    }

    @Test
    void caiyu92Of2015_justEligible() {
        SettledClause clause = JingJinJi.settlement().clause("three-taxes").subject(JingJinJi.SECOND);
        assertThat(parts(clause, JingJinJi.OUT).subList(0, 2))
                .containsExactly(yuan("45000000.00"), yuan("15000000.00"));
        assertThat(clause.years())
                .allSatisfy(year -> assertThat(year.shortfalls()).isEmpty());
    }

    @Test
    void zibo2022_yearOfRecoveryIsShared() {
        SettledClause clause = Zibo.settlement().clause("tax");
        assertThat(parts(clause, Zibo.OUT))
                .containsExactly(yuan("3000000.00"), yuan("4000000.00"), yuan("4200000.00"), yuan("3600000.00"));
        assertThat(parts(clause, Zibo.IN))
                .containsExactly(yuan("0.00"), yuan("0.00"), yuan("800000.00"), yuan("2400000.00"));
    }

    @Test
    void ziboShizuishan2011_fiftyYears() {
        Settlement settlement = ZiboShizuishan.settlement();
        assertThat(settlement.entitlementOf(ZiboShizuishan.ZIBO)).isEqualTo(yuan("260000000.00"));
        assertThat(settlement.entitlementOf(ZiboShizuishan.SHIZUISHAN)).isEqualTo(yuan("240000000.00"));
    }

    @Test
    void guangyuanQingchuan2009_floorAndShortfall() {
        SettledClause clause = Qingchuan.settlement().clause("tax");
        assertThat(parts(clause, Qingchuan.QINGCHUAN))
                .containsExactly(yuan("6000000.00"), yuan("5000000.00"), yuan("4000000.00"));
        assertThat(clause.year(3).shortfalls())
                .singleElement()
                .satisfies(shortfall -> assertThat(shortfall.amount()).isEqualTo(yuan("1000000.00")));
        assertThat(clause.year(1).shortfalls()).isEmpty();
        assertThat(clause.year(2).shortfalls()).isEmpty();
    }

    /** The terms are reported; the sums follow from them at an invented ticket revenue of 900 a year (万元). */
    @Test
    void hangzhouDaily2022_sanlianVillage_at900AYear() {
        Settlement settlement = Sanlian.settlement();
        assertThat(parts(settlement.clause("income"), Sanlian.VILLAGE))
                .containsExactly(
                        yuan("400000.00"),
                        yuan("400000.00"),
                        yuan("450000.00"),
                        yuan("474000.00"),
                        yuan("474000.00"),
                        yuan("474000.00"),
                        yuan("499920.00"));
        assertThat(settlement.payments()).singleElement().satisfies(payment -> {
            assertThat(payment.paid()).isEqualTo(yuan("3272000.00"));
            assertThat(payment.counted()).isEqualTo(yuan("3171920.00"));
        });
        assertThat(settlement.transfers()).isEmpty();
        assertThat(settlement.findings())
                .singleElement()
                .asString()
                .contains("has paid 100,080.00 yuan more than is due through 2028-12");
    }

    /** Year 1 is as reported, 5亿 by the city and 5亿 by its districts; the weights and the other years are invented. */
    @Test
    void ningboCorridor_districtsMatchTheCity() {
        Settlement settlement = Ningbo.settlement();
        SettledClause clause = settlement.clause("matching");
        assertThat(clause.years())
                .extracting(SettledYear::pool)
                .containsExactly(yuan("500000000.00"), yuan("400000000.00"), yuan("500000000.00"));
        assertThat(parts(clause, Ningbo.JIANGBEI))
                .containsExactly(yuan("100000000.00"), yuan("80000000.00"), yuan("100000000.00"));
        assertThat(parts(clause, Ningbo.ZHENHAI))
                .containsExactly(yuan("150000000.00"), yuan("120000000.00"), yuan("150000000.00"));
        assertThat(parts(clause, Ningbo.YINZHOU))
                .containsExactly(yuan("250000000.00"), yuan("200000000.00"), yuan("250000000.00"));
        assertThat(settlement.transfers()).hasToString("[Jiangbei pays the corridor's fund CNY 50000000.00]");
        assertThat(settlement.findings())
                .singleElement()
                .asString()
                .contains("Yinzhou has paid 20,000,000.00 yuan more than is due");
    }

    @Test
    void whatIf_gainsSumToZero() {
        assertThat(WhatIf.comparison().gainOf(Quzhou.QUZHOU)).isEqualTo(yuan("-2307660.00"));
        assertThat(WhatIf.comparison().gainOf(Quzhou.YUHANG)).isEqualTo(yuan("2307660.00"));
        assertThat(WhatIf.comparison().total()).isEqualTo(yuan("0.00"));
    }
}
