package org.feidi.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.BudgetAccount.COMPANY_ACCOUNTS;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.RENT;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.fact.Milestone.IN_FORCE;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Clock;
import org.feidi.enclave.agreement.Comparison;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.sharing.Allocations;
import org.feidi.enclave.sharing.Pool;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** The samples that a newcomer reads first, to the letter, with their results. */
class ReadmeSampleTest {

    private static final Item RUNNING = new Item("running-cost", Name.of("Running cost", "运营费用"), COMPANY_ACCOUNTS);
    private static final Item PLATFORMS = new Item("platforms", Name.of("Platforms", "平台经费"), COMPANY_ACCOUNTS);

    @Test
    void sample_settlesAsItSays() {
        Region quzhou = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
        Region yuhang = Region.county("330110", Name.of("Yuhang", "余杭区"));

        Agreement agreement = Agreement.between(quzhou, yuhang)
                .name(Name.of("Quzhou Haichuang Park", "衢州海创园"))
                .addClauses(Clause.sharing(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX)
                        .named("tax")
                        .since(calendarYearOf(FIRST_TAX))
                        .by(years(1, 5, allTo(quzhou))
                                .years(6, 20, split(quzhou, 6, yuhang, 4))
                                .thenEnds()))
                .build();

        Facts facts = Facts.batch("2026-annual")
                .milestone(FIRST_TAX, LocalDate.of(2020, 3, 1))
                .receipt(yuhang, VALUE_ADDED_TAX, YearMonth.of(2026, 6), yuan("6000000"))
                .build();

        Settlement settlement = agreement.settle(facts, through(2026));

        assertThat(settlement.entitlementOf(quzhou)).hasToString("CNY 3600000.00");
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 3600000.00]");
        assertThat(settlement.clause("tax").year(7).explain().in(Locale.CHINA)).isEqualTo("""
                        - 6,000,000.00：第7年，适用第6年至第20年的办法 → 余杭区 2,400,000.00；衢州市 3,600,000.00
                          - 6,000,000.00：按比例分成：衢州市 6、余杭区 4 → 余杭区 2,400,000.00；衢州市 3,600,000.00
                        """);
        assertThat(settlement.statement().in(Locale.ENGLISH)).isEqualTo("""
                        ### Statement of Quzhou Haichuang Park, through 2026-12

                        Parties: Quzhou, Yuhang. Amounts in yuan.

                        #### Clause “tax”: Value-added tax, Corporate income tax (years counted from the calendar year of: first tax)

                        For the enclave as a whole: years 1 to 5: [all to Quzhou (330800)]; years 6 to 20: [split Quzhou (330800) 6, Yuhang (330110) 4]; then the sharing ends.

                        | Year | Received | Quzhou | Yuhang |
                        | --- | ---: | ---: | ---: |
                        | 1 (2020) | 0.00 | 0.00 | 0.00 |
                        | 2 (2021) | 0.00 | 0.00 | 0.00 |
                        | 3 (2022) | 0.00 | 0.00 | 0.00 |
                        | 4 (2023) | 0.00 | 0.00 | 0.00 |
                        | 5 (2024) | 0.00 | 0.00 | 0.00 |
                        | 6 (2025) | 0.00 | 0.00 | 0.00 |
                        | 7 (2026) | 6,000,000.00 | 3,600,000.00 | 2,400,000.00 |
                        | Total | 6,000,000.00 | 3,600,000.00 | 2,400,000.00 |

                        #### Where everybody stands: general public budget

                        | Party | Entitled | Kept, unallocated | Holds | To receive (+) or pay (−) |
                        | --- | ---: | ---: | ---: | ---: |
                        | Quzhou | 3,600,000.00 | 0.00 | 0.00 | 3,600,000.00 |
                        | Yuhang | 2,400,000.00 | 0.00 | 6,000,000.00 | -3,600,000.00 |

                        #### Transfers

                        - Yuhang pays Quzhou 3,600,000.00 yuan (general public budget)
                        """);
        assertThat(agreement.check()).isEmpty();
        assertThat(settlement.findings()).isEmpty();

        Agreement reform = agreement.replacing(
                "tax",
                Clause.sharing(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX)
                        .named("tax")
                        .since(calendarYearOf(FIRST_TAX))
                        .by(split(quzhou, 1, yuhang, 1)));
        assertThat(Comparison.of(agreement, reform, facts, through(2026)).gainOf(yuhang))
                .hasToString("CNY 600000.00");
    }

    @Test
    void tryingARule_gives() {
        Holder out = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
        Holder in = Region.county("330110", Name.of("Yuhang", "余杭区"));
        SharingRule rule =
                split(out, 1, in, 1).capping(out, inTotal(wan("7500"))).surplus(allTo(in));
        Allocations shared =
                Pool.ofYears(wan("3000"), wan("4000"), wan("5000"), wan("6000")).by(rule);
        assertThat(shared.year(4).partOf(out)).hasToString("CNY 15000000.00");
    }

    @Test
    void owing_reads() {
        Clock inForce = calendarYearOf(IN_FORCE);
        Holder quzhou = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
        Holder yuhang = Region.county("330110", Name.of("Yuhang", "余杭区"));
        Holder operator = new Organisation("operator", Name.of("Operator", "运营方"));
        Holder village = new Organisation("village", Name.of("Village", "村集体"));
        Holder fund = new Organisation("fund", Name.of("Fund", "专项资金"));
        Holder city = Region.prefecture("330200", Name.of("Ningbo", "宁波市"));
        Holder jiangbei = Region.county("330205", Name.of("Jiangbei", "江北区"));
        Holder zhenhai = Region.county("330211", Name.of("Zhenhai", "镇海区"));
        Clause running = Clause.costs(RUNNING).named("running").since(inForce).by(split(quzhou, 7, yuhang, 3));
        Clause rent = Clause.owed(RENT)
                .named("rent")
                .since(inForce)
                .from(operator)
                .to(village)
                .amounting(wan("30"));
        Clause corridor = Clause.matching(PLATFORMS)
                .named("corridor")
                .since(inForce)
                .ledBy(city)
                .into(fund)
                .upTo(wan("50000"))
                .by(split(jiangbei, 2, zhenhai, 3));
        assertThat(ImmutableList.of(running, rent, corridor)).hasToString("[running, rent, corridor]");
    }

    /** What the page shows is what is compiled here: every statement of it, but for spaces and comments. */
    @Test
    void everySampleOfThePage_isCompiledHere() throws IOException {
        assertCompiledHere(Path.of("../README.md"), "```java\n(.*?)```", 4);
    }

    @Test
    void theSampleOfTheModule_isCompiledHere() throws IOException {
        assertCompiledHere(Path.of("src/main/java/module-info.java"), "\\{@code\n(.*?)\\}</pre>", 1);
    }

    private static void assertCompiledHere(Path page, String sample, int samples) throws IOException {
        String here = squeezed(Files.readString(Path.of("src/test/java/org/feidi/enclave/ReadmeSampleTest.java")));
        String text = Files.readString(page).replaceAll("(?m)^ \\* ?", "");
        List<MatchResult> found =
                Pattern.compile(sample, Pattern.DOTALL).matcher(text).results().toList();
        assertThat(found).hasSize(samples);
        for (MatchResult one : found) {
            String code = one.group(1).replaceAll("//[^\\n]*", "");
            for (String statement :
                    Splitter.on(';').trimResults().omitEmptyStrings().split(code)) {
                assertThat(here).contains(squeezed(statement));
            }
        }
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s", "");
    }
}
