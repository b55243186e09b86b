package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.agreement.Cases.MILL;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.SHOP;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.agreement.Clock.anniversariesOf;
import static org.feidi.enclave.agreement.Clock.calendarYearAfter;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.agreement.Clock.laterOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.CONSTRUCTION_START;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.fact.Milestone.PRODUCTION_REACHED;
import static org.feidi.enclave.fact.Milestone.REGISTRATION_MOVED;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class ClockTest {

    private static final LocalDate JULY_15 = LocalDate.of(2020, 7, 15);
    private static final SharingRule FIRST_YEAR_TO_OUT =
            years(1, 1, allTo(QUZHOU)).thereafter(split(QUZHOU, 1, YUHANG, 1));

    /** 10 in each month from January 2020 to December 2021, the milestone on 2020-07-15. */
    private static Settlement tenAMonth(Clock clock) {
        Facts.Builder facts = Facts.batch("facts").milestone(FIRST_TAX, JULY_15);
        for (YearMonth month = YearMonth.of(2020, 1); month.getYear() < 2022; month = month.plusMonths(1)) {
            facts.receipt(YUHANG, VALUE_ADDED_TAX, month, yuan("10"));
        }
        Clause clause =
                Clause.sharing(VALUE_ADDED_TAX).named("tax").since(clock).by(FIRST_YEAR_TO_OUT);
        return Cases.of(clause).settle(facts.build(), through(2021));
    }

    private static Money beforeTheClock(Settlement settlement) {
        return settlement.uncovered().stream()
                .map(one -> one.unallocated().amount())
                .reduce(yuan("0"), Money::plus);
    }

    @Test
    void calendarYearOf_beginsInJanuaryOfTheSameYear() {
        Settlement settlement = tenAMonth(calendarYearOf(FIRST_TAX));
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("180"));
        assertThat(beforeTheClock(settlement)).isEqualTo(yuan("0"));
        assertThat(settlement.clause("tax").year(1).begin()).isEqualTo(YearMonth.of(2020, 1));
    }

    @Test
    void calendarYearAfter_beginsInJanuaryOfTheNextYear() {
        Settlement settlement = tenAMonth(calendarYearAfter(FIRST_TAX));
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("120"));
        assertThat(beforeTheClock(settlement)).isEqualTo(yuan("120"));
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 120.00]");
    }

    @Test
    void anniversariesOf_beginsWithTheWholeMonthOfTheMilestone() {
        Settlement settlement = tenAMonth(anniversariesOf(FIRST_TAX));
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("150"));
        assertThat(beforeTheClock(settlement)).isEqualTo(yuan("60"));
        assertThat(settlement.clause("tax").year(1).begin()).isEqualTo(YearMonth.of(2020, 7));
        assertThat(settlement.clause("tax").year(1).pool()).isEqualTo(yuan("120"));
        assertThat(settlement.clause("tax").year(2).isClosed()).isFalse();
    }

    @Test
    void yearsLater_movesYearOne() {
        assertThat(tenAMonth(calendarYearOf(FIRST_TAX).yearsLater(1)).entitlementOf(QUZHOU))
                .isEqualTo(yuan("120"));
        assertThat(tenAMonth(anniversariesOf(FIRST_TAX).yearsLater(1)).entitlementOf(QUZHOU))
                .isEqualTo(yuan("60"));
    }

    @Test
    void laterOf_waitsForBoth() {
        Clock clock = calendarYearOf(laterOf(REGISTRATION_MOVED, PRODUCTION_REACHED));
        Facts one = Facts.batch("1").milestone(REGISTRATION_MOVED, JULY_15).build();
        Facts both = one.and(Facts.batch("2")
                .milestone(PRODUCTION_REACHED, JULY_15.plusYears(2))
                .build());
        assertThat(clock.beginning(one, Optional.empty()).why().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("the milestone “production reached” never came");
        assertThat(clock.beginning(both, Optional.empty()).years()).contains(new ClockYears(YearMonth.of(2022, 1)));
    }

    @Test
    void clauseOnEachSubject_hasAClockOfEach() {
        Facts facts = Facts.batch("facts")
                .milestone(MILL, FIRST_TAX, JULY_15)
                .milestone(SHOP, FIRST_TAX, JULY_15.plusYears(1))
                .milestone(FIRST_TAX, JULY_15.minusYears(1))
                .receipt(MILL, YUHANG, VALUE_ADDED_TAX, YearMonth.of(2021, 6), yuan("100"))
                .receipt(SHOP, YUHANG, VALUE_ADDED_TAX, YearMonth.of(2021, 6), yuan("10"))
                .build();
        ClauseDraft.Sharing tax = Cases.tax().forEachSubject();
        Settlement settlement = Cases.of(tax.by(FIRST_YEAR_TO_OUT)).settle(facts, through(2021));
        assertThat(settlement.clause("tax").subject(MILL).year(2).part(QUZHOU)).isEqualTo(yuan("50"));
        assertThat(settlement.clause("tax").subject(SHOP).year(1).part(QUZHOU)).isEqualTo(yuan("10"));
        Settlement common = Cases.of(
                        tax.since(calendarYearOf(FIRST_TAX).ofTheEnclave()).by(FIRST_YEAR_TO_OUT))
                .settle(facts, through(2021));
        assertThat(common.clause("tax").subject(SHOP).year(3).part(QUZHOU)).isEqualTo(yuan("5"));
    }

    /** 宁德 2017: the statistics are shared from the start of construction, the tax from the first tax. */
    @Test
    void ningde2017_hasTwoClocks() {
        Item output = new Item("output", Name.of("Output", "产值"), BudgetAccount.COMPANY_ACCOUNTS);
        Clause statistics = Clause.sharing(output)
                .named("statistics")
                .since(calendarYearOf(CONSTRUCTION_START))
                .forYears(5)
                .by(split(QUZHOU, 5, YUHANG, 5));
        Clause tax = Cases.tax().forYears(5).by(split(QUZHOU, 5, YUHANG, 5));
        Facts.Builder facts = Facts.batch("facts")
                .milestone(CONSTRUCTION_START, LocalDate.of(2018, 1, 10))
                .milestone(FIRST_TAX, LocalDate.of(2020, 1, 20));
        for (int year = 2017; year <= 2025; year++) {
            facts.receipt(YUHANG, output, YearMonth.of(year, 12), wan("8"))
                    .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(year, 12), wan("2"));
        }
        Settlement settlement = Cases.of(statistics, tax).settle(facts.build(), through(2025));
        assertThat(calendarYears(settlement.clause("statistics"))).containsExactly(2018, 2019, 2020, 2021, 2022);
        assertThat(calendarYears(settlement.clause("tax"))).containsExactly(2020, 2021, 2022, 2023, 2024);
        assertThat(settlement.clause("statistics").partOf(QUZHOU)).isEqualTo(wan("20"));
        assertThat(settlement.clause("tax").partOf(QUZHOU)).isEqualTo(wan("5"));
        assertThat(settlement.transfers())
                .hasToString("[Yuhang pays Quzhou CNY 50000.00, Yuhang pays Quzhou CNY 200000.00]");
    }

    private static List<Integer> calendarYears(SettledClause clause) {
        return clause.years().stream().map(year -> year.begin().getYear()).toList();
    }

    /** The milestone came, but for somebody else than the one who asks. */
    @Test
    void milestoneOfSomebodyElse_isTold() {
        Subject mill = new Subject("mill", Name.of("the mill", "纺织厂"));
        Facts ofTheEnclave = Facts.batch("a")
                .milestone(FIRST_TAX, LocalDate.of(2024, 1, 1))
                .receipt(mill, YUHANG, VALUE_ADDED_TAX, YearMonth.of(2024, 6), wan("1"))
                .build();
        Facts ofTheMill = Facts.batch("a")
                .milestone(mill, FIRST_TAX, LocalDate.of(2024, 1, 1))
                .build();
        Clause each = Cases.tax().forEachSubject().by(FIRST_YEAR_TO_OUT);
        Clause whole = Cases.tax().by(FIRST_YEAR_TO_OUT);
        assertThat(Cases.of(each).check(ofTheEnclave, through(2024)).toString())
                .contains(
                        "the milestone “first tax” never came for the mill, but for the enclave it came on 2024-01-01;"
                                + " ofTheEnclave() takes that one");
        assertThat(Cases.of(whole).check(ofTheMill, through(2024)).toString())
                .contains("the milestone “first tax” never came for the enclave, but it came for the mill;"
                        + " forEachSubject() takes those");
    }

    /** A milestone typed 0202 gave 1,825 settled years; one on the last day of the machine, the machine's own text. */
    @Test
    void milestone_inAYearThatCannotBe_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settledSince(LocalDate.of(202, 7, 15)))
                .withMessage(
                        "Date of milestone 'first-tax' in batch 'facts' must be from 1900-01-01 to 2200-12-31, but is 0202-07-15.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settledSince(LocalDate.MAX))
                .withMessage(
                        "Date of milestone 'first-tax' in batch 'facts' must be from 1900-01-01 to 2200-12-31, but is"
                                + " +999999999-12-31.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settledSince(LocalDate.of(20, 7, 15)))
                .withMessageEndingWith("but is 0020-07-15.\nMaybe 2020-07-15.");
    }

    private static Settlement settledSince(LocalDate firstTax) {
        Facts facts = Facts.batch("facts").milestone(FIRST_TAX, firstTax).build();
        return Cases.ofTax(FIRST_YEAR_TO_OUT).settle(facts, through(2026));
    }

    @Test
    void clock_isSaidInBothLanguages() {
        Clock clock = calendarYearAfter(laterOf(REGISTRATION_MOVED, PRODUCTION_REACHED))
                .yearsLater(2);
        assertThat(clock.in(Locale.ENGLISH))
                .isEqualTo("years counted from the calendar year after: the latest of registration moved, production"
                        + " reached, and 2 years later");
        assertThat(clock.in(Locale.CHINA)).isEqualTo("自登记变更完成、达产中最晚者次年起计，再后推2年");
        assertThat(calendarYearOf(FIRST_TAX).in(Locale.ENGLISH))
                .isEqualTo("years counted from the calendar year of: first tax");
        assertThat(anniversariesOf(FIRST_TAX).in(Locale.CHINA)).isEqualTo("自首次产生税收当月起每十二个月为一年");
    }

    @Test
    void nonsense_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendarYearOf(ImmutableSet.of()))
                .withMessage("A clock must begin with a milestone, but none is named.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendarYearOf(FIRST_TAX).yearsLater(-1))
                .withMessage("A clock must begin 0 to 300 years later, but begins -1 later.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendarYearOf(FIRST_TAX).yearsLater(Integer.MAX_VALUE))
                .withMessage("A clock must begin 0 to 300 years later, but begins 2147483647 later.");
    }
}
