package org.feidi.enclave.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.operation.Published.contract;
import static org.feidi.enclave.operation.Published.wenzhouRent;
import static org.feidi.enclave.operation.Published.wuchangRent;
import static org.feidi.enclave.operation.Published.year;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class RentSubsidyTest {

    private static final Subject FIRM = new Subject("f1", Name.of("Firm 1", "企业一"));
    private static final Term FIVE_YEARS = Term.calendarYears(2026, 2030);

    /** 温海经〔2025〕5号: 12 people, 150 m². */
    @Test
    void wenzhouMarineZone2025No5_twelvePeopleOn150SquareMetres_goesByCompletionFromSeventyPercent() {
        assertThat(wenzhou("34")).isEqualTo(yuan("0.00"));
        assertThat(wenzhou("69")).isEqualTo(yuan("0.00"));
        assertThat(wenzhou("70")).isEqualTo(yuan("15120.00"));
        assertThat(wenzhou("80")).isEqualTo(yuan("17280.00"));
        assertThat(wenzhou("100")).isEqualTo(yuan("21600.00"));
    }

    @Test
    void lineOf_completionPastTheMostThatCounts_paysTheMost() {
        assertThat(wenzhou("130")).isEqualTo(yuan("21600.00"));
    }

    /** 温海经〔2025〕5号: at most 10 m² a person and 200 m² a firm. */
    @Test
    void wenzhouMarineZone2025No5_area_isCappedPerPersonAndPerFirm() {
        assertThat(wenzhouRent().areaOf(occupancy("150", 12).build())).isEqualTo(FloorArea.squareMetres("120"));
        assertThat(wenzhouRent().areaOf(occupancy("150", 40).build())).isEqualTo(FloorArea.squareMetres("150"));
        assertThat(wenzhouRent().areaOf(occupancy("900", 40).build())).isEqualTo(FloorArea.squareMetres("200"));
    }

    @Test
    void areaOf_capOfAllPeoplePastTheRange_cutsNothing() {
        RentSubsidy rent = RentSubsidy.builder()
                .putPriceFromYear(1, yuan("15"))
                .mostAreaPerPerson(new FloorArea(Long.MAX_VALUE))
                .build();

        assertThat(rent.areaOf(occupancy("150", 12).build())).isEqualTo(FloorArea.squareMetres("150"));
    }

    /** 温海经〔2025〕5号: 1 year, one more if city-level, one more if provincial, 3 at most. */
    @Test
    void wenzhouMarineZone2025No5_years_areOneAndOneForEachTitle() {
        assertThat(yearsPaid(occupancy("150", 12).build())).containsExactly(2026);
        assertThat(yearsPaid(occupancy("150", 12).addExtensions("city").build()))
                .containsExactly(2026, 2027);
        assertThat(yearsPaid(
                        occupancy("150", 12).addExtensions("city", "provincial").build()))
                .containsExactly(2026, 2027, 2028);
    }

    @Test
    void years_titlesPastTheMost_addNothing() {
        RentSubsidy.Years years = new RentSubsidy.Years(1, ImmutableMap.of("city", 1, "provincial", 3), 3);
        Occupancy titled =
                occupancy("150", 12).addExtensions("city", "provincial").build();

        assertThat(years.of(titled)).isEqualTo(3);
    }

    /** 武昌 2020: 500 m² at 18, then 15 yuan. */
    @Test
    void wuchang2020_fiveHundredSquareMetres_108000Then90000() {
        Costs costs = wuchang(occupancy("500", 30).build());

        assertThat(costs.total(2026)).isEqualTo(yuan("108000.00"));
        assertThat(costs.total(2027)).isEqualTo(yuan("90000.00"));
        assertThat(costs.total(2030)).isEqualTo(yuan("90000.00"));
    }

    /** 武昌 2020: doubled for strategic firms with paid-in capital of 300 or more; read as the rent subsidy. */
    @Test
    void wuchang2020_strategicFirmWithThreeMillionPaidIn_isDoubled() {
        assertThat(wuchang(occupancy("500", 30).strategicCapital(wan("300")).build())
                        .total(2026))
                .isEqualTo(yuan("216000.00"));
        assertThat(wuchang(occupancy("500", 30)
                                .strategicCapital(yuan("2999999.99"))
                                .build())
                        .total(2026))
                .isEqualTo(yuan("108000.00"));
    }

    @Test
    void lineOf_monthsInPart_countByTheirDaysAndTheStepComesOnTheAnniversary() {
        Occupancy sinceMid = Occupancy.builder()
                .subject(FIRM)
                .term(new Term(LocalDate.of(2026, 4, 16), LocalDate.of(2027, 12, 31)))
                .area(FloorArea.squareMetres("100"))
                .build();

        Costs costs = wuchang(sinceMid);

        assertThat(costs.total(2026)).isEqualTo(yuan("15300.00")); // 8.5 months × 18 × 100
        assertThat(costs.total(2027)).isEqualTo(yuan("19050.00")); // (3.5 × 18 + 8.5 × 15) × 100
    }

    /** The first year from 2028-02-29 has all of the next February. */
    @Test
    void lineOf_movedInOn29February_stepComesOn1March() {
        Occupancy sinceLeapDay = Occupancy.builder()
                .subject(FIRM)
                .term(new Term(LocalDate.of(2028, 2, 29), LocalDate.of(2029, 12, 31)))
                .area(FloorArea.squareMetres("100"))
                .build();

        assertThat(wuchang(sinceLeapDay).total(2029)).isEqualTo(yuan("18600.00")); // (2 × 18 + 10 × 15) × 100
    }

    @Test
    void lineOf_belowTheGate_saysSoInBothLanguages() {
        Costs.Line line = wenzhouCosts("34").lines().get(0);

        assertThat(line.amount()).isEqualTo(yuan("0"));
        assertThat(line.reason().in(Locale.ENGLISH))
                .isEqualTo("Firm 1: completion of 34% is under 70%, so nothing, 2026");
        assertThat(line.reason().in(Locale.CHINA)).isEqualTo("企业一：完成率34%低于70%，不予补贴，2026");
    }

    @Test
    void lineOf_aboveTheGate_saysAreaPriceAndShare() {
        assertThat(wenzhouCosts("80").lines().get(0).reason().in(Locale.ENGLISH))
                .isEqualTo("Firm 1: 120 m² at 15.00 yuan a square metre and month, times 80%, 2026");
    }

    @Test
    void lineOf_unknownCompletion_isRefused() {
        OperatingYear silent =
                year(2026).addOccupancies(occupancy("150", 12).build()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract(FIVE_YEARS, yuan("0"))
                        .rentSubsidy(wenzhouRent())
                        .build()
                        .costs(Term.calendarYears(2026, 2026), ImmutableList.of(silent)))
                .withMessage("Completion of 2026 must be known, because the rent subsidy goes by it, but is not.");
    }

    @Test
    void areaOf_unknownPeople_areRefused() {
        Occupancy unknown = Occupancy.builder()
                .subject(FIRM)
                .term(FIVE_YEARS)
                .area(FloorArea.squareMetres("10"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wenzhouRent().areaOf(unknown))
                .withMessage("People of 'f1' must be known, because area is capped per person, but are not.");
    }

    @Test
    void occupancy_negativeArea_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> occupancy("-150", 12))
                .withMessage("Area must not be negative, but is '-150'.");
    }

    @Test
    void years_unknownExtension_isRefused() {
        Occupancy national = occupancy("150", 12).addExtensions("national").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> yearsPaid(national))
                .withMessage("Extension must be one of [city, provincial], but is 'national'.");
    }

    @Test
    void build_pricesThatBeginInYearTwo_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RentSubsidy.builder().putPriceFromYear(2, yuan("15")).build())
                .withMessage("Prices of a rent subsidy must begin in year 1, but are given for the years [2].");
    }

    @Test
    void gate_thatOpensAboveItsMost_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RentSubsidy.Gate(Fraction.of(2), Fraction.ONE))
                .withMessageContaining("but opens at 2 of at most 1");
    }

    private static Money wenzhou(String percent) {
        return wenzhouCosts(percent).total(Costs.Kind.RENT_SUBSIDY);
    }

    private static Costs wenzhouCosts(String percent) {
        OperatingYear report = year(2026)
                .completion(Fraction.percent(percent))
                .addOccupancies(occupancy("150", 12).build())
                .build();
        return contract(FIVE_YEARS, yuan("0"))
                .rentSubsidy(wenzhouRent())
                .build()
                .costs(Term.calendarYears(2026, 2026), ImmutableList.of(report));
    }

    private static Iterable<Integer> yearsPaid(Occupancy occupancy) {
        ImmutableList.Builder<Integer> paid = ImmutableList.builder();
        Costs costs = costs(wenzhouRent(), occupancy);
        for (int year : costs.years()) {
            if (costs.total(year, Costs.Kind.RENT_SUBSIDY).equals(yuan("21600"))) {
                paid.add(year);
            }
        }
        return paid.build();
    }

    private static Costs wuchang(Occupancy occupancy) {
        return costs(wuchangRent(), occupancy);
    }

    private static Costs costs(RentSubsidy rent, Occupancy occupancy) {
        ImmutableList.Builder<OperatingYear> reports = ImmutableList.builder();
        for (int y = 2026; y <= 2030; y++) {
            reports.add(
                    year(y).completion(Fraction.ONE).addOccupancies(occupancy).build());
        }
        return contract(FIVE_YEARS, yuan("0")).rentSubsidy(rent).build().costs(FIVE_YEARS, reports.build());
    }

    private static Occupancy.Builder occupancy(String area, int people) {
        return Occupancy.builder()
                .subject(FIRM)
                .term(FIVE_YEARS)
                .area(FloorArea.squareMetres(area))
                .people(people);
    }
}
