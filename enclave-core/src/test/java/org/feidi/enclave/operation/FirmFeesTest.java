package org.feidi.enclave.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.operation.Published.wuchangFees;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class FirmFeesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Subject FIRM = new Subject("f1", Name.of("Firm 1", "企业一"));

    /** 武昌 2020: 2 / 5 / 10 for sales over 2,000 / 5,000 / 10,000. */
    @Test
    void wuchang2020_firmsBySales_payTwoFiveTen() {
        assertThat(feeAt(wan("2000"))).isEqualTo(wan("0"));
        assertThat(feeAt(yuan("20000000.01"))).isEqualTo(wan("2"));
        assertThat(feeAt(wan("5000"))).isEqualTo(wan("2"));
        assertThat(feeAt(wan("5001"))).isEqualTo(wan("5"));
        assertThat(feeAt(wan("10000"))).isEqualTo(wan("5"));
        assertThat(feeAt(wan("10001"))).isEqualTo(wan("10"));
    }

    @Test
    void feeFor_withoutTiers_needsNoSales() {
        assertThat(FirmFees.each(Firm.Stage.GROWN, wan("3")).feeFor(Firm.grown(FIRM, DAY)))
                .isEqualTo(wan("3"));
    }

    @Test
    void feeFor_unknownSales_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wuchangFees().feeFor(Firm.landed(FIRM, DAY)))
                .withMessage("Sales of firm 'f1' must be known, because the fee goes by sales, but are not.");
    }

    @Test
    void over_aHigherTierThatPaysLess_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wuchangFees().over(wan("20000"), wan("9")))
                .withMessage(
                        "Fee for a firm must not fall with its sales, but is CNY 90000.00 over CNY 200000000.00 and"
                                + " CNY 100000.00 below.");
    }

    @Test
    void over_theSameTierTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wuchangFees().over(wan("2000"), wan("3")))
                .withMessageContaining("must be given once");
    }

    @Test
    void feeFor_tiersInFallingOrder_isThatOfTheEqualFees() {
        FirmFees falling = new FirmFees(
                Firm.Stage.LANDED,
                wan("0"),
                ImmutableSortedMap.<Money, Money>reverseOrder()
                        .putAll(wuchangFees().tiers())
                        .build());

        assertThat(falling).isEqualTo(wuchangFees()).hasToString(wuchangFees().toString());
        assertThat(falling.feeFor(Firm.landed(FIRM, DAY).withSales(wan("5001"))))
                .isEqualTo(feeAt(wan("5001")));
    }

    private static Money feeAt(Money sales) {
        return wuchangFees().feeFor(Firm.landed(FIRM, DAY).withSales(sales));
    }
}
