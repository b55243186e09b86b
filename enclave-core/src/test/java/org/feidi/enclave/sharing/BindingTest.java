package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.netOf;
import static org.feidi.enclave.sharing.SharingRules.reached;

import java.util.List;
import java.util.Locale;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Worded;
import org.junit.jupiter.api.Test;

/** Words of amounts and conditions that can be read in one way only. */
class BindingTest {

    private static final Amount A = figure("a");
    private static final Amount B = figure("b");
    private static final Amount C = figure("c");

    @Test
    void sumsInProducts_haveBrackets_andProductsInSumsNone() {
        assertEnglish(A.plus(B).times(1, 2), "0.5 × (figure “a” + figure “b”)");
        assertEnglish(A.times(1, 2).plus(B), "0.5 × figure “a” + figure “b”");
        assertEnglish(A.dividedBy(B.dividedBy(C)), "figure “a” divided by (figure “b” divided by figure “c”)");
        assertEnglish(A.dividedBy(B).dividedBy(C), "(figure “a” divided by figure “b”) divided by figure “c”");
        assertEnglish(A.plus(B).excessOver(C), "what of (figure “a” + figure “b”) exceeds figure “c”");
        assertEnglish(A.plus(B.excessOver(C)), "figure “a” + (what of figure “b” exceeds figure “c”)");
        assertThat(A.plus(B).excessOver(C).in(Locale.CHINA)).isEqualTo("（数据“a” + 数据“b”）超过数据“c”的部分");
    }

    /** Pairs that were once told in the same words. */
    @Test
    void whatDiffers_isToldInOtherWords() {
        Condition first = reached(Milestone.FIRST_TAX);
        Condition atLeast = A.atLeast(B);
        assertDiffer(A.dividedBy(B.dividedBy(C)), A.dividedBy(B).dividedBy(C));
        assertDiffer(A.plus(B).dividedBy(C), A.plus(B.dividedBy(C)));
        assertDiffer(A.dividedBy(B.plus(C)), A.dividedBy(B).plus(C));
        assertDiffer(
                A.plus(B).growingBy(Fraction.percent("8")).firstInYear(1),
                A.plus(B.growingBy(Fraction.percent("8")).firstInYear(1)));
        assertDiffer(A.plus(B).averageOfYears(3), A.averageOfYears(3).plus(B));
        assertDiffer(A.plus(B).ofTheYearBefore(), A.plus(B.ofTheYearBefore()));
        assertDiffer(A.plus(B).excessOver(C), A.plus(B.excessOver(C)));
        assertDiffer(atLeast.and(first).negated(), atLeast.negated().and(first));
        assertDiffer(first, reached(Milestone.FIRST_TAX).ofTheEnclave());
        assertDiffer(figure("a” + figure “b"), A.plus(B));
    }

    /** W1: 0.5 × (10 + 20) is 15; as once written it was 25. */
    @Test
    void explainedStep_isTrueAsPrinted() {
        Facts facts = Facts.batch("2020")
                .figure("a", Money.yuan("10"))
                .figure("b", Money.yuan("20"))
                .build();
        SharingRule rule = netOf(A.plus(B).times(1, 2), Sides.OUT).share(SharingRules.allTo(Sides.IN));
        String explained = requireNonNull(Pool.ofYears(facts, 2020, Money.yuan("100"))
                        .explain(rule)
                        .get(1))
                .in(Locale.ENGLISH);
        assertThat(explained).contains("0.5 × (figure “a” + figure “b”) = 15.00 yuan");
    }

    private static void assertEnglish(Worded amount, String words) {
        assertThat(amount.in(Locale.ENGLISH)).isEqualTo(words);
    }

    private static void assertDiffer(Worded one, Worded other) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            assertThat(one.in(locale)).isNotEqualTo(other.in(locale));
        }
    }
}
