package org.feidi.enclave.examples;

import static org.feidi.enclave.examples.LandCast.FARMLAND;
import static org.feidi.enclave.examples.LandCast.KAIHUA;
import static org.feidi.enclave.examples.LandCast.farmland;
import static org.feidi.enclave.land.QuotaActions.issue;
import static org.feidi.enclave.land.QuotaActions.reserve;
import static org.feidi.enclave.land.QuotaActions.use;

import java.time.LocalDate;
import org.feidi.enclave.land.LotHistory;
import org.feidi.enclave.land.QuotaAmounts;
import org.feidi.enclave.land.QuotaBalance;
import org.feidi.enclave.land.QuotaLedger;
import org.feidi.enclave.land.QuotaLot;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Table;

/** One lot from acceptance to use. */
final class QuotaLife implements Walkthrough {

    private static final QuotaLot LOT = QuotaLot.builder()
            .id("KH-2026-01")
            .kind(FARMLAND)
            .owner(KAIHUA)
            .issuedOn(LocalDate.of(2026, 1, 10))
            .amounts(QuotaAmounts.of(farmland("100", "60", "800")))
            .originProject(Name.of("Invented reclamation project", "虚构土地整治项目"))
            .certificate("YS-2026-001")
            .filing("BA-2026-001")
            .afterCareUntil(LocalDate.of(2026, 12, 31))
            .build();

    @Override
    public String id() {
        return "quota-life";
    }

    @Override
    public Name title() {
        return Name.of("The life of a quota lot", "一批指标的一生");
    }

    @Override
    public Document tell(boolean explained) {
        QuotaLedger ledger = QuotaLedger.empty()
                .book("req-1", LocalDate.of(2026, 1, 10), issue(LOT))
                .book("req-2", LocalDate.of(2027, 3, 1), reserve(LOT.id(), "road", farmland("30", "10", "200")))
                .book("req-3", LocalDate.of(2027, 6, 1), use(LOT.id(), "road", farmland("25.5", "10", "200")));
        Story story = Story.of(this)
                .say(
                        "A county reclaims 100 mu of farmland, of which 60 mu are paddy, with a grain capacity of 800 × 100 kg."
                                + " The lot is accepted, filed, cared for until the end of the year, reserved for a road and used."
                                + " Lot, project and dates are invented.",
                        "某县新增耕地100亩，其中水田60亩，粮食产能800百公斤。验收、备案、管护期满后，为道路项目预挂钩并核销。批次、项目和日期均为虚构。")
                .heading("Account statement, area", "对账单（面积）")
                .document(ledger.statement(KAIHUA, FARMLAND, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31))
                        .document());
        if (explained) {
            story.heading("History of the lot, all three amounts", "批次履历（三项指标）")
                    .table(history(ledger.lot(LOT.id())))
                    .heading("What was refused in between", "期间被拒绝的申请")
                    .refusal(() -> ledger.book(
                            "req-4", LocalDate.of(2027, 7, 1), use(LOT.id(), "school", farmland("5", "0", "40"))));
        }
        return story.say(
                        "Fields and states follow the registers of farmland quota; the certificate is booked once.",
                        "字段和状态取自耕地占补平衡指标台账；同一验收合格证号只入库一次。")
                .told();
    }

    private static Table history(LotHistory lot) {
        Table.Builder table = Table.builder()
                .words(Name.of("date", "日期"))
                .words(Name.of("entry", "摘要"))
                .words(Name.of("kind", "指标"))
                .words(Name.of("balance", "余额"));
        for (LotHistory.Line line : lot.lines()) {
            for (QuotaBalance balance : line.balances()) {
                table.row(line.entry().date(), line.entry(), balance.kind(), balance);
            }
        }
        return table.build();
    }
}
