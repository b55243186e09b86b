package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.agreement.Cases.facts;
import static org.feidi.enclave.agreement.Cases.tax;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.BUSINESS_TAX;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Fraction.percent;
import static org.feidi.enclave.quantity.Money.fen;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.allTo;

import java.time.YearMonth;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Retention;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Unallocated;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** What of gross receipts stays in the place: all examples give what stays to Quzhou. */
class RetentionTest {

    private static final YearMonth JULY = YearMonth.of(2020, 7);

    /** Half until June 2020, two fifths from July on. */
    private static Retention.Builder halfThenTwoFifths() {
        return Retention.builder()
                .rate(VALUE_ADDED_TAX, YearMonth.of(2020, 2), percent("50"))
                .rate(VALUE_ADDED_TAX, JULY, percent("40"));
    }

    private static Settlement settle(Retention retention, Facts facts) {
        return Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("the park", "园区"))
                .retention(retention)
                .addClauses(
                        tax().by(allTo(QUZHOU)),
                        Clause.sharing(BUSINESS_TAX)
                                .named("business tax")
                                .since(calendarYearOf(FIRST_TAX))
                                .by(allTo(QUZHOU)),
                        Clause.costs(VALUE_ADDED_TAX)
                                .named("refunds borne")
                                .since(calendarYearOf(FIRST_TAX))
                                .by(allTo(QUZHOU)))
                .build()
                .settle(facts, through(2020));
    }

    private static Money stays(YearMonth month, Money gross) {
        Facts facts = facts().receipt(YUHANG, VALUE_ADDED_TAX, month, gross).build();
        return settle(halfThenTwoFifths().build(), facts).entitlementOf(QUZHOU);
    }

    @Test
    void rate_changesOnTheFirstOfAMonth() {
        assertThat(stays(JULY.minusMonths(1), yuan("100"))).isEqualTo(yuan("50"));
        assertThat(stays(JULY, yuan("100"))).isEqualTo(yuan("40"));
        assertThat(stays(JULY.plusMonths(1), yuan("100"))).isEqualTo(yuan("40"));
    }

    @Test
    void monthBeforeTheFirstRate_waits() {
        Facts facts = facts().receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2020, 1), yuan("100"))
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2020, 2), yuan("60"))
                .build();
        Settlement settlement = settle(halfThenTwoFifths().build(), facts);
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("30"));
        assertThat(settlement.uncovered()).singleElement().satisfies(one -> {
            assertThat(one.unallocated().cause()).isEqualTo(Unallocated.Cause.WAITING);
            assertThat(one.unallocated().amount()).isEqualTo(yuan("100"));
            assertThat(one.holder()).isEqualTo(YUHANG);
        });
        assertThat(settlement.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "100.00 yuan of Value-added tax in 2020, held by Yuhang, is not shared: the retention of"
                                + " the item states no rate for that month.");
    }

    @Test
    void refund_isNettedByTheRateOfItsOwnMonth() {
        assertThat(stays(JULY.minusMonths(1), yuan("-100"))).isEqualTo(yuan("-50"));
        assertThat(stays(JULY, yuan("-100"))).isEqualTo(yuan("-40"));
    }

    @Test
    void halfAFen_isRoundedAwayFromZero_alsoOfARefund() {
        YearMonth june = JULY.minusMonths(1);
        assertThat(stays(june, fen(3))).isEqualTo(fen(2));
        assertThat(stays(june, fen(-3))).isEqualTo(fen(-2));
        assertThat(stays(JULY, fen(1))).isEqualTo(fen(0));
    }

    @Test
    void refundOfTheSameMonth_isTakenOffBeforeRounding() {
        Facts refunded = facts().receipt(YUHANG, VALUE_ADDED_TAX, JULY, fen(4))
                .build()
                .and(Facts.batch("refund")
                        .receipt(YUHANG, VALUE_ADDED_TAX, JULY, fen(-3))
                        .build());
        // of the one fen that is left 0.4 stay; 4 and −3 apart would leave 2 − 1
        assertThat(settle(halfThenTwoFifths().build(), refunded).entitlementOf(QUZHOU))
                .isEqualTo(fen(0));
        Facts refundedInFull = refunded.and(Facts.batch("second refund")
                .receipt(YUHANG, VALUE_ADDED_TAX, JULY, fen(-1))
                .build());
        // apart, 2 − 1 − 0
        assertThat(settle(halfThenTwoFifths().build(), refundedInFull).entitlementOf(QUZHOU))
                .isEqualTo(fen(0));
    }

    @Test
    void itemWithoutARate_andOutlays_areTakenAsTheyAre() {
        Facts facts = facts().receipt(YUHANG, BUSINESS_TAX, JULY, yuan("100"))
                .outlay(YUHANG, VALUE_ADDED_TAX, JULY, yuan("10"))
                .build();
        Settlement settlement = settle(halfThenTwoFifths().build(), facts);
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("100"));
        assertThat(settlement.burdenOf(QUZHOU)).isEqualTo(yuan("10"));
    }

    @Test
    void rateOutsideZeroToOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retention.builder()
                        .rate(VALUE_ADDED_TAX, JULY, percent("150"))
                        .build())
                .withMessage("Retention of 'value-added-tax' from 2020-07 must be between 0 and 1, but is 3/2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retention.builder()
                        .rate(VALUE_ADDED_TAX, JULY, percent("-1"))
                        .build())
                .withMessage("Retention of 'value-added-tax' from 2020-07 must be between 0 and 1, but is -1/100.");
    }

    @Test
    void rateOfNothingAndOfAll_areAllowed() {
        Retention retention = Retention.builder()
                .rate(VALUE_ADDED_TAX, JULY, percent("0"))
                .rate(BUSINESS_TAX, JULY, percent("100"))
                .build();
        Facts facts = facts().receipt(YUHANG, VALUE_ADDED_TAX, JULY, yuan("100"))
                .receipt(YUHANG, BUSINESS_TAX, JULY, yuan("7"))
                .build();
        assertThat(settle(retention, facts).entitlementOf(QUZHOU)).isEqualTo(yuan("7"));
    }

    @Test
    void twoRatesForOneMonth_areRefused() {
        Retention.Builder retention = halfThenTwoFifths();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> retention.rate(VALUE_ADDED_TAX, JULY, percent("50")))
                .withMessage(
                        "Retention of 'value-added-tax' must have one rate from 2020-07, but has two: 2/5 and 1/2.");
    }
}
