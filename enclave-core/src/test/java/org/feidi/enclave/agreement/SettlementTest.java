package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.agreement.Cases.FUND;
import static org.feidi.enclave.agreement.Cases.MILL;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.SHOP;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.LAND_REVENUE;
import static org.feidi.enclave.fact.Item.RENT;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.base;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.stays;
import static org.feidi.enclave.sharing.SharingRules.years;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.sharing.Shortfall;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final YearMonth JUNE = YearMonth.of(2020, 6);
    private static final SharingRule HALVES = split(QUZHOU, 1, YUHANG, 1);
    private static final Name KEPT = Name.of("kept for the park", "留作园区之用");

    @Test
    void money_flowsBothWays_andIsNetted() {
        Facts facts = Cases.facts()
                .receipt(YUHANG, VALUE_ADDED_TAX, JUNE, yuan("100"))
                .receipt(QUZHOU, VALUE_ADDED_TAX, JUNE, yuan("40"))
                .build();
        Settlement settlement = Cases.ofTax(HALVES).settle(facts, through(2020));
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("70"));
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 30.00]");
        assertThat(settlement).hasToString("the park through 2020-12 [Yuhang pays Quzhou CNY 30.00]");
    }

    @Test
    void money_isNeverNettedBetweenBudgetAccounts() {
        Agreement agreement = Cases.of(
                Cases.tax().by(allTo(QUZHOU)),
                Clause.sharing(LAND_REVENUE)
                        .named("land")
                        .since(calendarYearOf(FIRST_TAX))
                        .by(allTo(YUHANG)));
        Facts facts = Cases.facts()
                .receipt(YUHANG, VALUE_ADDED_TAX, JUNE, yuan("100"))
                .receipt(QUZHOU, LAND_REVENUE, JUNE, yuan("100"))
                .build();
        Settlement settlement = agreement.settle(facts, through(2020));
        assertThat(settlement.transfers())
                .hasToString("[Yuhang pays Quzhou CNY 100.00, Quzhou pays Yuhang CNY 100.00]");
        assertThat(settlement.clause("land").partOf(YUHANG)).isEqualTo(yuan("100"));
    }

    @Test
    void refund_isSharedAsTheMirrorImage() {
        Settlement settlement = Cases.ofTax(split(QUZHOU, 6, YUHANG, 4))
                .settle(Cases.yearlyTax("100", "-10").build(), through(2021));
        assertThat(settlement.clause("tax").year(2).part(QUZHOU)).isEqualTo(yuan("-6"));
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 54.00]");
    }

    @Test
    void unallocated_staysInProportionToWhatEachHolds() {
        Facts facts = Cases.facts()
                .receipt(YUHANG, VALUE_ADDED_TAX, JUNE, yuan("90"))
                .receipt(QUZHOU, VALUE_ADDED_TAX, JUNE, yuan("30"))
                .build();
        // 80 are kept: 60 by Yuhang, 20 by Quzhou; the other 40 are Quzhou's, who holds 10 of them
        Settlement settlement = Cases.ofTax(base(yuan("80"), stays(KEPT)).increment(allTo(QUZHOU)))
                .settle(facts, through(2020));
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 30.00]");
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("40"));
    }

    @Test
    void whatNobodyGets_movesNowhere_alsoIfItSumsToZero() {
        Agreement agreement = Cases.ofTax(years(1, 1, HALVES).thenEnds());
        for (String refund : new String[] {"-60", "-99.99", "-100", "-100.01"}) {
            Facts facts = Cases.facts()
                    .receipt(YUHANG, VALUE_ADDED_TAX, JUNE.plusYears(1), yuan("100"))
                    .receipt(QUZHOU, VALUE_ADDED_TAX, JUNE.plusYears(1), yuan(refund))
                    .build();
            assertThat(agreement.settle(facts, through(2021)).transfers())
                    .as("refund %s", refund)
                    .isEmpty();
        }
    }

    @Test
    void whatIsSharedAndSumsToZero_isMoved() {
        Facts facts = Cases.facts()
                .receipt(YUHANG, VALUE_ADDED_TAX, JUNE, yuan("100"))
                .receipt(QUZHOU, VALUE_ADDED_TAX, JUNE, yuan("-100"))
                .build();
        assertThat(Cases.ofTax(HALVES).settle(facts, through(2020)).transfers())
                .hasToString("[Yuhang pays Quzhou CNY 100.00]");
    }

    @Test
    void outlay_isBorneAsTheClauseSays() {
        Clause rent = Clause.costs(RENT)
                .named("rent")
                .since(calendarYearOf(FIRST_TAX))
                .by(split(QUZHOU, 3, YUHANG, 1));
        Facts facts = Cases.facts().outlay(YUHANG, RENT, JUNE, yuan("100")).build();
        Settlement settlement = Cases.of(rent).settle(facts, through(2020));
        assertThat(settlement.clause("rent").year(1).part(QUZHOU)).isEqualTo(yuan("75"));
        assertThat(settlement.transfers()).hasToString("[Quzhou pays Yuhang CNY 75.00]");
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("0"));
    }

    @Test
    void closingInMidYear_leavesShortfallsProvisional_andMakesNothingUp() {
        Agreement agreement = Cases.ofTax(
                split(QUZHOU, 6, YUHANG, 4).guaranteeing(QUZHOU, yuan("50")).madeUpBy(YUHANG));
        Facts facts = Cases.yearlyTax("60", "60").build();
        SettledYear open = agreement
                .settle(facts, through(YearMonth.of(2021, 6)))
                .clause("tax")
                .year(2);
        assertThat(open.isClosed()).isFalse();
        assertThat(open.part(QUZHOU)).isEqualTo(yuan("36"));
        assertThat(open.shortfalls())
                .containsExactly(
                        new Shortfall(Shortfall.Kind.GUARANTEE, QUZHOU, Optional.of(YUHANG), 2, yuan("14"), true));
        assertThat(open.shortfalls().get(0).in(Locale.ENGLISH)).endsWith(" (provisional, the year is open)");
        SettledYear closed =
                agreement.settle(facts, through(2021)).clause("tax").year(2);
        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.part(QUZHOU)).isEqualTo(yuan("50"));
        assertThat(closed.shortfalls()).isEmpty();
    }

    @Test
    void everyClosedYear_isAsked_alsoWhereNothingCame() {
        Agreement agreement =
                Cases.ofTax(HALVES.guaranteeing(QUZHOU, yuan("50")).madeUpBy(YUHANG));
        Settlement settlement = agreement.settle(Cases.facts().build(), through(YearMonth.of(2022, 3)));
        assertThat(settlement.clause("tax").years())
                .extracting(SettledYear::year)
                .containsExactly(1, 2, 3);
        assertThat(settlement.clause("tax").years())
                .flatExtracting(SettledYear::shortfalls)
                .extracting(Shortfall::amount, Shortfall::provisional)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(yuan("50"), false),
                        org.assertj.core.api.Assertions.tuple(yuan("50"), false),
                        org.assertj.core.api.Assertions.tuple(yuan("50"), true));
    }

    @Test
    void settlement_isReadByClauseSubjectYearAndParty() {
        Facts facts = Facts.batch("facts")
                .milestone(MILL, FIRST_TAX, LocalDate.of(2020, 1, 1))
                .milestone(SHOP, FIRST_TAX, LocalDate.of(2021, 1, 1))
                .receipt(MILL, YUHANG, VALUE_ADDED_TAX, JUNE.plusYears(1), yuan("10"))
                .receipt(SHOP, YUHANG, VALUE_ADDED_TAX, JUNE.plusYears(1), yuan("20"))
                .build();
        Settlement settlement =
                Cases.of(Cases.tax().forEachSubject().by(HALVES)).settle(facts, through(2021));
        SettledClause tax = settlement.clause("tax");
        assertThat(tax.subjects()).containsExactly(MILL, SHOP);
        assertThat(tax.pool()).isEqualTo(yuan("30"));
        assertThat(tax.partOf(QUZHOU)).isEqualTo(yuan("15"));
        assertThat(tax.partOf(FUND)).isEqualTo(yuan("0"));
        assertThat(tax.subject(SHOP).years()).hasSize(1);
        assertThat(tax.subject(MILL).year(2).part(QUZHOU)).isEqualTo(yuan("5"));
        assertThat(tax.year(2).subject()).contains(MILL);
        assertThat(settlement.parties()).containsExactly(YUHANG, QUZHOU);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tax.year(1))
                .withMessage("Year 1 of clause 'tax' must be of one subject, but is of [mill, shop].\nMaybe subject(…)"
                        + " first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tax.year(3))
                .withMessage("Year of clause 'tax' must be one that was settled, 1 to 2, but is 3.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settlement.clause("tax2"))
                .withMessage("Clause must be one of [tax], but is 'tax2'.\nMaybe 'tax'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tax.subject(new org.feidi.enclave.fact.Subject("bank", KEPT)))
                .withMessage("Subject of clause 'tax' must be one of [mill, shop], but is bank.");
    }

    @Test
    void correction_settlesAgain_andTheDifferenceIsTheAdjustment() {
        Agreement agreement = Cases.ofTax(split(QUZHOU, 6, YUHANG, 4));
        Facts facts = Cases.yearlyTax("100").build();
        Facts corrected = facts.and(Facts.batch("correction")
                .receipt(YUHANG, VALUE_ADDED_TAX, JUNE, yuan("-10"))
                .build());
        assertThat(agreement.settle(corrected, through(2020)).entitlementOf(QUZHOU))
                .isEqualTo(agreement
                        .settle(facts, through(2020))
                        .entitlementOf(QUZHOU)
                        .minus(yuan("6")));
    }

    @Test
    void explanation_ofAll_isThatOfEachYear() {
        Facts facts = Facts.batch("facts")
                .milestone(MILL, FIRST_TAX, LocalDate.of(2019, 1, 1))
                .milestone(SHOP, FIRST_TAX, LocalDate.of(2020, 1, 1))
                .receipt(MILL, YUHANG, VALUE_ADDED_TAX, JUNE, yuan("10"))
                .receipt(SHOP, YUHANG, VALUE_ADDED_TAX, JUNE, yuan("20"))
                .build();
        Settlement settlement =
                Cases.of(Cases.tax().forEachSubject().by(HALVES)).settle(facts, through(2021));
        StringBuilder each = new StringBuilder();
        settlement
                .years()
                .forEach(year -> each.append("#### Clause “tax” of ")
                        .append(year.subject().orElseThrow().in(Locale.ENGLISH))
                        .append(", year " + year.year() + " (" + year.begin().getYear() + ")\n\n")
                        .append(year.explain().in(Locale.ENGLISH))
                        .append('\n'));
        assertThat(settlement.years()).hasSize(5);
        assertThat(settlement.explain().in(Locale.ENGLISH) + "\n").isEqualTo(each.toString());
        assertThat(settlement.explain().toString() + "\n").isEqualTo(each.toString());
        assertThat(settlement.years())
                .allSatisfy(year ->
                        assertThat(year.explain()).hasToString(year.explain().in(Locale.ENGLISH)));
    }

    @Test
    void statement_keepsItsColumns_whateverThePartiesAreCalled() {
        Organisation bar = new Organisation("bar", Name.of("Year | Bar"));
        Agreement agreement = Agreement.between(bar, new Organisation("year", Name.of("Year")))
                .name(Name.of("the park", "园区"))
                .addClauses(Cases.tax().by(split(bar, 1, new Organisation("year", Name.of("Year")), 1)))
                .build();
        assertThat(agreement
                        .settle(Cases.yearlyTax("2").build(), through(2020))
                        .statement()
                        .in(Locale.ENGLISH))
                .contains("""
                        | Year | Received | Year \\| Bar | Year |
                        | --- | ---: | ---: | ---: |
                        | 1 (2020) | 2.00 | 1.00 | 1.00 |
                        """);
    }

    @Test
    void statement_asAPageAndAsTables() {
        Document statement = Cases.ofTax(HALVES)
                .settle(Cases.yearlyTax("2000.01").build(), through(2020))
                .statement();
        assertThat(statement).hasToString(statement.in(Locale.ENGLISH));
        assertThat(statement.html(Locale.CHINA))
                .contains("<html lang=\"zh-Hans\">", "<td>第1年（2020）</td><td class=\"n\">2,000.01</td>");
        assertThat(statement.tables()).hasSize(2);
        assertThat(statement.tables().get(0).csv(Locale.ENGLISH)).isEqualTo("""
                Year,Received,Quzhou,Yuhang\r
                1 (2020),2000.01,1000.00,1000.01\r
                Total,2000.01,1000.00,1000.01\r
                """);
    }

    @Test
    void statement_tellsEverything_inBothLanguages() {
        Clause tax = Cases.tax()
                .by(years(
                                1,
                                2,
                                split(QUZHOU, 6, YUHANG, 4)
                                        .guaranteeing(QUZHOU, yuan("50"))
                                        .madeUpBy(YUHANG))
                        .thenEnds());
        Facts facts = Cases.yearlyTax("60", "40", "1234567.89")
                .receipt(MILL, YUHANG, RENT, JUNE, yuan("7"))
                .outlay(QUZHOU, RENT, JUNE, yuan("8"))
                .receipt(FUND, VALUE_ADDED_TAX, JUNE, yuan("-5"))
                .build();
        Settlement settlement = Cases.of(tax).settle(facts, through(YearMonth.of(2022, 6)));
        assertThat(settlement.statement().in(Locale.ENGLISH)).isEqualTo("""
                        ### Statement of the park, through 2022-06

                        Parties: Quzhou, Yuhang. Amounts in yuan.

                        #### Clause “tax”: Value-added tax (years counted from the calendar year of: first tax)

                        For the enclave as a whole: years 1 to 2: [[split Quzhou (330800) 6, Yuhang (330110) 4]; Quzhou (330800) is guaranteed at least 50.00 yuan a year, made up by Yuhang (330110), which owes what it cannot make up]; then the sharing ends.

                        | Year | Received | Quzhou | Yuhang | Unallocated |
                        | --- | ---: | ---: | ---: | ---: |
                        | 1 (2020) | 55.00 | 50.00 | 5.00 | 0.00 |
                        | 2 (2021) | 40.00 | 40.00 | 0.00 | 0.00 |
                        | 3 (2022, open) | 1,234,567.89 | 0.00 | 0.00 | 1,234,567.89 |
                        | Total | 1,234,662.89 | 90.00 | 5.00 | 1,234,567.89 |

                        #### Where everybody stands: general public budget

                        | Party | Entitled | Kept, unallocated | Holds | To receive (+) or pay (−) |
                        | --- | ---: | ---: | ---: | ---: |
                        | Quzhou | 90.00 | 0.00 | 0.00 | 90.00 |
                        | Yuhang | 5.00 | 1,234,567.89 | 1,234,667.89 | -95.00 |
                        | Park fund | 0.00 | 0.00 | -5.00 | 5.00 |

                        #### Transfers

                        - Yuhang pays Quzhou 90.00 yuan (general public budget)
                        - Yuhang pays Park fund 5.00 yuan (general public budget)

                        #### Promised and not received

                        - Clause “tax”, year 2 (2021): Quzhou was promised 10.00 yuan more than it received; it is owed by Yuhang

                        #### Unallocated, and staying with its holder

                        - Clause “tax”, year 3 (2022): 1,234,567.89 yuan: the agreed years ended with year 2
                        - Rent, 2020: 8.00 yuan paid by Quzhou: no clause covers it
                        - Rent of the mill, 2020: 7.00 yuan held by Yuhang: no clause covers it

                        #### To look at

                        - Park fund (fund) holds or paid money and is not a party to the agreement; the parties are Quzhou, Yuhang.
                        """);
        assertThat(settlement.statement().in(Locale.CHINA)).isEqualTo("""
                        ### 园区结算单（截至2022-06）

                        当事方：衢州市、余杭区。金额单位：元。

                        #### 条款“tax”：增值税（自首次产生税收当年起计）

                        适用范围：飞地整体；分享办法：第1至2年：［［按比例分成：衢州市（330800）6、余杭区（330110）4］；保证衢州市（330800）每年不少于50.00元，由余杭区（330110）补足，不足部分由其欠付］；此后不再分享。

                        | 年度 | 入库数 | 衢州市 | 余杭区 | 未分配 |
                        | --- | ---: | ---: | ---: | ---: |
                        | 第1年（2020） | 55.00 | 50.00 | 5.00 | 0.00 |
                        | 第2年（2021） | 40.00 | 40.00 | 0.00 | 0.00 |
                        | 第3年（2022，未结） | 1,234,567.89 | 0.00 | 0.00 | 1,234,567.89 |
                        | 合计 | 1,234,662.89 | 90.00 | 5.00 | 1,234,567.89 |

                        #### 各方应得与所持：一般公共预算

                        | 当事方 | 应得 | 留存（未分配） | 所持 | 应收（+）或应付（−） |
                        | --- | ---: | ---: | ---: | ---: |
                        | 衢州市 | 90.00 | 0.00 | 0.00 | 90.00 |
                        | 余杭区 | 5.00 | 1,234,567.89 | 1,234,667.89 | -95.00 |
                        | 园区基金 | 0.00 | 0.00 | -5.00 | 5.00 |

                        #### 划转

                        - 余杭区向衢州市划转90.00元（一般公共预算）
                        - 余杭区向园区基金划转5.00元（一般公共预算）

                        #### 应得未得

                        - 条款“tax”第2年（2021）：衢州市尚缺保底数10.00元，由余杭区负担

                        #### 未分配，留在持有方

                        - 条款“tax”第3年（2022）：1,234,567.89元：分享期已于第2年届满
                        - 租金，2020年：8.00元由衢州市支付：无条款适用
                        - 租金（纺织厂），2020年：7.00元由余杭区持有：无条款适用

                        #### 提请核查

                        - 园区基金（fund）持有或支付了资金，但并非协议当事方；当事方为衢州市、余杭区。
                        """);
    }
}
