package org.feidi.enclave.rulebook;

import static java.util.Objects.requireNonNull;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;

import org.feidi.enclave.party.Party;
import org.feidi.enclave.sharing.RecoverFirst.CountedFrom;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/**
 * Zibo, 2022 (淄博市飞地经济税收分享, 资本招商项目): investment first, then 6:4 for 20 years.
 *
 * <p>The main taxes of a capital-linked project, as far as the district retains them, first repay
 * the investment of the fly-out side; for the next 20 years they are shared out : in = 6 : 4; then
 * all go to the fly-in side.
 *
 * <p>Example: investment 1,000, taxes 300, 400, 500, 600 (万元) → out 300, 400, 420, 360, in 0, 0,
 * 80, 240: what is left of the year of recovery is shared already.
 *
 * <p><b>Source:</b> reported.
 */
public final class Zibo2022 {

    /** The document. */
    public static final Citation CITATION = Citation.builder()
            .title(Name.of("Zibo: sharing of taxes of enclave projects, 2022", "淄博市飞地项目税收分享办法（2022年）"))
            .build();

    /** The figure that the rule asks for: what the fly-out side has invested in the project. */
    public static final String INVESTMENT = "investment";

    private static final int YEARS_SHARED = 20;

    private Zibo2022() {}

    /**
     * {@return the rule, for a clause on each project}
     *
     * @param yearOne which year is year 1 of the 20; the source does not say, and the end of the 6
     *     : 4 depends on it
     */
    public static SharingRule rule(Party out, Party in, CountedFrom yearOne) {
        requireNonNull(out, "out");
        requireNonNull(in, "in");
        requireNonNull(yearOne, "yearOne");
        return recoverFirst(out, figure(INVESTMENT).called(Name.of("the investment", "实际投资额")))
                .then(years(1, YEARS_SHARED, split(out, 6, in, 4)).thereafter(allTo(in)))
                .countedFrom(yearOne)
                .under(CITATION);
    }
}
