package org.feidi.enclave.rulebook;

import static java.util.Objects.requireNonNull;
import static org.feidi.enclave.sharing.SharingRules.byFactors;
import static org.feidi.enclave.sharing.SharingRules.factor;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.split;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.sharing.ByFactors;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/**
 * Announcement no. 57 of 2012 (国家税务总局公告2012年第57号, 财预〔2012〕40号): corporate income tax of a head
 * office and its branches, at one rate.
 *
 * <p>Half of the tax is paid at the head office, half at the branches; the branches' half is shared
 * by {@code 0.35 · revenue + 0.35 · payroll + 0.30 · assets}, each as a share of all branches, of
 * the year before.
 *
 * <p>Example (published): tax 500; Shanghai has revenue 400, payroll 100, assets 500; Nanjing 1600,
 * 300, 2000 → Shanghai's key is 0.2175 and its tax 54.375; Nanjing's 195.625; the head office's 250
 * (万元).
 *
 * <p>An older regional variant gives the head office 25 and the branches 75: the first weights are
 * an argument.
 *
 * <p><i>Reading:</i> the announcement does not say what becomes of a factor that is zero for all
 * branches: an argument.
 *
 * <p><b>Source:</b> official; the example is reported.
 */
public final class HeadOfficeAndBranches2012 {

    /** The document. */
    public static final Citation CITATION = Citation.builder()
            .title(Name.of("Collection of corporate income tax of enterprises across regions", "跨地区经营汇总纳税企业所得税征收管理办法"))
            .number("国家税务总局公告2012年第57号")
            .build();

    /** Half to the head office, half to the branches. */
    public static final Weights HALF_AND_HALF = Weights.of(50, 50);

    /** Operating revenue of a branch (营业收入). */
    public static final String REVENUE = "revenue";

    /** Payroll of a branch (职工薪酬). */
    public static final String PAYROLL = "payroll";

    /** Total assets of a branch (资产总额). */
    public static final String ASSETS = "assets";

    private static final Pot BRANCHES = new Pot("branches", Name.of("the branches", "各分支机构"));

    private HeadOfficeAndBranches2012() {}

    /**
     * {@return the rule; it asks for the three figures of each branch in the year before}
     *
     * @param branches where the branches are, at least one, each once
     * @param officeToBranches the weights of the head office and of all branches together, such as
     *     {@link #HALF_AND_HALF}
     */
    public static SharingRule rule(
            Party headOffice,
            Collection<? extends Party> branches,
            Weights officeToBranches,
            ByFactors.WhenZero zeroFactor) {
        requireNonNull(headOffice, "headOffice");
        requireNonNull(branches, "branches");
        requireNonNull(officeToBranches, "officeToBranches");
        requireNonNull(zeroFactor, "zeroFactor");
        ByFactors.Step formula = byFactors(
                factor(35, figure(REVENUE).called(Name.of("revenue", "营业收入")).ofTheYearBefore()),
                factor(35, figure(PAYROLL).called(Name.of("payroll", "职工薪酬")).ofTheYearBefore()),
                factor(30, figure(ASSETS).called(Name.of("assets", "资产总额")).ofTheYearBefore()));
        return split(ImmutableList.of(headOffice, BRANCHES), officeToBranches)
                .within(BRANCHES, formula.among(branches, zeroFactor))
                .under(CITATION);
    }
}
