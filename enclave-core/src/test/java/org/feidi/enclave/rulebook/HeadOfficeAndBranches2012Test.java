package org.feidi.enclave.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.rulebook.HeadOfficeAndBranches2012.HALF_AND_HALF;
import static org.feidi.enclave.sharing.SharingRules.split;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.sharing.Allocation;
import org.feidi.enclave.sharing.ByFactors.WhenZero;
import org.feidi.enclave.sharing.Pool;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** 国家税务总局公告2012年第57号. */
class HeadOfficeAndBranches2012Test {

    private static final Holder OFFICE = party("office");
    private static final int YEAR = 2013;

    private static Holder party(String id) {
        return new Organisation(id, Name.of(id));
    }

    /** Shares the tax among the office and branches a, b, c …, each with revenue, payroll and assets of the year before. */
    private static Allocation share(Weights officeToBranches, String tax, long[]... rows) {
        Facts.Builder facts = Facts.batch("enterprise");
        List<Holder> branches = new ArrayList<>();
        for (long[] row : rows) {
            Holder branch = party("branch-" + (char) ('a' + branches.size()));
            branches.add(branch);
            facts.figure(figure(HeadOfficeAndBranches2012.REVENUE, branch), Fraction.of(row[0]))
                    .figure(figure(HeadOfficeAndBranches2012.PAYROLL, branch), Fraction.of(row[1]))
                    .figure(figure(HeadOfficeAndBranches2012.ASSETS, branch), Fraction.of(row[2]));
        }
        return Pool.ofYears(facts.build(), YEAR, wan(tax))
                .by(HeadOfficeAndBranches2012.rule(OFFICE, branches, officeToBranches, WhenZero.REFUSED))
                .year(1);
    }

    private static Figure figure(String name, Holder branch) {
        return Figure.of(name).ofParty(branch).inYear(YEAR - 1);
    }

    @Test
    void announcement57Of2012_shanghaiAndNanjing() {
        Allocation allocation = share(HALF_AND_HALF, "500", new long[] {400, 100, 500}, new long[] {1600, 300, 2000});
        assertThat(allocation.partOf(party("branch-a"))).hasToString("CNY 543750.00");
        assertThat(allocation.partOf(party("branch-b"))).hasToString("CNY 1956250.00");
        assertThat(allocation.partOf(OFFICE)).hasToString("CNY 2500000.00");
        assertThat(allocation.parts()).hasSize(3);
    }

    @Test
    void announcement57Of2012_workedSheet_keys() throws IOException {
        JsonNode row = oracle("3 factor 0.35/0.35/0.30");
        // 100 fen: a key of 2/5 is 40 of them
        Allocation allocation =
                share(Weights.of(0, 1), "0.0001", rows(row.get("inputs").get("rows_revenue_payroll_assets")));
        for (int i = 0; i < row.get("expected").size(); i++) {
            Fraction key = Fraction.of(allocation.partOf(branch(i)).minorUnits(), 100);
            assertThat(key.toString())
                    .isEqualTo(row.get("expected_exact").get(i).asText());
        }
    }

    @Test
    void announcement57Of2012_workedSheet_halfToTheHeadOffice() throws IOException {
        JsonNode row = oracle("50% HQ + 50% by 3 factors");
        Allocation allocation = share(
                HALF_AND_HALF,
                row.get("inputs").get("tax").asText(),
                rows(row.get("inputs").get("rows")));
        List<Money> parts = ImmutableList.of(
                allocation.partOf(OFFICE),
                allocation.partOf(branch(0)),
                allocation.partOf(branch(1)),
                allocation.partOf(branch(2)));
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i))
                    .isEqualTo(wan(row.get("expected_exact").get(i).asText()));
        }
    }

    /** Where rates differ: the income is split, each place taxes its part at its own rate, the total tax is split again. */
    @Test
    void announcement57Of2012_workedSheet_differentRates() throws IOException {
        JsonNode byPlace = oracle("split income, tax at own rate, add");
        JsonNode again = oracle("total tax re-split by the same keys");
        long[][] rows = rows(oracle("50% HQ + 50% by 3 factors").get("inputs").get("rows"));
        Allocation income =
                share(HALF_AND_HALF, byPlace.get("inputs").get("income").asText(), rows);
        List<Money> taxes = taxed(income, texts(byPlace.get("inputs").get("rates")));
        assertThat(taxes).isEqualTo(wans(byPlace));
        String total = again.get("inputs").get("total").asText();
        assertThat(taxes.stream().reduce(wan("0"), Money::plus)).isEqualTo(wan(total));
        assertThat(inOrder(share(HALF_AND_HALF, total, rows), 3)).isEqualTo(wans(again));
    }

    /** Income 400, two branches with equal factors; 25 % at the head office, 15 % and 25 %: 90, of it 45, 22.5, 22.5. */
    @Test
    void announcement57Of2012_equalFactors_differentRates() {
        long[][] equal = {{3, 5, 7}, {3, 5, 7}};
        List<Money> taxes = taxed(share(HALF_AND_HALF, "400", equal), ImmutableList.of("25%", "15%", "25%"));
        assertThat(taxes).containsExactly(wan("50"), wan("15"), wan("25"));
        assertThat(inOrder(share(HALF_AND_HALF, "90", equal), 2)).containsExactly(wan("45"), wan("22.5"), wan("22.5"));
    }

    @Test
    void olderRegionalVariant_quarterToTheHeadOffice() {
        Allocation allocation =
                share(Weights.of(25, 75), "400", new long[] {1, 1, 1}, new long[] {1, 1, 1}, new long[] {1, 1, 1});
        assertThat(allocation.partOf(OFFICE)).isEqualTo(wan("100"));
        assertThat(allocation.partOf(branch(2))).isEqualTo(wan("100"));
    }

    /** Its branch tax goes on: 60 to the centre, 10 to the region, 30 to the locality of the branch. */
    @Test
    void olderRegionalVariant_branchTaxGoesToThreeLevels() {
        ImmutableList<Holder> branches = ImmutableList.of(branch(0), branch(1));
        Facts.Builder facts = Facts.batch("enterprise");
        for (Holder branch : branches) {
            int size = branch.equals(branch(0)) ? 1 : 2;
            facts.figure(figure(HeadOfficeAndBranches2012.REVENUE, branch), Fraction.of(size))
                    .figure(figure(HeadOfficeAndBranches2012.PAYROLL, branch), Fraction.of(size))
                    .figure(figure(HeadOfficeAndBranches2012.ASSETS, branch), Fraction.of(size));
        }
        SharingRule rule = HeadOfficeAndBranches2012.rule(OFFICE, branches, Weights.of(25, 75), WhenZero.REFUSED);
        for (Holder branch : branches) {
            ImmutableList<Holder> levels =
                    ImmutableList.of(party("centre"), party("region"), party("locality-of-" + branch.id()));
            rule = rule.within(branch, split(levels, Weights.of(60, 10, 30)));
        }
        Allocation allocation =
                Pool.ofYears(facts.build(), YEAR, wan("400")).by(rule).year(1);
        assertThat(allocation.parts())
                .isEqualTo(ImmutableMap.of(
                        OFFICE,
                        wan("100"),
                        party("centre"),
                        wan("180"),
                        party("region"),
                        wan("30"),
                        party("locality-of-branch-a"),
                        wan("30"),
                        party("locality-of-branch-b"),
                        wan("60")));
    }

    @Test
    void factorThatIsZeroForAll_waitsOrIsDropped_asChosen() {
        Facts.Builder facts = Facts.batch("enterprise");
        ImmutableList<Holder> branches = ImmutableList.of(branch(0), branch(1));
        for (Holder branch : branches) {
            facts.figure(figure(HeadOfficeAndBranches2012.REVENUE, branch), Fraction.of(0))
                    .figure(
                            figure(HeadOfficeAndBranches2012.PAYROLL, branch),
                            Fraction.of(branch.equals(branch(0)) ? 1 : 3))
                    .figure(
                            figure(HeadOfficeAndBranches2012.ASSETS, branch),
                            Fraction.of(branch.equals(branch(0)) ? 1 : 3));
        }
        Pool pool = Pool.ofYears(facts.build(), YEAR, wan("800"));
        Allocation refused = pool.by(HeadOfficeAndBranches2012.rule(OFFICE, branches, HALF_AND_HALF, WhenZero.REFUSED))
                .year(1);
        assertThat(refused.totalUnallocated()).isEqualTo(wan("800"));
        Allocation dropped = pool.by(HeadOfficeAndBranches2012.rule(OFFICE, branches, HALF_AND_HALF, WhenZero.DROPPED))
                .year(1);
        assertThat(dropped.partOf(branch(0))).isEqualTo(wan("100"));
    }

    /** What each place's rate makes of its part: the head office first, then the branches. */
    private static List<Money> taxed(Allocation income, List<String> rates) {
        List<Money> parts = inOrder(income, rates.size() - 1);
        List<Money> taxes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Fraction rate = Fraction.percent(rates.get(i).replace("%", ""));
            taxes.add(Money.rounded(Money.CNY, parts.get(i).toFraction().times(rate)));
        }
        return taxes;
    }

    private static List<Money> inOrder(Allocation allocation, int branches) {
        return Stream.concat(Stream.of(OFFICE), IntStream.range(0, branches).mapToObj(i -> branch(i)))
                .map(allocation::partOf)
                .toList();
    }

    private static List<Money> wans(JsonNode row) {
        return texts(row.get("expected_exact")).stream().map(Money::wan).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Holder branch(int number) {
        return party("branch-" + (char) ('a' + number));
    }

    private static JsonNode oracle(String method) throws IOException {
        try (InputStream rows = HeadOfficeAndBranches2012Test.class.getResourceAsStream("formulas.json")) {
            for (JsonNode row : new ObjectMapper().readTree(rows)) {
                if (row.get("method").asText().equals(method)) {
                    return row;
                }
            }
        }
        throw new AssertionError("no row of method " + method);
    }

    private static long[][] rows(JsonNode rows) {
        long[][] all = new long[rows.size()][3];
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < 3; j++) {
                all[i][j] = rows.get(i).get(j).asLong();
            }
        }
        return all;
    }
}
