package org.feidi.enclave.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.rulebook.Documents.IN;
import static org.feidi.enclave.rulebook.Documents.OUT;
import static org.feidi.enclave.rulebook.Documents.PROJECT;
import static org.feidi.enclave.rulebook.Documents.kept;
import static org.feidi.enclave.rulebook.Documents.parts;
import static org.feidi.enclave.rulebook.Documents.shortfalls;
import static org.feidi.enclave.rulebook.Documents.unallocated;

import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.agreement.SettledClause;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.sharing.Shortfall;
import org.junit.jupiter.api.Test;

/** 财预〔2015〕92号. */
class BeijingTianjinHebei2015Test {

    private static SettledClause settle(String third, String second, String last, String... taxes) {
        Facts.Builder facts = Facts.batch("firm")
                .figure(Figure.of(BeijingTianjinHebei2015.THIRD_YEAR_BEFORE).ofSubject(PROJECT), wan(third))
                .figure(Figure.of(BeijingTianjinHebei2015.SECOND_YEAR_BEFORE).ofSubject(PROJECT), wan(second))
                .figure(Figure.of(BeijingTianjinHebei2015.LAST_YEAR_BEFORE).ofSubject(PROJECT), wan(last));
        return Documents.settle(BeijingTianjinHebei2015.rule(OUT, IN), facts, taxes);
    }

    @Test
    void caiyu2015No92_capReachedInYear4() {
        SettledClause settled = settle("2200", "2500", "2800", "3000", "4000", "5000", "6000", "6000");
        assertThat(parts(settled, OUT))
                .containsExactly(
                        "CNY 15000000.00", "CNY 20000000.00", "CNY 25000000.00", "CNY 15000000.00", "CNY 0.00");
        assertThat(parts(settled, IN))
                .containsExactly(
                        "CNY 15000000.00", "CNY 20000000.00", "CNY 25000000.00", "CNY 45000000.00", "CNY 60000000.00");
        assertThat(shortfalls(settled)).isEmpty();
    }

    @Test
    void caiyu2015No92_justEligible() {
        SettledClause settled = settle("1900", "2000", "2100", "9000", "9000");
        assertThat(parts(settled, OUT)).containsExactly("CNY 45000000.00", "CNY 15000000.00");
        assertThat(shortfalls(settled)).isEmpty();
    }

    @Test
    void caiyu2015No92_belowTwoThousandOnAverage_isNotShared() {
        // one fen below: 5,999.999999 in three years
        SettledClause settled = settle("1900", "2000", "2099.999999", "9000", "9000");
        assertThat(parts(settled, OUT)).containsExactly("CNY 0.00", "CNY 0.00");
        assertThat(kept(settled)).containsExactly("CNY 90000000.00", "CNY 90000000.00");
        assertThat(settled.year(1).unallocated().get(0).reason().in(Locale.CHINA))
                .isEqualTo("迁移前三年年均三税低于2000万元");
        assertThat(shortfalls(settled)).isEmpty();
    }

    @Test
    void caiyu2015No92_capNotReachedAfterYear5_aidIsDue() {
        SettledClause settled = settle("2200", "2500", "2800", "3000", "3000", "3000", "2000", "1000", "9000");
        assertThat(parts(settled, OUT))
                .containsExactly(
                        "CNY 15000000.00",
                        "CNY 15000000.00",
                        "CNY 15000000.00",
                        "CNY 10000000.00",
                        "CNY 5000000.00",
                        "CNY 0.00");
        assertThat(shortfalls(settled))
                .containsExactly(
                        new Shortfall(Shortfall.Kind.DUE_IN_TOTAL, OUT, Optional.empty(), 5, wan("1500"), false));
        assertThat(shortfalls(settled).get(0).in(Locale.ENGLISH))
                .isEqualTo("Fly-out region has received 15,000,000.00 yuan less in total than was due; who owes it is"
                        + " not stated");
    }

    @Test
    void caiyu2015No92_refundAfterTheCap_firstLowersWhatWentBeyondIt() {
        SettledClause settled = settle("2200", "2500", "2800", "40000", "-4000");
        assertThat(parts(settled, OUT)).containsExactly("CNY 75000000.00", "CNY 0.00");
        assertThat(parts(settled, IN)).containsExactly("CNY 325000000.00", "CNY -40000000.00");
    }

    @Test
    void caiyu2015No92_missingFigure_waits() {
        Facts.Builder facts = Facts.batch("firm")
                .figure(Figure.of(BeijingTianjinHebei2015.THIRD_YEAR_BEFORE).ofSubject(PROJECT), wan("2200"));
        SettledClause settled = Documents.settle(BeijingTianjinHebei2015.rule(OUT, IN), facts, "3000");
        assertThat(unallocated(settled)).containsExactly("CNY 30000000.00");
        assertThat(settled.year(1).unallocated().get(0).reason().in(Locale.ENGLISH))
                .isEqualTo(
                        "waits for figure “three taxes, second year before the move” of subject the project for 2020");
    }

    @Test
    void caiyu2015No92_isCitedWithNumberAndDate() {
        SettledClause settled = settle("2200", "2500", "2800", "3000");
        assertThat(settled.year(1).explain().citation()).contains(BeijingTianjinHebei2015.CITATION);
        assertThat(BeijingTianjinHebei2015.CITATION.in(Locale.CHINA))
                .isEqualTo("《京津冀协同发展产业转移对接企业税收收入分享办法》（财预〔2015〕92号，2015-06-03）");
        assertThat(BeijingTianjinHebei2015.ITEMS)
                .containsExactly(Item.VALUE_ADDED_TAX, Item.CORPORATE_INCOME_TAX, Item.BUSINESS_TAX);
    }
}
