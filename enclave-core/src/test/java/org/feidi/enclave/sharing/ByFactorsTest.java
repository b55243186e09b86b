package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.byFactors;
import static org.feidi.enclave.sharing.SharingRules.factor;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.number;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.Sides.BRANCHES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class ByFactorsTest {

    private static final Party HEAD_OFFICE = new Organisation("head-office", Name.of("Head office", "总机构"));
    private static final Party SHANGHAI = Region.province("310000", Name.of("Shanghai", "上海市"));
    private static final Party NANJING = Region.prefecture("320100", Name.of("Nanjing", "南京市"));
    private static final SharingRule NUMBER_57 = byFactors(
                    factor(35, figure("revenue").ofTheYearBefore()),
                    factor(35, figure("payroll").ofTheYearBefore()),
                    factor(30, figure("assets").ofTheYearBefore()))
            .among(ImmutableList.of(SHANGHAI, NANJING), ByFactors.WhenZero.REFUSED);
    private static final SharingRule BRANCH_TAX =
            split(HEAD_OFFICE, 50, BRANCHES, 50).within(BRANCHES, NUMBER_57);

    /** 国家税务总局公告2012年第57号; the published case: Shanghai's key 0.2175, its tax 54.375 of 500. */
    @Test
    void announcement57Of2012_shanghaiAndNanjing() {
        Facts facts = facts(SHANGHAI, "400", "100", "500").and(facts(NANJING, "1600", "300", "2000"));
        Shared shared = Shared.wan(facts, BRANCH_TAX, "500");
        assertThat(shared.by().year(1).parts())
                .isEqualTo(ImmutableMap.of(
                        SHANGHAI, Money.yuan("543750.00"),
                        NANJING, Money.yuan("1956250.00"),
                        HEAD_OFFICE, Money.yuan("2500000.00")));
        String explanation = shared.explained(BRANCH_TAX, 1);
        assertThat(explanation).contains("the key of Shanghai is 0.2175");
    }

    /** The same announcement: income 400, two units with equal factors, tax 90; head office 45, A 22.5, B 22.5. */
    @Test
    void announcement57Of2012_equalFactors() {
        Facts facts = facts(SHANGHAI, "3", "5", "7").and(facts(NANJING, "3", "5", "7"));
        Shared shared = Shared.wan(facts, BRANCH_TAX, "90");
        shared.assertPartsOf(HEAD_OFFICE).isEqualTo(Shared.wan("45"));
        shared.assertPartsOf(SHANGHAI).isEqualTo(Shared.wan("22.5"));
        shared.assertPartsOf(NANJING).isEqualTo(Shared.wan("22.5"));
    }

    /** UDITPA: 50 % of sales, 100 % of property and payroll: 83.33 %; of 10,000, 8,333 and 1,667. */
    @Test
    void uditpa_threeFactors() {
        Facts facts = facts(SHANGHAI, "50", "1", "1").and(facts(NANJING, "50", "0", "0"));
        SharingRule rule = byFactors(
                        factor(1, figure("revenue").ofTheYearBefore()),
                        factor(1, figure("payroll").ofTheYearBefore()),
                        factor(1, figure("assets").ofTheYearBefore()))
                .among(ImmutableList.of(SHANGHAI, NANJING), ByFactors.WhenZero.DROPPED);
        Allocation shared =
                Pool.ofYears(facts, 2020, Money.fen(10_000)).by(rule).year(1);
        assertThat(shared.partOf(SHANGHAI)).isEqualTo(Money.fen(8_333));
        assertThat(shared.partOf(NANJING)).isEqualTo(Money.fen(1_667));
    }

    /**
     * UDITPA with sales counted twice (1 : 1 : 2) and property at the average of two years: 1/2 of sales, 100 of 400 of
     * property, 1/2 of payroll; (2 · 1/2 + 1/4 + 1/2) / 4 = 7/16.
     */
    @Test
    void uditpa_salesCountTwice_propertyIsAveraged() {
        Facts.Builder facts = Facts.batch("uditpa");
        facts.figure(Figure.of("sales").ofParty(SHANGHAI), Money.wan("5"))
                .figure(Figure.of("sales").ofParty(NANJING), Money.wan("5"))
                .figure(Figure.of("payroll").ofParty(SHANGHAI), Money.wan("3"))
                .figure(Figure.of("payroll").ofParty(NANJING), Money.wan("3"))
                .figure(Figure.of("property").ofParty(SHANGHAI).inYear(2019), Money.wan("80"))
                .figure(Figure.of("property").ofParty(SHANGHAI).inYear(2020), Money.wan("120"))
                .figure(Figure.of("property").ofParty(NANJING).inYear(2019), Money.wan("200"))
                .figure(Figure.of("property").ofParty(NANJING).inYear(2020), Money.wan("400"));
        SharingRule rule = byFactors(
                        factor(1, figure("property").averageOfYears(2)),
                        factor(1, figure("payroll")),
                        factor(2, figure("sales")))
                .among(ImmutableList.of(SHANGHAI, NANJING), ByFactors.WhenZero.REFUSED);
        Shared shared = Shared.wan(facts.build(), rule, "1600");
        shared.assertPartsOf(SHANGHAI).isEqualTo(Shared.wan("700"));
        assertThat(shared.explained(rule, 1)).contains("the key of Shanghai is 0.4375");
    }

    /** UDITPA to the fen: 8,333.33 and 1,666.67 of 10,000.00. */
    @Test
    void uditpa_toTheFen() {
        Facts facts = facts(SHANGHAI, "50", "1", "1").and(facts(NANJING, "50", "0", "0"));
        SharingRule rule = byFactors(
                        factor(1, figure("revenue").ofTheYearBefore()),
                        factor(1, figure("payroll").ofTheYearBefore()),
                        factor(1, figure("assets").ofTheYearBefore()))
                .among(ImmutableList.of(SHANGHAI, NANJING), ByFactors.WhenZero.DROPPED);
        Allocation shared =
                Pool.ofYears(facts, 2020, Money.yuan("10000")).by(rule).year(1);
        assertThat(shared.partOf(SHANGHAI)).isEqualTo(Money.yuan("8333.33"));
        assertThat(shared.partOf(NANJING)).isEqualTo(Money.yuan("1666.67"));
    }

    /** EU CCCTB (2011), art. 86: sales 1/3, payroll 1/6, employees 1/6, assets 1/3; shares 0.4, 0.5, 0.6, 0.3 of 1,200. */
    @Test
    void ccctb2011_article86() {
        Facts.Builder facts = Facts.batch("ccctb");
        String[][] shares = {{"sales", "4", "6"}, {"payroll", "5", "5"}, {"employees", "6", "4"}, {"assets", "3", "7"}};
        for (String[] share : shares) {
            facts.figure(Figure.of(share[0]).ofParty(SHANGHAI), Fraction.parse(share[1]))
                    .figure(Figure.of(share[0]).ofParty(NANJING), Fraction.parse(share[2]));
        }
        SharingRule rule = byFactors(
                        factor(Fraction.of(1, 3), figure("sales")),
                        factor(Fraction.of(1, 6), figure("payroll")),
                        factor(Fraction.of(1, 6), figure("employees")),
                        factor(Fraction.of(1, 3), figure("assets")))
                .among(ImmutableList.of(SHANGHAI, NANJING), ByFactors.WhenZero.REFUSED);
        Allocation shared =
                Pool.ofYears(facts.build(), 2020, Money.yuan("1200")).by(rule).year(1);
        assertThat(shared.partOf(SHANGHAI)).isEqualTo(Money.yuan("500"));
    }

    /** Keys rounded to four decimals, as the form does; the residual goes to the one who is named. */
    @Test
    void keysRoundedAsFormsDo_theResidualHasAnOwner() {
        Facts facts = facts(SHANGHAI, "1", "1", "1").and(facts(NANJING, "2", "2", "2"));
        SharingRule rule = byFactors(factor(1, figure("revenue").ofTheYearBefore()))
                .withKeysRoundedTo(4, SHANGHAI)
                .among(ImmutableList.of(SHANGHAI, NANJING), ByFactors.WhenZero.REFUSED);
        Allocation shared =
                Pool.ofYears(facts, 2020, Money.yuan("10000")).by(rule).year(1);
        assertThat(shared.partOf(NANJING)).isEqualTo(Money.yuan("6667"));
        assertThat(shared.partOf(SHANGHAI)).isEqualTo(Money.yuan("3333"));
    }

    /** An exact half goes up, and it matters who is named: 1/8 and 7/8 to two decimals. */
    @Test
    void roundedKeys_aHalfGoesUp_theResidualGoesToWhoIsNamed() {
        Facts facts = facts(SHANGHAI, "1", "1", "1").and(facts(NANJING, "7", "7", "7"));
        assertThat(byRoundedRevenue(facts, 2, NANJING, SHANGHAI, NANJING))
                .isEqualTo(ImmutableMap.of(NANJING, Money.fen(87), SHANGHAI, Money.fen(13)));
        assertThat(byRoundedRevenue(facts, 2, SHANGHAI, SHANGHAI, NANJING))
                .isEqualTo(ImmutableMap.of(NANJING, Money.fen(88), SHANGHAI, Money.fen(12)));
    }

    /** Three thirds of 0.33 leave 0.34 with the one who is named, whoever that is. */
    @Test
    void roundedKeys_thirds_leaveTheOddHundredthWithWhoIsNamed() {
        Facts facts = facts(SHANGHAI, "1", "1", "1")
                .and(facts(NANJING, "1", "1", "1"))
                .and(facts(HEAD_OFFICE, "1", "1", "1"));
        assertThat(byRoundedRevenue(facts, 2, SHANGHAI, SHANGHAI, NANJING, HEAD_OFFICE))
                .isEqualTo(
                        ImmutableMap.of(SHANGHAI, Money.fen(34), NANJING, Money.fen(33), HEAD_OFFICE, Money.fen(33)));
    }

    @Test
    void keyBelowZero_theYearWaits() {
        Facts facts = facts(SHANGHAI, "1", "1", "1")
                .and(facts(NANJING, "1", "1", "1"))
                .and(facts(HEAD_OFFICE, "0", "1", "1"));
        SharingRule rule = byFactors(factor(1, figure("revenue").ofTheYearBefore()))
                .withKeysRoundedTo(0, HEAD_OFFICE)
                .among(ImmutableList.of(SHANGHAI, NANJING, HEAD_OFFICE), ByFactors.WhenZero.REFUSED);
        Unallocated left = Shared.wan(facts, rule, "100").unallocated().get(0);
        assertThat(left.cause()).isEqualTo(Unallocated.Cause.WAITING);
        assertThat(left.amount()).isEqualTo(Money.wan("100"));
        assertThat(left.reason().in(Locale.ENGLISH))
                .isEqualTo("waits: rounded to 0 decimals, the other keys leave Head office with -1");
    }

    /** Gewerbesteuergesetz § 29: wages rounded down to full thousands. */
    @Test
    void gewerbesteuer_wagesInFullThousands() {
        Facts facts = Facts.batch("wages")
                .figure(Figure.of("wages").ofParty(SHANGHAI), Money.yuan("1999.99"))
                .figure(Figure.of("wages").ofParty(NANJING), Money.yuan("3000"))
                .build();
        SharingRule rule = byFactors(factor(1, figure("wages").roundedDownTo(Money.yuan("1000"))))
                .among(ImmutableList.of(SHANGHAI, NANJING), ByFactors.WhenZero.REFUSED);
        Shared.wan(facts, rule, "400").assertPartsOf(SHANGHAI).isEqualTo(Shared.wan("100"));
    }

    /** Canada, Regulation 402: if one factor is zero everywhere, the other counts fully. */
    @Test
    void regulation402_zeroFactorIsDropped() {
        Facts facts = facts(SHANGHAI, "0", "1", "1").and(facts(NANJING, "0", "3", "1"));
        SharingRule dropping = byFactors(
                        factor(1, figure("revenue").ofTheYearBefore()),
                        factor(1, figure("payroll").ofTheYearBefore()))
                .among(ImmutableList.of(SHANGHAI, NANJING), ByFactors.WhenZero.DROPPED);
        Shared shared = Shared.wan(facts, dropping, "100");
        shared.assertPartsOf(SHANGHAI).isEqualTo(Shared.wan("25"));
        assertThat(shared.explained(dropping, 1))
                .contains("is zero for everybody: dropped, the other weights renormalised");
    }

    @Test
    void zeroFactor_refused_theYearWaits() {
        Facts facts = facts(SHANGHAI, "0", "1", "1").and(facts(NANJING, "0", "3", "1"));
        Unallocated left = Shared.wan(facts, NUMBER_57, "100").unallocated().get(0);
        assertThat(left.cause()).isEqualTo(Unallocated.Cause.WAITING);
        assertThat(left.reason().in(Locale.ENGLISH))
                .isEqualTo("waits: figure “revenue” of the year before is zero for everybody, and has no shares");
    }

    @Test
    void allFactorsZero_droppedOneByOne_theYearWaits() {
        Facts facts = facts(SHANGHAI, "0", "0", "0").and(facts(NANJING, "0", "0", "0"));
        SharingRule rule = byFactors(factor(1, figure("revenue").ofTheYearBefore()))
                .among(ImmutableList.of(SHANGHAI, NANJING), ByFactors.WhenZero.DROPPED);
        assertThat(Shared.wan(facts, rule, "100").unallocated().get(0).reason().in(Locale.ENGLISH))
                .isEqualTo("waits: all factors are zero for everybody");
    }

    @Test
    void figureOfTheYear_thatIsNotByParty_willNotDo() {
        Facts facts = Facts.batch("b").figure("revenue", Money.wan("1")).build();
        SharingRule rule = byFactors(factor(1, figure("revenue")))
                .among(ImmutableList.of(SHANGHAI, NANJING), ByFactors.WhenZero.REFUSED);
        assertThat(Shared.wan(facts, rule, "100").unallocated().get(0).reason().in(Locale.ENGLISH))
                .isEqualTo("waits for figure “revenue” of Shanghai for 2020");
    }

    @Test
    void negativeFigure_theYearWaits() {
        Facts facts = Facts.batch("b")
                .figure(Figure.of("revenue").ofParty(SHANGHAI), Fraction.of(-1))
                .build();
        SharingRule rule =
                byFactors(factor(1, figure("revenue"))).among(ImmutableList.of(SHANGHAI), ByFactors.WhenZero.REFUSED);
        assertThat(Shared.wan(facts, rule, "100").unallocated().get(0).reason().in(Locale.ENGLISH))
                .isEqualTo("waits: figure “revenue” of Shanghai must be at least zero, but is -1");
    }

    @Test
    void keysAreNeverRounded() {
        Facts facts = Facts.batch("b")
                .figure(Figure.of("x").ofParty(SHANGHAI), Fraction.of(1, 3))
                .figure(Figure.of("x").ofParty(NANJING), Fraction.of(1, 7))
                .build();
        SharingRule rule = byFactors(factor(1, figure("x")), factor(2, number(Fraction.ONE)))
                .among(ImmutableList.of(SHANGHAI, NANJING), ByFactors.WhenZero.REFUSED);
        Allocation shared = Pool.ofYears(facts, 2020, Money.fen(30)).by(rule).year(1);
        assertThat(ImmutableList.copyOf(shared.parts().values())).containsExactly(Money.fen(17), Money.fen(13));
    }

    /** Shares 100 fen by revenue alone. */
    private static ImmutableMap<Party, Money> byRoundedRevenue(
            Facts facts, int decimals, Party residualTo, Party... among) {
        SharingRule rule = byFactors(factor(1, figure("revenue").ofTheYearBefore()))
                .withKeysRoundedTo(decimals, residualTo)
                .among(ImmutableList.copyOf(among), ByFactors.WhenZero.REFUSED);
        return Pool.ofYears(facts, 2020, Money.fen(100)).by(rule).year(1).parts();
    }

    private static Facts facts(Party party, String revenue, String payroll, String assets) {
        return Facts.batch(party.id())
                .figure(Figure.of("revenue").ofParty(party).inYear(2019), Money.wan(revenue))
                .figure(Figure.of("payroll").ofParty(party).inYear(2019), Money.wan(payroll))
                .figure(Figure.of("assets").ofParty(party).inYear(2019), Money.wan(assets))
                .build();
    }
}
