package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.percent;
import static org.feidi.enclave.sharing.SharingRules.stays;
import static org.feidi.enclave.sharing.SharingRules.years;

import java.util.Locale;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** What stays with whoever collected it, because the agreement says so. */
class KeptByAgreementTest {

    private static final Citation ARTICLE =
            Citation.of(Name.of("Agreement", "协议")).withArticle(Name.of("art. 5", "第五条"));

    /** 60 to the region, 40 stay. */
    private static final SharingRule KEPT = percent(QUZHOU, "60").rest(stays(ARTICLE));

    private static Settlement settled(SharingRule rule, String... yuan) {
        return Cases.ofTax(rule).settle(Cases.yearlyTax(yuan).build(), through(2019 + yuan.length));
    }

    @Test
    void whatStays_movesNothing_andIsNotFound() {
        Settlement settlement = settled(KEPT, "100");
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 60.00]");
        assertThat(settlement.entitlementOf(YUHANG)).isEqualTo(yuan("0"));
        assertThat(settlement.findings()).isEmpty();
        assertThat(Cases.ofTax(KEPT).check(Cases.yearlyTax("100").build(), through(2020)))
                .isEmpty();
    }

    @Test
    void statement_callsItKeptByAgreement_withItsArticle() {
        Settlement settlement = settled(KEPT, "100");
        assertThat(settlement.statement().in(Locale.ENGLISH))
                .contains("| Year | Received | Quzhou | Kept by agreement |")
                .contains("| Party | Entitled | Kept by agreement | Holds | To receive (+) or pay (−) |")
                .contains("#### Kept by agreement\n\n- Clause “tax”, year 1 (2020): 40.00 yuan: Agreement, art. 5\n")
                .doesNotContain("nallocated");
        assertThat(settlement.statement().in(Locale.CHINESE))
                .contains("| 按约定留存 |")
                .contains("#### 按约定留存\n")
                .doesNotContain("未分配");
    }

    @Test
    void statement_tellsApartWhatIsKeptAndWhatIsUnallocated() {
        SharingRule rule = years(1, 1, KEPT).thenEnds();
        assertThat(settled(rule, "100", "50").statement().in(Locale.ENGLISH))
                .contains("| Year | Received | Quzhou | Kept by agreement | Unallocated |")
                .contains("| Total | 150.00 | 60.00 | 40.00 | 50.00 |")
                .contains("| Party | Entitled | Kept by agreement, or unallocated | Holds |")
                .contains("#### Kept by agreement\n\n- Clause “tax”, year 1 (2020): 40.00 yuan")
                .contains("#### Unallocated, and staying with its holder\n\n- Clause “tax”, year 2 (2021): 50.00 yuan");
    }

    @Test
    void statement_ofWhatIsAllShared_namesNeither() {
        assertThat(settled(allTo(QUZHOU), "100").statement().in(Locale.ENGLISH)).doesNotContain("agreement |");
    }
}
