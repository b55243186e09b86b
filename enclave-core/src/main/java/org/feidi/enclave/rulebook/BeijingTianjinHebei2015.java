package org.feidi.enclave.rulebook;

import static java.util.Objects.requireNonNull;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.stays;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/**
 * Beijing, Tianjin, Hebei, 2015 (财预〔2015〕92号): half of the three taxes of a firm that moved, until
 * what it paid before.
 *
 * <p>For a move that the fly-out government leads and that fits the fly-in region's layout, and a
 * firm whose three taxes were on average at least 2,000 (万元) a year over the three years before:
 * out and in take 50 : 50 for three years after registration moved and production was reached,
 * until out has received what the firm paid in those three years. If that cap is not reached: two
 * more years. After that out takes nothing, and if the cap was still not reached, the central
 * treasury gives "suitable" aid, which the rule does not define: it is reported as due, with what
 * is short, and never computed.
 *
 * <p>Formula: {@code cap = P1 + P2 + P3}, and out receives {@code min(T/2, cap − received)} in
 * years 1 to 5. That the two more years come only if the cap was not reached needs no condition:
 * where it was reached, nothing is left to receive.
 *
 * <p>Example: before 2200, 2500, 2800; after 3000, 4000, 5000, 6000, 6000 → out 1500, 2000, 2500,
 * 1500, 0, no aid.
 *
 * <p><i>Reading:</i> refunds reduce what was paid. How a refund after the cap counts is not stated;
 * here it first lowers what went beyond the cap, so that 20,000 and then −2,000 under a cap of
 * 7,500 leave out with 7,500.
 *
 * <p><b>Source:</b> official.
 */
public final class BeijingTianjinHebei2015 {

    /** The document. */
    public static final Citation CITATION = Citation.builder()
            .title(Name.of(
                    "Sharing of tax revenue of enterprises moved within Beijing, Tianjin and Hebei",
                    "京津冀协同发展产业转移对接企业税收收入分享办法"))
            .number("财预〔2015〕92号")
            .date(LocalDate.of(2015, 6, 3))
            .build();

    /** The three taxes, as far as they are local. */
    public static final ImmutableSet<Item> ITEMS =
            ImmutableSet.of(Item.VALUE_ADDED_TAX, Item.CORPORATE_INCOME_TAX, Item.BUSINESS_TAX);

    /** The firm's three taxes in the third year before the move. */
    public static final String THIRD_YEAR_BEFORE = "three taxes, third year before the move";

    /** The firm's three taxes in the second year before the move. */
    public static final String SECOND_YEAR_BEFORE = "three taxes, second year before the move";

    /** The firm's three taxes in the last year before the move. */
    public static final String LAST_YEAR_BEFORE = "three taxes, last year before the move";

    private static final int LAST_YEAR_SHARED = 5;

    private BeijingTianjinHebei2015() {}

    /**
     * {@return the rule, for a clause on each firm whose years count from the later of
     * registration and production}
     */
    public static SharingRule rule(Party out, Party in) {
        requireNonNull(out, "out");
        requireNonNull(in, "in");
        Amount cap = figure(THIRD_YEAR_BEFORE)
                .plus(figure(SECOND_YEAR_BEFORE))
                .plus(figure(LAST_YEAR_BEFORE))
                .called(Name.of("the three taxes of the three years before the move", "迁移前三年三税总额"));
        Amount average = cap.times(1, 3).called(Name.of("the average of the three taxes before the move", "迁移前三年年均三税"));
        SharingRule shared = years(1, LAST_YEAR_SHARED, split(out, 50, in, 50))
                .thereafter(allTo(in))
                .capping(out, inTotal(cap))
                .surplus(allTo(in))
                .dueInTotal(out, cap, LAST_YEAR_SHARED);
        return onlyIf(average.atLeast(wan("2000")), shared)
                .otherwise(stays(Name.of(
                        "the three taxes were below 2,000 wan a year on average before the move", "迁移前三年年均三税低于2000万元")))
                .under(CITATION);
    }
}
