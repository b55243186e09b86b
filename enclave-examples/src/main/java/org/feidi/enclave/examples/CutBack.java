package org.feidi.enclave.examples;

import static org.feidi.enclave.examples.LandCast.FARMLAND;
import static org.feidi.enclave.examples.LandCast.KAIHUA;
import static org.feidi.enclave.examples.LandCast.KEQIAO;
import static org.feidi.enclave.examples.LandCast.YUHANG;
import static org.feidi.enclave.examples.LandCast.farmland;
import static org.feidi.enclave.land.QuotaActions.cutBack;
import static org.feidi.enclave.land.QuotaActions.issue;
import static org.feidi.enclave.land.QuotaActions.makeGood;
import static org.feidi.enclave.land.QuotaActions.reserve;
import static org.feidi.enclave.land.QuotaActions.transferPart;
import static org.feidi.enclave.land.QuotaActions.use;

import java.time.LocalDate;
import java.util.List;
import org.feidi.enclave.land.QuotaAmounts;
import org.feidi.enclave.land.QuotaLedger;
import org.feidi.enclave.land.QuotaLot;
import org.feidi.enclave.land.QuotaPosting;
import org.feidi.enclave.land.QuotaState;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Table;

/** A lot transferred twice, partly used, then found half false. */
final class CutBack implements Walkthrough {

    private static final String CUT = "6";
    private static final LocalDate FOUND = LocalDate.of(2026, 9, 1);
    private static final LocalDate MADE_GOOD = LocalDate.of(2026, 11, 1);

    private static QuotaLot lot(String id, Holder owner, String area, LocalDate date) {
        return QuotaLot.builder()
                .id(id)
                .kind(FARMLAND)
                .owner(owner)
                .issuedOn(date)
                .amounts(QuotaAmounts.of(farmland(area, "0", "0")))
                .build();
    }

    static QuotaLedger ledger() {
        return QuotaLedger.empty()
                .book("1", LocalDate.of(2026, 1, 10), issue(lot("KH-1", KAIHUA, "100", LocalDate.of(2026, 1, 10))))
                .book("2", LocalDate.of(2026, 2, 1), transferPart("KH-1", "KH-1a", KEQIAO, farmland("60", "0", "0")))
                .book("3", LocalDate.of(2026, 4, 1), transferPart("KH-1a", "KH-1b", YUHANG, farmland("20", "0", "0")))
                .book("4", LocalDate.of(2026, 5, 1), reserve("KH-1a", "road", farmland("30", "0", "0")))
                .book("5", LocalDate.of(2026, 6, 1), use("KH-1a", "road", farmland("30", "0", "0")))
                .book(CUT, FOUND, cutBack("KH-1", farmland("50", "0", "0")))
                .book("7", LocalDate.of(2026, 10, 1), issue(lot("KQ-1", KEQIAO, "15", LocalDate.of(2026, 10, 1))))
                .book("8", MADE_GOOD, makeGood("KH-1a", "KQ-1", farmland("10", "0", "0")));
    }

    @Override
    public String id() {
        return "cut-back";
    }

    @Override
    public Name title() {
        return Name.of("A lot found half false", "一批指标查实一半不符");
    }

    @Override
    public Document tell(boolean explained) {
        QuotaLedger ledger = ledger();
        Story story = Story.of(this)
                .say(
                        "Kaihua is issued 100 mu, sells 60 to Keqiao, which sells 20 on to Yuhang and uses 30 for a road. Then"
                                + " half of the lot is found false. The cut follows the lot to its present holders, pro rata;"
                                + " what was used stays used, and its user must make it good. All of it is invented.",
                        "开化县取得100亩，60亩转让给柯桥区；柯桥区再转让20亩给余杭区，并为道路项目核销30亩。之后查实一半不符。核减按比例追溯至现持有人；已核销的仍计核销，由使用方补足。全部情节均为虚构。")
                .heading("Who is cut", "核减对象")
                .table(cuts(ledger))
                .heading("On the day of the cut", "核减当日余额")
                .table(balances(ledger, FOUND))
                .heading("After Keqiao makes its debt good by a further lot", "柯桥区以另一批次补足后")
                .table(balances(ledger, MADE_GOOD));
        if (explained) {
            story.heading("Keqiao's account", "柯桥区对账单")
                    .document(ledger.statement(KEQIAO, FARMLAND, LocalDate.of(2026, 1, 1), MADE_GOOD)
                            .document());
        }
        return story.say(
                        "Reading: \"pro rata\" is by what each lot still holds or has soundly used; within a lot, available"
                                + " quota goes first.",
                        "口径：“按比例”指按各批次尚存及已如实核销的数量；同一批次内先核减可用部分。")
                .told();
    }

    private static Table cuts(QuotaLedger ledger) {
        Table.Builder table = Table.builder()
                .words(Name.of("lot", "批次"))
                .words(Name.of("holder", "持有人"))
                .numbers(Name.of("cut back, mu", "核减（亩）"))
                .numbers(Name.of("to make good, mu", "欠账（亩）"));
        for (QuotaPosting posting : ledger.postings(CUT)) {
            table.row(
                    posting.lot(),
                    posting.holder(),
                    posting.change(QuotaState.CUT_BACK).toPlainString(),
                    posting.changeToMakeGood().toPlainString());
        }
        return table.build();
    }

    private static Table balances(QuotaLedger ledger, LocalDate date) {
        Table.Builder table = Table.builder().words(Name.of("holder", "持有人")).words(Name.of("balance", "余额"));
        for (Holder holder : List.of(KAIHUA, KEQIAO, YUHANG)) {
            table.row(holder, ledger.balance(holder, FARMLAND, date));
        }
        return table.build();
    }
}
