package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.land.QuotaActions.cutBack;
import static org.feidi.enclave.land.QuotaActions.freeze;
import static org.feidi.enclave.land.QuotaActions.issue;
import static org.feidi.enclave.land.QuotaActions.makeGood;
import static org.feidi.enclave.land.QuotaActions.reserve;
import static org.feidi.enclave.land.QuotaActions.reverse;
import static org.feidi.enclave.land.QuotaActions.transferPart;
import static org.feidi.enclave.land.QuotaActions.use;
import static org.feidi.enclave.land.Samples.KAIHUA;
import static org.feidi.enclave.land.Samples.KEQIAO;
import static org.feidi.enclave.land.Samples.SHANGRAO;
import static org.feidi.enclave.land.Samples.SURPLUS;
import static org.feidi.enclave.land.Samples.day;
import static org.feidi.enclave.land.Samples.mu;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.feidi.enclave.party.Holder;
import org.junit.jupiter.api.Test;

class CutBackTest {

    /** 100 mu: Kaihua keeps 40; Keqiao took 60, sent 20 on to Shangrao, and used 30 of its 40. */
    private static final QuotaLedger SPREAD = QuotaLedger.empty()
            .book("k1", day(0), issue(Samples.surplus("L", KAIHUA, "100")))
            .book("k2", day(1), transferPart("L", "La", KEQIAO, mu("60")))
            .book("k3", day(2), transferPart("La", "Lb", SHANGRAO, mu("20")))
            .book("k4", day(3), use("La", "road", mu("30")));

    private static String balance(QuotaLedger ledger, Holder party) {
        return ledger.balance(party, SURPLUS, day(100)).toString();
    }

    @Test
    void cutBack_proRata_followsTheLotToItsPresentHolders() {
        QuotaLedger ledger = SPREAD.book("k5", day(4), cutBack("L", mu("50")));

        assertThat(balance(ledger, KAIHUA)).isEqualTo("linked-surplus: available 20, cut back 20");
        assertThat(balance(ledger, KEQIAO)).isEqualTo("linked-surplus: used 30, cut back 10, to make good 10");
        assertThat(balance(ledger, SHANGRAO)).isEqualTo("linked-surplus: available 10, cut back 10");
        assertThat(ledger.postings("k5"))
                .extracting(QuotaPosting::lot, QuotaPosting::holder)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("L", KAIHUA),
                        org.assertj.core.groups.Tuple.tuple("La", KEQIAO),
                        org.assertj.core.groups.Tuple.tuple("Lb", SHANGRAO));
        assertThat(ledger.holders("L", day(4))).containsOnlyKeys("L", "La", "Lb");
    }

    @Test
    void cutBack_statedByLot_fallsAsStated() {
        QuotaLedger ledger = SPREAD.book(
                "k5", day(4), cutBack("L", Map.of("La", QuotaAmounts.of(mu("35")), "Lb", QuotaAmounts.of(mu("15")))));

        assertThat(balance(ledger, KAIHUA)).isEqualTo("linked-surplus: available 40");
        assertThat(balance(ledger, KEQIAO)).isEqualTo("linked-surplus: used 30, cut back 10, to make good 25");
        assertThat(balance(ledger, SHANGRAO)).isEqualTo("linked-surplus: available 5, cut back 15");
    }

    @Test
    void cutBack_statedInFallingOrder_postsAsTheEqualEntry() {
        QuotaAction falling = new QuotaAction.CutBack(
                "L",
                QuotaAmounts.of(mu("50")),
                ImmutableSortedMap.<String, QuotaAmounts>reverseOrder()
                        .put("La", QuotaAmounts.of(mu("35")))
                        .put("Lb", QuotaAmounts.of(mu("15")))
                        .build());

        assertThat(falling)
                .isEqualTo(cutBack("L", Map.of("La", QuotaAmounts.of(mu("35")), "Lb", QuotaAmounts.of(mu("15")))));
        assertThat(SPREAD.book("k5", day(4), falling).postings("k5"))
                .extracting(QuotaPosting::lot)
                .containsExactly("La", "Lb");
    }

    @Test
    void cutBack_withinALot_takesAvailableThenFrozenThenReserved() {
        QuotaLedger ledger = QuotaLedger.empty()
                .book("k1", day(0), issue(Samples.surplus("L", KAIHUA, "100")))
                .book("k2", day(1), freeze("L", mu("20")))
                .book("k3", day(1), reserve("L", "road", mu("30")))
                .book("k4", day(1), reserve("L", "school", mu("30")));

        assertThat(balance(ledger.book("k5", day(2), cutBack("L", mu("15"))), KAIHUA))
                .isEqualTo("linked-surplus: available 5, reserved 60, frozen 20, cut back 15");
        QuotaLedger deep = ledger.book("k5", day(2), cutBack("L", mu("60")));
        assertThat(balance(deep, KAIHUA)).isEqualTo("linked-surplus: reserved 40, cut back 60");
        assertThat(balance(deep.book("k6", day(3), use("L", "road", mu("20"))), KAIHUA))
                .isEqualTo("linked-surplus: reserved 20, used 20, cut back 60");
    }

    @Test
    void cutBack_thirds_splitsInTheRegistersLastDecimal() {
        QuotaLedger ledger = QuotaLedger.empty()
                .book("k1", day(0), issue(Samples.surplus("L", KAIHUA, "90")))
                .book("k2", day(1), transferPart("L", "La", KEQIAO, mu("30")))
                .book("k3", day(1), transferPart("L", "Lb", SHANGRAO, mu("30")))
                .book("k4", day(2), cutBack("L", mu("10")));

        assertThat(balance(ledger, KAIHUA)).isEqualTo("linked-surplus: available 26.6666, cut back 3.3334");
        assertThat(balance(ledger, KEQIAO)).isEqualTo("linked-surplus: available 26.6667, cut back 3.3333");
    }

    @Test
    void makeGood_furtherLot_paysTheDebt() {
        QuotaLedger ledger = SPREAD.book("k5", day(4), cutBack("L", mu("50")))
                .book("k6", day(0), issue(Samples.surplus("M", KEQIAO, "15")))
                .book("k7", day(5), makeGood("La", "M", mu("8")));

        assertThat(balance(ledger, KEQIAO))
                .isEqualTo("linked-surplus: available 7, used 38, cut back 10, to make good 2");
        assertThat(ledger.lot("La").balance(SURPLUS, day(5)).madeGood()).isEqualTo(mu("8"));
        assertThatExceptionOfType(RefusedEntryException.class)
                .isThrownBy(() -> ledger.book("x", day(6), makeGood("La", "M", mu("3"))))
                .withMessageContaining("make good no more than is owed")
                .withMessageContaining("free are 2 mu linked-surplus");
    }

    @Test
    void makeGood_lotOfSomebodyElse_isRefused() {
        QuotaLedger ledger = SPREAD.book("k5", day(4), cutBack("L", mu("50")))
                .book("k6", day(0), issue(Samples.surplus("M", KAIHUA, "15")));

        assertThatExceptionOfType(RefusedEntryException.class)
                .isThrownBy(() -> ledger.book("x", day(6), makeGood("La", "M", mu("3"))))
                .withMessageContaining("Maybe transfer it first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> makeGood("La", "La", mu("3")))
                .withMessageContaining("La");
    }

    @Test
    void cutBack_moreThanStands_isRefused() {
        assertThatExceptionOfType(RefusedEntryException.class)
                .isThrownBy(() -> SPREAD.book("x", day(4), cutBack("L", mu("100.0001"))))
                .withMessageContaining("asked are 100.0001 mu linked-surplus, free are 100 mu linked-surplus");
        QuotaLedger allGone = SPREAD.book("k5", day(4), cutBack("L", mu("100")));
        assertThatExceptionOfType(RefusedEntryException.class)
                .isThrownBy(() -> allGone.book("x", day(4), cutBack("La", mu("1"))))
                .withMessageContaining("free are 0 mu");
    }

    @Test
    void cutBack_lotOfAnotherFamily_isRefused() {
        QuotaLedger ledger = SPREAD.book(
                "k5",
                day(4),
                issue(Samples.lot("M", SURPLUS, KAIHUA, "1", day(4)).build()));

        assertThatExceptionOfType(RefusedEntryException.class)
                .isThrownBy(() -> ledger.book("x", day(4), cutBack("L", Map.of("M", QuotaAmounts.of(mu("1"))))))
                .withMessageContaining("on lot M must cut lot L or its parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cutBack("L", Map.of()))
                .withMessageContaining("lot L");
    }

    @Test
    void reverse_cutBack_restoresAllHolders() {
        QuotaLedger ledger = SPREAD.book("k5", day(4), cutBack("L", mu("50"))).book("k6", day(5), reverse("k5"));

        assertThat(ledger.balances(day(5))).isEqualTo(SPREAD.balances(day(5)));
    }
}
