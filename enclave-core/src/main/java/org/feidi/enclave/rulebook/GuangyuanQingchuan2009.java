package org.feidi.enclave.rulebook;

import static java.util.Objects.requireNonNull;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.reached;
import static org.feidi.enclave.sharing.SharingRules.split;

import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.sharing.Guaranteed;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/**
 * Guangyuan and Qingchuan, 2009 (广元—青川飞地园区): 6 : 4, with 5 million yuan a year guaranteed to
 * Qingchuan.
 *
 * <p>Value-added tax and income tax are shared Qingchuan : Guangyuan = 6 : 4. From one year after a
 * grant of 200 million yuan is fully paid, Qingchuan receives at least 500 (万元) a year.
 *
 * <p>Example: 1000 → 600 and 400; 600 → 500 and 100; 400 → 400 and 0, and 100 are short.
 *
 * <p><i>Reading:</i> "one year after" begins with the first year of the clock that begins on or
 * after that date.
 *
 * <p><b>Source:</b> official.
 */
public final class GuangyuanQingchuan2009 {

    /** The document. */
    public static final Citation CITATION = Citation.builder()
            .title(Name.of("Guangyuan and Qingchuan: enclave park, 2009", "广元市青川县飞地园区有关规定（2009年）"))
            .build();

    /**
     * The milestone from which the guarantee is counted: the grant of 200 million yuan is fully
     * paid.
     */
    public static final Milestone GRANT_PAID = Milestone.GRANT_PAID;

    /** Who owes what Guangyuan's own part cannot make up; the source does not say. */
    public enum Remainder {
        /** It is reported, and owed by nobody named. */
        NOT_STATED,
        /** Guangyuan owes it. */
        OWED_BY_GUANGYUAN
    }

    private GuangyuanQingchuan2009() {}

    /** {@return the rule} */
    public static SharingRule rule(Party qingchuan, Party guangyuan, Remainder remainder) {
        requireNonNull(qingchuan, "qingchuan");
        requireNonNull(guangyuan, "guangyuan");
        requireNonNull(remainder, "remainder");
        SharingRule shared = split(qingchuan, 6, guangyuan, 4);
        Guaranteed.Step promised = shared.guaranteeing(qingchuan, wan("500"));
        SharingRule guaranteed = switch (remainder) {
            case NOT_STATED -> promised.madeUpAsFarAsItCanBy(guangyuan);
            case OWED_BY_GUANGYUAN -> promised.madeUpBy(guangyuan);
        };
        return onlyIf(reached(GRANT_PAID).yearsAfter(1), guaranteed)
                .otherwise(shared)
                .under(CITATION);
    }
}
