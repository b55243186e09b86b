package org.feidi.enclave.operation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

/** Contracts, modes and reports at random, over the years 2026 to 2029. */
final class OperationCases {

    static final Term YEARS = Term.calendarYears(2026, 2029);
    static final Organisation COMPANY = new Organisation("company", Name.of("Platform company", "平台公司"));
    static final Organisation OPERATOR = new Organisation("operator", Name.of("Operator", "运营机构"));

    private OperationCases() {}

    static Arbitrary<Money> money(int mostFen) {
        return Arbitraries.integers().between(0, mostFen).map(Money::fen);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(1, 3 * 365).map(LocalDate.of(2026, 1, 1)::plusDays);
    }

    /** A government-run mode with odd amounts. */
    static Arbitrary<GovernmentRun> governmentRun() {
        return Combinators.combine(money(90_000), money(9_000), money(50), days(), money(30_000))
                .as((staff, running, perSquareMetre, day, capital) -> GovernmentRun.builder()
                        .platformCompany(COMPANY)
                        .staffPerYear(staff)
                        .runningPerYear(running)
                        .runningPerSquareMetreYear(perSquareMetre)
                        .addCapitalCosts(new GovernmentRun.CapitalCost(day, Name.of("fit-out", "装修"), capital))
                        .build());
    }

    /** A contract with every part, capped or not, that may be withdrawn or not. */
    static Arbitrary<OperatorContract> contracts(boolean capped, boolean withdrawn) {
        Arbitrary<PerformanceFee> performance = money(30_000).list().ofSize(4).map(OperationCases::performanceFee);
        Arbitrary<FirmFees> firms = Combinators.combine(money(2_000), money(4_000), money(8_000))
                .as((a, b, c) -> FirmFees.each(Firm.Stage.LANDED, a)
                        .over(Money.fen(100), a.plus(b))
                        .over(Money.fen(300), a.plus(b).plus(c)));
        return Combinators.combine(money(40_000), firms, performance, rents(), money(60_000))
                .as((base, firmFees, fee, rent, cap) -> {
                    OperatorContract.Builder builder = Published.contract(YEARS, base)
                            .addFirmFees(firmFees)
                            .performanceFee(fee)
                            .rentSubsidy(rent)
                            .addBonuses(new OperatorContract.Tariff("fair", Name.of("fair", "对接会"), Money.fen(333)))
                            .addPenalties(new OperatorContract.Tariff("late", Name.of("late", "逾期"), Money.fen(777)))
                            .handOver(new OperatorContract.HandOver(20, Money.fen(13)));
                    if (capped) {
                        builder.yearlyCap(OperatorContract.YearlyCap.of(
                                cap,
                                Costs.Kind.BASE_FEE,
                                Costs.Kind.FIRM_FEE,
                                Costs.Kind.PERFORMANCE_FEE,
                                Costs.Kind.BONUS));
                    }
                    if (withdrawn) {
                        builder.failedYearsInARow(2);
                    }
                    return builder.build();
                });
    }

    private static PerformanceFee performanceFee(List<Money> amounts) {
        List<Money> falling = amounts.stream()
                .sorted(java.util.Comparator.<Money>naturalOrder().reversed())
                .toList();
        PerformanceFee.Builder builder = PerformanceFee.builder().scorecard(Published.scoreItself(Published.wuhan()));
        ImmutableList<Band> bands = Published.wuhan().fromBest();
        for (int i = 0; i < bands.size(); i++) {
            builder.putFees(
                    bands.get(i).id(),
                    PerformanceFee.Fee.upTo(falling.get(i), falling.get(i).plus(Money.fen(501))));
        }
        return builder.build();
    }

    private static Arbitrary<RentSubsidy> rents() {
        return Combinators.combine(money(40), money(40))
                .as((first, then) -> RentSubsidy.builder()
                        .putPriceFromYear(1, first)
                        .putPriceFromYear(2, then)
                        .gate(new RentSubsidy.Gate(Fraction.percent("70"), Fraction.ONE))
                        .mostAreaPerPerson(FloorArea.squareMetres("10"))
                        .years(new RentSubsidy.Years(2, ImmutableMap.of(), 2))
                        .build());
    }

    /** Reports of four years: a score, a completion, a firm, an occupancy, an event and a hand-over in each. */
    static Arbitrary<ImmutableList<OperatingYear>> reports() {
        Arbitrary<List<Integer>> scores =
                Arbitraries.integers().between(0, 120).list().ofSize(4);
        Arbitrary<List<Integer>> sales =
                Arbitraries.integers().between(0, 400).list().ofSize(4);
        return Combinators.combine(scores, sales, days(), Arbitraries.integers().between(1, 30))
                .as((score, sale, movedIn, people) -> {
                    Occupancy tenant = Occupancy.builder()
                            .subject(new Subject("tenant", Name.of("tenant", "租户")))
                            .term(new Term(movedIn, LocalDate.of(2029, 10, 9)))
                            .area(FloorArea.squareMetres("151.3"))
                            .people(people)
                            .build();
                    ImmutableList.Builder<OperatingYear> years = ImmutableList.builder();
                    for (int i = 0; i < 4; i++) {
                        LocalDate day = LocalDate.of(2026 + i, 1 + people % 12, 1 + people % 28);
                        years.add(Published.year(2026 + i)
                                .putActuals("score", Fraction.of(score.get(i)))
                                .completion(Fraction.of(score.get(i), 100))
                                .furtherAward(Money.fen(sale.get(i)))
                                .addFirms(Firm.landed(new Subject("firm-" + i, Name.of("firm " + i)), day)
                                        .withSales(Money.fen(sale.get(i))))
                                .addOccupancies(tenant)
                                .handedOverOn(day)
                                .addEvents(new OperatingYear.Event(people % 2 == 0 ? "fair" : "late", day))
                                .build());
                    }
                    return years.build();
                });
    }
}
