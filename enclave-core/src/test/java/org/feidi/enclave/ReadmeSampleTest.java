package org.feidi.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.agreement.Through.through;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** The sample that a newcomer reads first, to the letter, with its results. */
class ReadmeSampleTest {

    @Test
    void sample_settlesAsItSays() {
        Region quzhou = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
        Region yuhang = Region.county("330110", Name.of("Yuhang", "余杭区"));

        Agreement agreement = Agreement.builder()
                .name(Name.of("Quzhou Haichuang Park", "衢州海创园"))
                .flyOut(quzhou)
                .flyIn(yuhang)
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
                          - 6,000,000.00：按比例分成：余杭区 4、衢州市 6 → 余杭区 2,400,000.00；衢州市 3,600,000.00
                        """);
        assertThat(settlement.statement().in(Locale.ENGLISH)).isEqualTo("""
                        ### Statement of Quzhou Haichuang Park, through 2026-12

                        Fly-out: Quzhou. Fly-in: Yuhang. Amounts in yuan.

                        #### Clause “tax”: Value-added tax, Corporate income tax (years counted from the calendar year of: first tax)

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
    }
}
