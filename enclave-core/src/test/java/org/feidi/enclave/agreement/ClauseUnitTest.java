package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.percent;
import static org.feidi.enclave.sharing.SharingRules.split;

import java.util.Currency;
import java.util.Locale;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.SharingRule;
import org.junit.jupiter.api.Test;

/** Clauses that are settled in whole yuan or whole 万元. */
class ClauseUnitTest {

    private static final SharingRule NINE_TO_ONE = percent(QUZHOU, "90").rest(YUHANG);

    @Test
    void wholeYuan_90To10Of25() {
        Settlement settlement = settled(Cases.tax().inUnitsOf(yuan("1")).by(NINE_TO_ONE), "25");
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("23"));
        assertThat(settlement.entitlementOf(YUHANG)).isEqualTo(yuan("2"));
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 23.00]");
    }

    /** What is left of a unit goes with the odd unit; transfers are never rounded afterwards. */
    @Test
    void wholeTenThousands_theRestGoesWithTheOddUnit() {
        Settlement settlement = settled(Cases.tax().inUnitsOf(wan("1")).by(NINE_TO_ONE), "253000.07");
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("233000.07"));
        assertThat(settlement.entitlementOf(YUHANG)).isEqualTo(wan("2"));
    }

    @Test
    void withoutAUnit_itIsCutToTheFen() {
        Settlement settlement = settled(Cases.tax().by(NINE_TO_ONE), "25");
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("22.50"));
    }

    @Test
    void statement_saysTheUnit() {
        Settlement settlement = settled(Cases.tax().inUnitsOf(wan("1")).by(NINE_TO_ONE), "250000");
        assertThat(settlement.statement().in(Locale.ENGLISH)).contains(", in units of 10,000.00 yuan\n");
        assertThat(settlement.statement().in(Locale.CHINA)).contains("，以10,000.00元为结算单位\n");
    }

    @Test
    void wrongUnits_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.tax().inUnitsOf(yuan("0")))
                .withMessage("Unit of clause 'tax' must be above zero, but is CNY 0.00.");
        Clause inDollars = Cases.tax()
                .inUnitsOf(Money.ofMinor(Currency.getInstance("USD"), 100))
                .by(split(QUZHOU, 9, YUHANG, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.of(inDollars))
                .withMessage("Unit of clause 'tax' must be in CNY, but is USD 1.00.");
    }

    private static Settlement settled(Clause clause, String amount) {
        Facts facts = Cases.yearlyTax(amount).build();
        return Cases.of(clause).settle(facts, through(2020));
    }
}
