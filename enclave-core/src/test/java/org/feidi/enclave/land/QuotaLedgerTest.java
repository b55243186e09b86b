package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.land.QuotaActions.carryOver;
import static org.feidi.enclave.land.QuotaActions.expire;
import static org.feidi.enclave.land.QuotaActions.freeze;
import static org.feidi.enclave.land.QuotaActions.giveBack;
import static org.feidi.enclave.land.QuotaActions.issue;
import static org.feidi.enclave.land.QuotaActions.release;
import static org.feidi.enclave.land.QuotaActions.reserve;
import static org.feidi.enclave.land.QuotaActions.reverse;
import static org.feidi.enclave.land.QuotaActions.transferPart;
import static org.feidi.enclave.land.QuotaActions.transferWhole;
import static org.feidi.enclave.land.QuotaActions.unfreeze;
import static org.feidi.enclave.land.QuotaActions.use;
import static org.feidi.enclave.land.Samples.FARMLAND;
import static org.feidi.enclave.land.Samples.KAIHUA;
import static org.feidi.enclave.land.Samples.KEQIAO;
import static org.feidi.enclave.land.Samples.SURPLUS;
import static org.feidi.enclave.land.Samples.day;
import static org.feidi.enclave.land.Samples.mu;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotaLedgerTest {

    private static final QuotaLedger ONE_LOT =
            QuotaLedger.empty().book("k1", day(0), issue(Samples.surplus("L", KAIHUA, "100")));

    @Test
    void book_reserveAndUse_movesThroughTheStates() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), reserve("L", "road", mu("40")))
                .book("k3", day(2), release("L", "road", mu("10")))
                .book("k4", day(3), use("L", "road", mu("25.5")));

        assertThat(ledger.balance(KAIHUA, SURPLUS, day(1)).toString())
                .isEqualTo("linked-surplus: available 60, reserved 40");
        assertThat(ledger.balance(KAIHUA, SURPLUS, day(3)).toString())
                .isEqualTo("linked-surplus: available 70, reserved 4.5, used 25.5");
        assertThat(ledger.balance(KAIHUA, SURPLUS, day(-1)).isZero()).isTrue();
    }

    @Test
    void book_packageSample_readsAsInTheDocumentation() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), transferPart("L", "La", KEQIAO, mu("40")))
                .book("k3", day(2), use("La", "school", mu("25.5")));

        assertThat(ledger.balance(KEQIAO, SURPLUS, day(2)).in(Locale.ENGLISH))
                .isEqualTo("available 14.5 mu, used 25.5 mu");
        assertThat(ledger.balance(KEQIAO, SURPLUS, day(2)).in(Locale.CHINESE)).isEqualTo("可用14.5亩，已核销25.5亩");
    }

    @Test
    void transferPart_farmland_movesThreeAmountsApart() {
        QuotaLedger ledger = QuotaLedger.empty()
                .book(
                        "k1",
                        day(0),
                        issue(Samples.farmland("F", KAIHUA, "100", "60", "800").build()))
                .book("k2", day(1), transferPart("F", "F1", KEQIAO, Samples.farmland("10", "0", "500")));

        assertThat(ledger.lot("F").balances(day(1)).toString())
                .isEqualTo("[farmland: available 90, farmland-paddy: available 60, grain-capacity: available 300]");
        assertThat(ledger.lot("F1").balances(day(1)).toString())
                .isEqualTo("[farmland: available 10, farmland-paddy: nothing, grain-capacity: available 500]");
        assertThat(ledger.lot("F1").lot().parent()).contains("F");
    }

    @Test
    void afterCare_dayAfter_becomesAvailableByItself() {
        QuotaLedger ledger = QuotaLedger.empty()
                .book(
                        "k1",
                        day(0),
                        issue(Samples.lot("L", SURPLUS, KAIHUA, "100")
                                .afterCareUntil(day(30))
                                .build()))
                .book("k2", day(10), QuotaActions.cutBack("L", mu("5")));

        assertThat(ledger.balance(KAIHUA, SURPLUS, day(5)).toString()).isEqualTo("linked-surplus: after care 100");
        assertThat(ledger.balance(KAIHUA, SURPLUS, day(30)).toString())
                .isEqualTo("linked-surplus: after care 95, cut back 5");
        assertThat(ledger.balance(KAIHUA, SURPLUS, day(31)).toString())
                .isEqualTo("linked-surplus: available 95, cut back 5");
    }

    @Test
    void book_entryDatedBeforeTheAccountsLast_changesTheDaysBetween() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(50), use("L", "road", mu("30")))
                .book(
                        "k3",
                        day(20),
                        issue(Samples.lot("M", SURPLUS, KAIHUA, "7", day(20)).build()));

        assertThat(ledger.balance(KAIHUA, SURPLUS, day(19)).total()).isEqualTo(mu("100"));
        assertThat(ledger.balance(KAIHUA, SURPLUS, day(20)).total()).isEqualTo(mu("107"));
        assertThat(ledger.balance(KAIHUA, SURPLUS, day(50)).amount(QuotaState.AVAILABLE))
                .isEqualTo(mu("77"));
    }

    @Test
    void book_sameEntryTwice_booksOnce() {
        QuotaEntry entry = new QuotaEntry("k2", day(1), freeze("L", mu("3")));
        QuotaLedger once = ONE_LOT.book(entry);

        assertThat(once.book(new QuotaEntry("k2", day(1), freeze("L", mu("3")))))
                .isSameAs(once);
    }

    @Test
    void expire_afterTheYear_endsAllThatIsNotUsed() {
        QuotaLot lot = Samples.lot("Y", Samples.YEARLY, KAIHUA, "100").build();
        QuotaAmount ten = QuotaAmount.of(Samples.YEARLY, "10");
        QuotaLedger ledger = QuotaLedger.empty()
                .book("k1", day(0), issue(lot))
                .book("k2", day(1), use("Y", "road", ten))
                .book("k3", day(2), reserve("Y", "school", ten))
                .book("k4", day(3), freeze("Y", ten))
                .book("k5", LocalDate.of(2027, 1, 1), expire("Y"));

        assertThat(ledger.balance(KAIHUA, Samples.YEARLY, LocalDate.of(2027, 1, 1))
                        .toString())
                .isEqualTo("new-construction: used 10, expired 90");
    }

    @Test
    void carryOver_permitted_movesTheLastDay() {
        LocalDate later = LocalDate.of(2027, 6, 30);
        QuotaLedger ledger = QuotaLedger.empty()
                .book(
                        "k1",
                        day(0),
                        issue(Samples.lot("Y", Samples.YEARLY, KAIHUA, "100").build()))
                .book("k2", day(300), carryOver("Y", later, Samples.PERMIT))
                .book("k3", later, use("Y", "road", QuotaAmount.of(Samples.YEARLY, "1")));

        assertThat(ledger.lot("Y").validUntil(day(299))).contains(LocalDate.of(2026, 12, 31));
        assertThat(ledger.lot("Y").validUntil(day(300))).contains(later);
    }

    @Test
    void giveBack_workingQuota_returnsWhatWasUsedAndWhatWasNot() {
        QuotaAmount thirty = QuotaAmount.of(Samples.WORKING, "30");
        QuotaLedger ledger = QuotaLedger.empty()
                .book(
                        "k1",
                        day(0),
                        issue(Samples.lot("W", Samples.WORKING, KAIHUA, "100").build()))
                .book("k2", day(1), use("W", "road", thirty))
                .book("k3", day(2), giveBack("W", QuotaState.USED, thirty))
                .book("k4", day(2), giveBack("W", QuotaState.AVAILABLE, thirty));

        assertThat(ledger.balance(KAIHUA, Samples.WORKING, day(2)).toString())
                .isEqualTo("working-quota: available 40, returned 60");
    }

    @Test
    void freezeAndUnfreeze_parts_comeAndGo() {
        QuotaLedger ledger =
                ONE_LOT.book("k2", day(1), freeze("L", mu("30"))).book("k3", day(2), unfreeze("L", mu("10")));

        assertThat(ledger.balance(KAIHUA, SURPLUS, day(2)).toString())
                .isEqualTo("linked-surplus: available 80, frozen 20");
    }

    @Test
    void reverse_lastEntry_countsFromItsOwnDate() {
        QuotaLedger ledger =
                ONE_LOT.book("k2", day(1), use("L", "road", mu("30"))).book("k3", day(5), reverse("k2"));

        assertThat(ledger.balance(KAIHUA, SURPLUS, day(4)).amount(QuotaState.USED))
                .isEqualTo(mu("30"));
        assertThat(ledger.balance(KAIHUA, SURPLUS, day(5))).isEqualTo(ONE_LOT.balance(KAIHUA, SURPLUS, day(5)));
    }

    @Test
    void reverse_issue_freesTheCertificate() {
        QuotaLot.Builder wrong = Samples.lot("L1", SURPLUS, KAIHUA, "100").certificate("C-1");
        QuotaLot.Builder right =
                Samples.lot("L2", SURPLUS, KAIHUA, "10", day(1)).certificate("C-1");
        QuotaLedger ledger = QuotaLedger.empty()
                .book("k1", day(0), issue(wrong.build()))
                .book("k2", day(1), reverse("k1"))
                .book("k3", day(1), issue(right.build()));

        assertThat(ledger.balance(KAIHUA, SURPLUS, day(1)).total()).isEqualTo(mu("10"));
        assertThat(ledger.lot("L1").ownerOn(day(1))).isEmpty();
    }

    @Test
    void tenures_lotThatWentOn_namesEachHolder() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(10), transferWhole("L", KEQIAO));

        assertThat(ledger.lot("L").tenures())
                .containsExactly(
                        new LotHistory.Tenure(KAIHUA, day(0), Optional.of(day(9))),
                        new LotHistory.Tenure(KEQIAO, day(10), Optional.empty()));
        assertThat(ledger.lot("L").ownerOn(day(9))).contains(KAIHUA);
        assertThat(ledger.lot("L").ownerOn(day(10))).contains(KEQIAO);
        assertThat(ledger.lot("L").lines())
                .extracting(line -> line.entry().key())
                .containsExactly("k1", "k2");
    }

    @Test
    void tenures_lotPassedOnAtOnce_leavesNoDayToTheOneInBetween() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(10), transferWhole("L", KEQIAO))
                .book("k3", day(10), transferWhole("L", KAIHUA))
                .book("k4", day(20), transferWhole("L", KEQIAO));

        assertThat(ledger.lot("L").tenures())
                .containsExactly(
                        new LotHistory.Tenure(KAIHUA, day(0), Optional.of(day(19))),
                        new LotHistory.Tenure(KEQIAO, day(20), Optional.empty()));
    }

    @Test
    void holders_partOfAReversedTransfer_isStillThereBeforeTheReversal() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), transferPart("L", "La", KEQIAO, mu("40")))
                .book("k3", day(5), reverse("k2"));

        assertThat(ledger.holders("L", day(4))).containsOnlyKeys("L", "La").containsEntry("La", KEQIAO);
        assertThat(ledger.holders("L", day(5))).containsOnlyKeys("L");
    }

    @Test
    void lotsEnding_window_listsOpenLotsByLastDay() {
        QuotaLedger ledger = ONE_LOT.book(
                        "k2",
                        day(0),
                        issue(Samples.lot("Y", Samples.YEARLY, KAIHUA, "1").build()))
                .book(
                        "k3",
                        day(0),
                        issue(Samples.lot("Z", Samples.YEARLY, KAIHUA, "1").build()))
                .book("k4", day(1), use("Z", "road", QuotaAmount.of(Samples.YEARLY, "1")))
                .book(
                        "k5",
                        day(0),
                        issue(Samples.lot("W", Samples.WORKING, KAIHUA, "1").build()))
                .book("k6", day(1), use("W", "road", QuotaAmount.of(Samples.WORKING, "1")));

        assertThat(ledger.lotsEnding(day(2), LocalDate.of(2026, 12, 31)))
                .extracting(lot -> lot.lot().id())
                .containsExactly("Y");
        assertThat(ledger.lotsEnding(day(2), LocalDate.of(2029, 12, 31)))
                .extracting(lot -> lot.lot().id())
                .containsExactly("Y", "W");
    }

    @Test
    void statement_bothLanguages_listsEveryChange() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), use("L", "road", mu("30")));
        AccountStatement statement = ledger.statement(KAIHUA, SURPLUS, day(1), day(9));

        assertThat(statement.in(Locale.ENGLISH))
                .contains("| 2026-01-11 | lot L: 30 mu of linked surplus are used for project road |  | −30 |")
                .contains("closing balance | 0 | 70 | 0 | 0 | 30 |");
        assertThat(statement.in(Locale.CHINESE))
                .contains("批次L：项目road核销增减挂钩节余指标30亩")
                .contains("期末余额");
        assertThat(statement).hasToString(statement.in(Locale.ENGLISH));
        assertThat(statement.document().tables().get(0).csv(Locale.ENGLISH))
                .contains("2026-01-11,lot L: 30 mu of linked surplus are used for project road,,-30,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.statement(KAIHUA, SURPLUS, day(2), day(1)))
                .withMessageContaining("2026-01-11");
    }

    @Test
    void lot_unknownId_isRefusedByName() {
        assertThatIllegalArgumentException().isThrownBy(() -> ONE_LOT.lot("X")).withMessageContaining("'X'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE_LOT.postings("X"))
                .withMessageContaining("'X'");
    }

    @Test
    void equals_sameEntries_areEqualLedgers() {
        QuotaLedger again = QuotaLedger.replay(ONE_LOT.entries());

        assertThat(again).isEqualTo(ONE_LOT).hasSameHashCodeAs(ONE_LOT).isNotEqualTo(QuotaLedger.empty());
        assertThat(FARMLAND.in(Locale.ENGLISH)).isEqualTo("supplementary farmland");
    }

    @Test
    void equals_statementsAndPostingsOfEqualLedgers_areEqual() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), use("L", "road", mu("30")));
        QuotaLedger again = QuotaLedger.replay(ledger.entries());
        AccountStatement statement = ledger.statement(KAIHUA, SURPLUS, day(0), day(9));

        assertThat(again.postings("k2"))
                .isEqualTo(ledger.postings("k2"))
                .hasSameHashCodeAs(ledger.postings("k2"))
                .isNotEqualTo(ledger.postings("k1"));
        assertThat(again.statement(KAIHUA, SURPLUS, day(0), day(9)))
                .isEqualTo(statement)
                .hasSameHashCodeAs(statement)
                .isNotEqualTo(ledger.statement(KAIHUA, SURPLUS, day(0), day(8)))
                .isNotEqualTo(ledger.statement(KEQIAO, SURPLUS, day(0), day(9)));
    }
}
