package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.land.Samples.KAIHUA;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuotaLotTest {

    @Test
    void build_noLastDay_takesThatOfTheKind() {
        assertThat(Samples.lot("L", Samples.YEARLY, KAIHUA, "10").build().validUntil())
                .contains(LocalDate.of(2026, 12, 31));
        assertThat(Samples.lot("L", Samples.WORKING, KAIHUA, "10").build().validUntil())
                .contains(LocalDate.of(2029, 1, 9));
    }

    @Test
    void build_issuedInAYearThatCannotBe_isRefused() {
        QuotaLot.Builder lot = Samples.lot("L", Samples.YEARLY, KAIHUA, "10", LocalDate.of(26, 1, 10));

        assertThatIllegalArgumentException()
                .isThrownBy(lot::build)
                .withMessage("Day of issue of lot L must be from 1900-01-01 to 2200-12-31, but is 0026-01-10.\nMaybe"
                        + " 2026-01-10.");
    }

    @Test
    void build_laterThanTheKindAllows_isRefused() {
        QuotaLot.Builder lot = Samples.lot("L", Samples.YEARLY, KAIHUA, "10").validUntil(LocalDate.of(2027, 1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(lot::build)
                .withMessage(
                        "Validity of lot L must end by 2026-12-31, as new-construction does, but ends on 2027-01-01.");
    }

    @Test
    void build_farmlandWithoutCapacity_isRefused() {
        QuotaLot.Builder lot = Samples.lot("L", Samples.FARMLAND, KAIHUA, "10");

        assertThatIllegalArgumentException()
                .isThrownBy(lot::build)
                .withMessageContaining("must state [farmland, farmland-paddy, grain-capacity]");
    }

    @Test
    void build_amountOfItsKindUnderOtherRules_isRefusedWithTheRule() {
        QuotaLot.Builder lot = QuotaLot.builder();
        lot.id("L").kind(Samples.SURPLUS).owner(KAIHUA).issuedOn(Samples.DAY);
        lot.amounts(QuotaAmounts.of(QuotaAmount.of(Samples.SURPLUS.withReservedBeforeUse(true), "10")));

        assertThatIllegalArgumentException()
                .isThrownBy(lot::build)
                .withMessage("Amounts of lot L must state [linked-surplus], but are 10 mu linked-surplus, where"
                        + " reservedBeforeUse of linked-surplus is false and true.\nMaybe keep the kind with its"
                        + " rules in one constant.");
    }

    @Test
    void build_morePaddyThanArea_isRefused() {
        QuotaLot.Builder lot = Samples.farmland("L", KAIHUA, "10", "11", "80");

        assertThatIllegalArgumentException()
                .isThrownBy(lot::build)
                .withMessageContaining("11 mu farmland-paddy of 10 mu farmland");
    }

    @Test
    void build_daysBeforeIssue_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.lot("L", Samples.SURPLUS, KAIHUA, "1")
                        .afterCareUntil(Samples.day(-1))
                        .build())
                .withMessageContaining("After-care of lot L");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.lot("L", Samples.SURPLUS, KAIHUA, "1")
                        .validUntil(Samples.day(-1))
                        .build())
                .withMessageContaining("Validity of lot L");
    }

    @Test
    void build_nothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.surplus("L", KAIHUA, "0"))
                .withMessageContaining("lot L");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.surplus(" ", KAIHUA, "1"))
                .withMessageContaining("blank");
    }
}
