package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.LandArea;
import org.junit.jupiter.api.Test;

class QuotaAmountTest {

    private static final QuotaKind SURPLUS = Samples.SURPLUS;

    @Test
    void toLandArea_jinpanEnclave_5700MuAre380Hectares() {
        LandArea area = QuotaAmount.of(SURPLUS, "5700").toLandArea();

        assertThat(area).isEqualTo(LandArea.hectares("380"));
        assertThat(area.inSquareMetres()).isEqualTo(Fraction.of(3_800_000));
    }

    @Test
    void of_wenzhouJiading20070Point7SquareMetres_is30Point10605Mu() {
        QuotaAmount amount = QuotaAmount.of(SURPLUS, LandArea.squareMetres("20070.7"));

        assertThat(amount.value()).isEqualTo("30.10605");
    }

    @Test
    void toLandArea_1000MuToSquareMetresAndBack_losesNothing() {
        Fraction squareMetres = QuotaAmount.of(SURPLUS, "1000").toLandArea().inSquareMetres();

        assertThat(squareMetres).isEqualTo(Fraction.of(2_000_000, 3));
        assertThat(QuotaAmount.of(SURPLUS, LandArea.squareMetres(squareMetres.toString())))
                .isEqualTo(QuotaAmount.of(SURPLUS, "1000"));
    }

    @Test
    void plus_otherKind_isRefusedWithBothKindsNamed() {
        QuotaAmount mu = QuotaAmount.of(SURPLUS, "5");
        QuotaAmount cod = QuotaAmount.of(Samples.COD, "2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> mu.plus(cod))
                .withMessage(
                        "Amounts must be of one kind of quota, but are 5 mu linked-surplus and 2 t emissions-cod.");
        assertThatIllegalArgumentException().isThrownBy(() -> mu.minus(cod)).withMessageContaining("emissions-cod");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mu.compareTo(cod))
                .withMessageContaining("linked-surplus")
                .withMessageContaining("emissions-cod");
    }

    @Test
    void plus_oneKindUnderOtherRules_isRefusedWithTheRule() {
        QuotaAmount mine = QuotaAmount.of(SURPLUS, "5");
        QuotaAmount theirs = QuotaAmount.of(SURPLUS.withMayGo(TransferScope.NOWHERE), "5");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> mine.plus(theirs))
                .withMessage(
                        "Amounts must be of one kind of quota, but are 5 mu linked-surplus and 5 mu linked-surplus, where"
                                + " mayGo of linked-surplus is ANYWHERE and NOWHERE.\nMaybe keep the kind with its rules in"
                                + " one constant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaAmounts.of(mine).isWithin(QuotaAmounts.of(theirs)))
                .withMessage(
                        "Amounts must be of the same kinds of quota, but are 5 mu linked-surplus and 5 mu linked-surplus,"
                                + " where mayGo of linked-surplus is ANYWHERE and NOWHERE.\nMaybe keep the kind with its"
                                + " rules in one constant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaAmounts.of(mine).of(theirs.kind()))
                .withMessageContaining("where mayGo of linked-surplus is ANYWHERE and NOWHERE");
    }

    @Test
    void toLandArea_kindNotInMu_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaAmount.of(Samples.COD, "2").toLandArea())
                .withMessage("Quota that is an area must be counted in mu, but emissions-cod is counted in t.");
    }

    @Test
    void of_badNumber_isRefusedWithKindAndValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaAmount.of(SURPLUS, "-1"))
                .withMessageContaining("linked-surplus")
                .withMessageContaining("'-1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaAmount.of(SURPLUS, "0.000000001"))
                .withMessageContaining("at most 8 decimals");
        assertThatIllegalArgumentException().isThrownBy(() -> QuotaAmount.of(SURPLUS, "ten"));
        assertThatThrownBy(() -> QuotaAmount.of(SURPLUS, "100000000000000"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("linked-surplus");
    }

    @Test
    void minus_moreThanThere_isRefusedWithBothAmounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.mu("1").minus(Samples.mu("2")))
                .withMessageContaining("2 mu linked-surplus of 1 mu linked-surplus");
    }

    @Test
    void plus_pastTheRange_isRefusedWithBothAmounts() {
        QuotaAmount most = new QuotaAmount(SURPLUS, Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(Samples.mu("1")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("plus 1 mu linked-surplus");
    }

    @Test
    void times_pastTheRange_isRefusedWithAmountAndRatio() {
        assertThatThrownBy(() -> Samples.mu("50000000000").times(Fraction.of(3)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Product must fit a long of 10^-8 mu, but 50000000000 mu linked-surplus times 3 does not.");
    }

    @Test
    void in_bothLanguages_namesNumberUnitAndKind() {
        assertThat(QuotaAmount.of(QuotaKinds.PADDY, "60.50").in(Locale.ENGLISH)).isEqualTo("60.5 mu of paddy");
        assertThat(QuotaAmount.of(QuotaKinds.PADDY, "60.50").in(Locale.CHINESE)).isEqualTo("水田60.5亩");
    }

    @Test
    void amounts_kindTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaAmounts.of(Samples.mu("1"), Samples.mu("2")))
                .withMessageContaining("each kind once");
        assertThatIllegalArgumentException().isThrownBy(QuotaAmounts::of).withMessageContaining("empty");
    }
}
