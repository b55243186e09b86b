package org.feidi.enclave.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.quantity.Money.wan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class CostsTest {

    private static final Term YEAR = Term.calendarYears(2026, 2026);
    private static final Organisation PAYER = new Organisation("park", Name.of("Park company", "园区公司"));

    @Test
    void toFacts_everyLine_becomesAnOutlayOfItsItemAndMonth() {
        OperatorContract contract = Published.contract(YEAR, wan("100"))
                .addFirmFees(FirmFees.each(Firm.Stage.LANDED, wan("2")))
                .yearlyCap(OperatorContract.YearlyCap.of(wan("101"), Costs.Kind.BASE_FEE, Costs.Kind.FIRM_FEE))
                .build();
        OperatingYear report = Published.year(2026)
                .addFirms(Firm.landed(new Subject("f1", Name.of("Firm 1", "企业一")), LocalDate.of(2026, 3, 8)))
                .build();

        Facts facts = contract.costs(YEAR, ImmutableList.of(report))
                .toFacts("2026-operator", PAYER, BudgetAccount.COMPANY_ACCOUNTS);

        assertThat(facts.batchNumbers()).containsExactly("2026-operator");
        assertThat(facts.bookings())
                .extracting(Booking::toString)
                .containsExactly(
                        "outlay for operator-base-fee paid by Park company (park) in 2026-12: CNY 1000000.00",
                        "outlay for operator-firm-fee of subject f1 paid by Park company (park) in 2026-03: CNY 20000.00",
                        "outlay for operator-firm-fee paid by Park company (park) in 2026-12: CNY -10000.00");
        assertThat(facts.bookings())
                .extracting(booking -> booking.item().account())
                .containsOnly(BudgetAccount.COMPANY_ACCOUNTS);
    }

    @Test
    void toFacts_linesOfZero_bookNothing() {
        Facts facts = Published.contract(YEAR, wan("0"))
                .build()
                .costs(YEAR, ImmutableList.of(Published.year(2026).build()))
                .toFacts("2026-operator", PAYER, BudgetAccount.GENERAL_PUBLIC_BUDGET);

        assertThat(facts.bookings()).isEmpty();
    }

    @Test
    void kind_everyOne_isNamedInBothLanguagesAndHasAnItemOfItsOwn() {
        for (Costs.Kind kind : Costs.Kind.values()) {
            assertThat(kind.in(Locale.ENGLISH)).isNotBlank();
            assertThat(kind.in(Locale.CHINA)).matches("\\p{IsHan}+");
        }
        assertThat(Costs.Kind.values())
                .extracting(kind -> kind.item(BudgetAccount.COMPANY_ACCOUNTS).id())
                .doesNotHaveDuplicates();
    }

    @Test
    void plus_anotherCurrency_isRefused() {
        Costs euros = Costs.none(Currency.getInstance("EUR"));
        Costs yuan = new Costs(
                Money.CNY, ImmutableList.of(Costs.Line.of(Costs.Kind.STAFF, YEAR, wan("1"), Name.of("team", "团队"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> euros.plus(yuan))
                .withMessage("Costs must be in one currency, but are in EUR and one line is CNY 10000.00.");
    }
}
