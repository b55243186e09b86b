package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.feidi.enclave.agreement.Cases.MILL;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.LAND_REVENUE;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.undecided;
import static org.feidi.enclave.sharing.SharingRules.years;

import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class ClauseTest {

    @Test
    void clause_isWhatTheDraftSays() {
        Citation article = Citation.of(Name.of("art. 3", "第三条"));
        Clause clause = Clause.sharing(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX, VALUE_ADDED_TAX)
                .named("tax")
                .since(calendarYearOf(FIRST_TAX))
                .forSubject(MILL)
                .forYears(5)
                .under(article)
                .by(allTo(QUZHOU));
        assertThat(clause).hasToString("tax");
        assertThat(clause.basis().flow()).isEqualTo(Booking.Flow.RECEIPT);
        assertThat(clause.items()).containsExactly(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX);
        assertThat(clause.account()).isEqualTo(BudgetAccount.GENERAL_PUBLIC_BUDGET);
        assertThat(clause.scope()).isEqualTo(Scope.of(MILL));
        assertThat(clause.term()).hasValue(5);
        assertThat(clause.citation()).contains(article);
        assertThat(clause.rule()).isEqualTo(allTo(QUZHOU));
    }

    @Test
    void clause_isOnTheEnclaveUnlessItSaysOtherwise() {
        assertThat(Cases.tax().by(allTo(QUZHOU)).scope()).isEqualTo(Scope.ENCLAVE);
        assertThat(Cases.tax().forEachSubject().by(allTo(QUZHOU)).scope()).isEqualTo(Scope.EACH_SUBJECT);
        assertThat(Cases.tax().by(allTo(QUZHOU)).term()).isEmpty();
    }

    @Test
    void termOfZeroYears_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.tax().forYears(0))
                .withMessage("Term of clause 'tax' must be at least 1 year, but is 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clause.sharing(VALUE_ADDED_TAX).forYears(-3))
                .withMessage("Term of a clause on [value-added-tax] must be at least 1 year, but is -3.");
    }

    @Test
    void itemsOfTwoBudgetAccounts_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clause.sharing(VALUE_ADDED_TAX, LAND_REVENUE))
                .withMessage("Items of one clause must be of one budget account, but 'value-added-tax' is of"
                        + " GENERAL_PUBLIC_BUDGET and 'land-revenue' of LAND_FUNDS.\nMaybe make two clauses of it.");
    }

    @Test
    void unfinishedClause_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(Clause::sharing)
                .withMessage("A clause must share at least one item, but names none.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clause.sharing(VALUE_ADDED_TAX).named(" "))
                .withMessage("Name of a clause on [value-added-tax] must not be blank, but is ' '.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clause.sharing(VALUE_ADDED_TAX).by(allTo(QUZHOU)))
                .withMessage("A clause on [value-added-tax] must have a name.\nMaybe named(\"tax\").");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clause.sharing(VALUE_ADDED_TAX).named("tax").by(allTo(QUZHOU)))
                .withMessage("Clause 'tax' must say since when its years are counted.\n"
                        + "Maybe since(calendarYearOf(FIRST_TAX)).");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        ClauseDraft.Sharing draft = Cases.tax();
        assertThatNullPointerException().isThrownBy(() -> draft.named(null)).withMessage("clauseName");
        assertThatNullPointerException().isThrownBy(() -> draft.since(null)).withMessage("beginning");
        assertThatNullPointerException()
                .isThrownBy(() -> draft.forSubject(null))
                .withMessage("subject");
        assertThatNullPointerException().isThrownBy(() -> draft.under(null)).withMessage("article");
        assertThatNullPointerException().isThrownBy(() -> draft.by(null)).withMessage("rule");
    }

    /** 肃南–张掖 2025: 7 : 3 in the first three years, 4 : 6 after five; years 4 and 5 are not stated. */
    @Test
    void sunanZhangye2025_ladderWithAForgottenHole_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> years(1, 3, split(QUZHOU, 7, YUHANG, 3))
                        .years(6, 10, split(QUZHOU, 4, YUHANG, 6))
                        .thenEnds())
                .withMessage("Every year must have a rule, but years 4 to 5 have none.\n"
                        + "Maybe years(4, 5, undecided(…)), if the source leaves it open.");
    }

    @Test
    void sunanZhangye2025_ladderThatSaysItsHole_isAcceptedAndReported() {
        Agreement agreement = Cases.ofTax(years(1, 3, split(QUZHOU, 7, YUHANG, 3))
                .years(4, 5, undecided(Name.of("years 4 and 5 are not stated", "第4、5年未作规定")))
                .years(6, 10, split(QUZHOU, 4, YUHANG, 6))
                .thenEnds());
        assertThat(agreement.check()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.UNDECIDED);
            assertThat(finding.clause()).contains("tax");
            assertThat(finding.in(Locale.ENGLISH)).isEqualTo("Clause “tax” leaves open: years 4 and 5 are not stated.");
            assertThat(finding.in(Locale.CHINA)).isEqualTo("条款“tax”留有空白：第4、5年未作规定。");
        });
        Settlement settlement = agreement.settle(
                Cases.yearlyTax("10", "10", "10", "10", "10", "10").build(), Through.through(2025));
        assertThat(settlement.clause("tax").partOf(QUZHOU)).isEqualTo(org.feidi.enclave.quantity.Money.yuan("25"));
        assertThat(settlement.clause("tax").year(5).unallocated())
                .singleElement()
                .satisfies(left -> assertThat(left.reason().in(Locale.CHINA)).isEqualTo("第4、5年未作规定"));
    }

    @Test
    void scope_isOfOneSubjectOrOfNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scope(Scope.Kind.ONE_SUBJECT, Optional.empty()))
                .withMessage("A scope must name a subject if and only if it is of one subject, but is ONE_SUBJECT of"
                        + " none.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scope(Scope.Kind.ENCLAVE, Optional.of(MILL)))
                .withMessage(
                        "A scope must name a subject if and only if it is of one subject, but is ENCLAVE of mill.");
        assertThat(Scope.ENCLAVE.in(Locale.ENGLISH)).isEqualTo("the enclave as a whole");
        assertThat(Scope.of(MILL).in(Locale.ENGLISH)).isEqualTo("subject the mill");
        assertThat(Scope.EACH_SUBJECT.in(Locale.CHINA)).isEqualTo("逐户");
    }
}
