package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.feidi.enclave.land.QuotaActions.carryOver;
import static org.feidi.enclave.land.QuotaActions.expire;
import static org.feidi.enclave.land.QuotaActions.freeze;
import static org.feidi.enclave.land.QuotaActions.giveBack;
import static org.feidi.enclave.land.QuotaActions.issue;
import static org.feidi.enclave.land.QuotaActions.reserve;
import static org.feidi.enclave.land.QuotaActions.reverse;
import static org.feidi.enclave.land.QuotaActions.transferPart;
import static org.feidi.enclave.land.QuotaActions.transferWhole;
import static org.feidi.enclave.land.QuotaActions.use;
import static org.feidi.enclave.land.Samples.KAIHUA;
import static org.feidi.enclave.land.Samples.KEQIAO;
import static org.feidi.enclave.land.Samples.SHANGRAO;
import static org.feidi.enclave.land.Samples.SURPLUS;
import static org.feidi.enclave.land.Samples.day;
import static org.feidi.enclave.land.Samples.mu;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.feidi.enclave.land.RefusedEntryException.Reason;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** Each refusal names the lot, its state, the amount asked and the amount free, and leaves the ledger as it was. */
class RefusalTest {

    private static final QuotaLedger ONE_LOT =
            QuotaLedger.empty().book("k1", day(0), issue(Samples.surplus("L", KAIHUA, "100")));

    private static RefusedEntryException refusal(QuotaLedger ledger, LocalDate date, QuotaAction action) {
        RefusedEntryException refused =
                catchThrowableOfType(RefusedEntryException.class, () -> ledger.book("x", date, action));
        assertThat(refused).as("refusal of %s", action).isNotNull();
        return refused;
    }

    @Test
    void transfer_beyondWhatIsFree_namesLotStateAskedAndFree() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), reserve("L", "road", mu("80")));
        RefusedEntryException refused = refusal(ledger, day(2), transferPart("L", "La", KEQIAO, mu("30")));

        assertThat(refused.reason()).isEqualTo(Reason.MORE_THAN_FREE);
        assertThat(refused.lot()).isEqualTo("L");
        assertThat(refused.asked()).contains(QuotaAmounts.of(mu("30")));
        assertThat(refused.free()).contains(QuotaAmounts.of(mu("20")));
        assertThat(refused)
                .hasMessage(
                        "Entry 'x' of 2026-01-12 on lot L must take no more than is available, but it does: asked are"
                                + " 30 mu linked-surplus, free are 20 mu linked-surplus (linked-surplus: available 20,"
                                + " reserved 80).\nMaybe release what is reserved.");
    }

    @Test
    void transfer_kindThatMayNotGo_isRefused() {
        QuotaLedger ledger = QuotaLedger.empty()
                .book(
                        "k1",
                        day(0),
                        issue(Samples.lot("E", Samples.COD, KAIHUA, "5").build()));

        assertThat(refusal(ledger, day(1), transferWhole("E", KEQIAO)).reason()).isEqualTo(Reason.MAY_NOT_GO);
    }

    @Test
    void transfer_otherProvince_isRefusedWithBothParties() {
        QuotaLedger ledger = QuotaLedger.empty()
                .book(
                        "k1",
                        day(0),
                        issue(Samples.farmland("F", KAIHUA, "5", "0", "0").build()));

        assertThat(refusal(ledger, day(1), transferWhole("F", SHANGRAO)))
                .hasMessageContaining("Kaihua (330824)")
                .hasMessageContaining("Shangrao (361100)");
    }

    @Test
    void transfer_kindWithoutAStatedScope_saysHowToStateIt() {
        QuotaLot lot = Samples.lot("S", QuotaKinds.LINKED_SURPLUS, KAIHUA, "5").build();
        QuotaLedger ledger = QuotaLedger.empty().book("k1", day(0), issue(lot));

        assertThat(refusal(ledger, day(1), transferWhole("S", KEQIAO)))
                .hasMessageContaining("nobody stated where linked-surplus may go")
                .hasMessageContaining("\nMaybe state it");
    }

    @Test
    void transfer_expiredLot_isRefused() {
        QuotaLot lot = Samples.lot("L", SURPLUS, KAIHUA, "5").validUntil(day(9)).build();
        QuotaLedger ledger = QuotaLedger.empty().book("k1", day(0), issue(lot));
        RefusedEntryException refused = refusal(ledger, day(10), transferWhole("L", KEQIAO));

        assertThat(refused.reason()).isEqualTo(Reason.EXPIRED);
        assertThat(refused).hasMessageContaining("ended on 2026-01-19").hasMessageContaining("available 5");
    }

    @Test
    void transfer_frozenLot_isRefused() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), freeze("L", mu("100")));
        RefusedEntryException refused = refusal(ledger, day(2), transferWhole("L", KEQIAO));

        assertThat(refused.reason()).isEqualTo(Reason.FROZEN);
        assertThat(refused).hasMessageContaining("frozen 100").hasMessageContaining("Maybe unfreeze it first");
    }

    /** Of 100 mu 10 are frozen, 30 reserved, 40 used: 20 are free. */
    @Test
    void reserve_moreThanIsFree_advisesWhatWouldDo() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), freeze("L", mu("10")))
                .book("k3", day(1), reserve("L", "road", mu("30")))
                .book("k4", day(1), use("L", "school", mu("40")));

        assertThat(reasonAndAdvice(ledger, reserve("L", "mill", mu("30"))))
                .isEqualTo("FROZEN: Maybe unfreeze it first.");
        assertThat(reasonAndAdvice(ledger, reserve("L", "mill", mu("50"))))
                .isEqualTo("MORE_THAN_FREE: Maybe release what is reserved.");
        assertThat(reasonAndAdvice(ledger, reserve("L", "mill", mu("60"))))
                .isEqualTo("MORE_THAN_FREE: Maybe unfreeze it and release what is reserved.");
        assertThat(reasonAndAdvice(ledger, reserve("L", "mill", mu("61"))))
                .isEqualTo("MORE_THAN_FREE: Maybe take less.");
        assertThat(reasonAndAdvice(ledger, transferWhole("L", KEQIAO)))
                .isEqualTo("MORE_THAN_FREE: Maybe transfer a part.");
    }

    @Test
    void reserve_nothingIsFree_advisesAnotherLot() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), use("L", "school", mu("100")));

        assertThat(reasonAndAdvice(ledger, reserve("L", "mill", mu("1"))))
                .isEqualTo("MORE_THAN_FREE: Maybe take it from another lot.");
    }

    /** What the project has reserved is used up already, so that releasing it would bring nothing. */
    @Test
    void use_moreThanReservedAndFree_doesNotAdviseToReleaseItsOwn() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), reserve("L", "road", mu("60")))
                .book("k3", day(1), use("L", "school", mu("30")));

        assertThat(reasonAndAdvice(ledger, use("L", "road", mu("80")))).isEqualTo("MORE_THAN_FREE: Maybe take less.");
        assertThat(reasonAndAdvice(ledger, use("L", "school", mu("70"))))
                .isEqualTo("MORE_THAN_FREE: Maybe release what is reserved.");
    }

    private static String reasonAndAdvice(QuotaLedger ledger, QuotaAction action) {
        RefusedEntryException refused = refusal(ledger, day(2), action);
        String message = String.valueOf(refused.getMessage());
        return refused.reason() + ": " + message.substring(message.indexOf("\n") + 1);
    }

    @Test
    void transferWhole_partIsUsed_isRefused() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), use("L", "road", mu("1")));

        assertThat(refusal(ledger, day(2), transferWhole("L", KEQIAO)).reason()).isEqualTo(Reason.MORE_THAN_FREE);
        assertThat(refusal(ledger, day(2), transferPart("L", "La", KAIHUA, mu("1")))
                        .reason())
                .isEqualTo(Reason.MAY_NOT_GO);
    }

    @Test
    void use_withoutReservationWhereTheKindDemandsOne_isRefused() {
        QuotaLedger ledger = QuotaLedger.empty()
                .book(
                        "k1",
                        day(0),
                        issue(Samples.farmland("F", KAIHUA, "5", "2", "40").build()))
                .book("k2", day(1), reserve("F", "school", Samples.farmland("1", "1", "8")));
        RefusedEntryException refused = refusal(ledger, day(2), use("F", "road", Samples.farmland("1", "1", "8")));

        assertThat(refused.reason()).isEqualTo(Reason.NOT_RESERVED);
        assertThat(refused).hasMessageContaining("project road").hasMessageContaining("reserved 1");
        assertThat(refusal(ledger, day(2), use("F", "school", Samples.farmland("2", "1", "8")))
                        .reason())
                .isEqualTo(Reason.NOT_RESERVED);
    }

    @Test
    void reserveUseTransfer_afterCareNotOver_areRefused() {
        QuotaLot lot =
                Samples.lot("L", SURPLUS, KAIHUA, "5").afterCareUntil(day(30)).build();
        QuotaLedger ledger = QuotaLedger.empty().book("k1", day(0), issue(lot));

        for (QuotaAction action :
                List.of(reserve("L", "road", mu("1")), use("L", "road", mu("1")), transferWhole("L", KEQIAO))) {
            RefusedEntryException refused = refusal(ledger, day(30), action);
            assertThat(refused.reason()).isEqualTo(Reason.AFTER_CARE);
            assertThat(refused).hasMessageContaining("lasts until 2026-02-09").hasMessageContaining("after care 5");
            assertThat(ledger.book("x", day(31), action).entries()).hasSize(2);
        }
    }

    @Test
    void book_beforeTheLotExisted_isRefused() {
        assertThat(refusal(ONE_LOT, day(-1), freeze("L", mu("1"))).reason()).isEqualTo(Reason.BEFORE_LOT);
    }

    @Test
    void book_beforeTheLastEntryOnTheLot_isRefused() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(9), freeze("L", mu("1")));
        RefusedEntryException refused = refusal(ledger, day(8), freeze("L", mu("1")));

        assertThat(refused.reason()).isEqualTo(Reason.OUT_OF_ORDER);
        assertThat(refused).hasMessageContaining("2026-01-19");
    }

    @Test
    void giveBack_moreThanLent_isRefused() {
        QuotaLedger ledger = QuotaLedger.empty()
                .book(
                        "k1",
                        day(0),
                        issue(Samples.lot("W", Samples.WORKING, KAIHUA, "10").build()));
        RefusedEntryException refused = refusal(
                ledger, day(1), giveBack("W", QuotaState.AVAILABLE, QuotaAmount.of(Samples.WORKING, "10.0001")));

        assertThat(refused.reason()).isEqualTo(Reason.MORE_THAN_LENT);
        assertThat(refused).hasMessageContaining("10.0001 mu").hasMessageContaining("10 mu");
        assertThat(refusal(ledger, day(1), giveBack("W", QuotaState.USED, QuotaAmount.of(Samples.WORKING, "1")))
                        .reason())
                .isEqualTo(Reason.MORE_THAN_FREE);
        assertThat(refusal(ONE_LOT, day(1), giveBack("L", QuotaState.AVAILABLE, mu("1")))
                        .reason())
                .isEqualTo(Reason.NOT_OF_THIS_KIND);
    }

    @Test
    void issue_certificateTwice_isRefused() {
        QuotaLedger ledger = QuotaLedger.empty()
                .book(
                        "k1",
                        day(0),
                        issue(Samples.lot("L", SURPLUS, KAIHUA, "5")
                                .certificate("C-7")
                                .build()));
        RefusedEntryException refused = refusal(
                ledger,
                day(0),
                issue(Samples.lot("M", SURPLUS, KEQIAO, "5").certificate("C-7").build()));

        assertThat(refused.reason()).isEqualTo(Reason.BOOKED_ALREADY);
        assertThat(refused).hasMessageContaining("certificate C-7 is booked as lot L");
    }

    @Test
    void issue_idTwiceOrOtherDateOrNoRegime_isRefused() {
        QuotaKind dated = SURPLUS.withRegimes(List.of(new QuotaKind.Regime(
                Citation.of(Name.of("自然资发〔2021〕178号")), Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31)))));

        assertThat(refusal(ONE_LOT, day(0), issue(Samples.surplus("L", KEQIAO, "5")))
                        .reason())
                .isEqualTo(Reason.BOOKED_ALREADY);
        assertThat(refusal(ONE_LOT, day(1), issue(Samples.surplus("M", KEQIAO, "5")))
                        .reason())
                .isEqualTo(Reason.NOT_OF_THIS_KIND);
        assertThat(refusal(
                        QuotaLedger.empty(),
                        day(0),
                        issue(Samples.lot("M", dated, KEQIAO, "5").build())))
                .hasMessageContaining("regime");
        assertThat(refusal(
                                ONE_LOT,
                                day(0),
                                issue(Samples.lot("M", dated, KEQIAO, "5").build()))
                        .reason())
                .isEqualTo(Reason.NOT_OF_THIS_KIND);
    }

    @Test
    void issue_kindKnownWithOtherRules_isRefused() {
        QuotaKind other = SURPLUS.withMayGo(TransferScope.NOWHERE);

        assertThat(refusal(
                        ONE_LOT,
                        day(0),
                        issue(Samples.lot("M", other, KEQIAO, "5").build())))
                .hasMessageContaining("'linked-surplus' is known with other rules, where mayGo of linked-surplus is"
                        + " ANYWHERE and NOWHERE");
    }

    @Test
    void book_otherEntryUnderTheKey_isRefused() {
        RefusedEntryException refused = catchThrowableOfType(
                RefusedEntryException.class, () -> ONE_LOT.book("k1", day(0), freeze("L", mu("1"))));

        assertThat(refused.reason()).isEqualTo(Reason.KEY_TAKEN);
        assertThat(refused).hasMessageContaining("lot L is issued");
    }

    @Test
    void book_notEachKindStated_isRefused() {
        QuotaLedger ledger = QuotaLedger.empty()
                .book(
                        "k1",
                        day(0),
                        issue(Samples.farmland("F", KAIHUA, "5", "2", "40").build()));

        assertThat(refusal(ledger, day(1), freeze("F", QuotaAmount.of(Samples.FARMLAND, "1"))))
                .hasMessageContaining("must state each of [farmland, farmland-paddy, grain-capacity]")
                .hasMessageContaining("Maybe state zero for the others");
    }

    @Test
    void book_kindOfTheLotUnderOtherRules_isRefusedWithTheRule() {
        QuotaAmount other = QuotaAmount.of(SURPLUS.withMayGo(TransferScope.NOWHERE), "1");

        assertThat(refusal(ONE_LOT, day(1), freeze("L", other)))
                .hasMessage("Entry 'x' of 2026-01-11 on lot L must state each of [linked-surplus], but states 1 mu"
                        + " linked-surplus, where mayGo of linked-surplus is ANYWHERE and NOWHERE.\nMaybe keep"
                        + " the kind with its rules in one constant.");
    }

    @Test
    void book_unknownLotOrEntry_isRefused() {
        assertThat(refusal(ONE_LOT, day(1), freeze("X", mu("1"))).reason()).isEqualTo(Reason.UNKNOWN);
        assertThat(refusal(ONE_LOT, day(1), reverse("k9")).reason()).isEqualTo(Reason.UNKNOWN);
        QuotaLedger reversed = ONE_LOT.book("k2", day(1), reverse("k1"));
        assertThat(refusal(reversed, day(1), freeze("L", mu("1")))).hasMessageContaining("its issue was reversed");
        assertThat(refusal(reversed, day(1), reverse("k2"))).hasMessageContaining("Maybe book k1 again");
    }

    @Test
    void reverse_builtUpon_namesTheLaterEntry() {
        QuotaLedger ledger = ONE_LOT.book("k2", day(1), freeze("L", mu("1"))).book("k3", day(2), freeze("L", mu("1")));
        RefusedEntryException refused = refusal(ledger, day(3), reverse("k2"));

        assertThat(refused.reason()).isEqualTo(Reason.BUILT_UPON);
        assertThat(refused).hasMessageContaining("Maybe reverse 'k3' first");
    }

    @Test
    void expireOrCarryOver_notDue_isRefused() {
        QuotaLot lot = Samples.lot("Y", Samples.YEARLY, KAIHUA, "5").build();
        QuotaLedger ledger = QuotaLedger.empty().book("k1", day(0), issue(lot));

        assertThat(refusal(ledger, LocalDate.of(2026, 12, 31), expire("Y"))).hasMessageContaining("2026-12-31");
        assertThat(refusal(ONE_LOT, day(1), expire("L"))).hasMessageContaining("the lot has none");
        assertThat(refusal(ONE_LOT, day(1), carryOver("L", day(9), Samples.PERMIT))
                        .reason())
                .isEqualTo(Reason.NOT_OF_THIS_KIND);
        assertThat(refusal(ledger, day(1), carryOver("Y", day(9), Samples.PERMIT)))
                .hasMessageContaining("moves it from 2026-12-31 to 2026-01-19");
    }
}
