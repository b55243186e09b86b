package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.base;
import static org.feidi.enclave.sharing.SharingRules.byFactors;
import static org.feidi.enclave.sharing.SharingRules.factor;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.netOf;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.COMPANY;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of published documents that have no place in the rulebook, with figures reckoned by hand. */
class PublishedRulesTest {

    private static final String VAT = "VAT";
    private static final String BEFORE_THE_MOVE = "VAT of the year before the move";

    /** In full for three years, by half for three more. */
    private static SharingRule returned(Party to, Party from) {
        return years(1, 3, allTo(to)).years(4, 6, split(to, 1, from, 1)).thereafter(allTo(from));
    }

    /** 江山, reading A: the last two increments end in half a fen, which goes to the smaller key. */
    @Test
    void jiangshan_growingBase_theOddFenGoesToTheSmallerKey() {
        Amount base = figure(BEFORE_THE_MOVE).growingBy(Fraction.percent("8")).firstInYear(1);
        Facts facts =
                Facts.batch("b").figure(BEFORE_THE_MOVE, Money.wan("1000")).build();
        Shared shared = Shared.wan(
                facts,
                base(base, allTo(OUT)).increment(returned(IN, OUT)),
                "1100",
                "1250",
                "1400",
                "1500",
                "1600",
                "1700");
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("20", "83.6", "140.288", "69.75552", "65.335961", "56.562838"));
    }

    /** 江山, reading B: the base stays, and a year that misses 8 % on the year before gives nothing. */
    @Test
    void jiangshan_fixedBase_growthIsACondition() {
        jiangshanReadingB("1100", "1250", "1400", "1500", "1600", "1700")
                .assertPartsOf(OUT)
                .isEqualTo(Shared.wan("100", "250", "400", "0", "0", "0"));
    }

    /** Of the year before 8 % exactly: 1,512 after 1,400; half of the increment, and none of it a fen below. */
    @Test
    void jiangshan_fixedBase_eightPerCentIsEnough() {
        jiangshanReadingB("1100", "1250", "1400", "1512")
                .assertPartsOf(OUT)
                .isEqualTo(Shared.wan("100", "250", "400", "256"));
        jiangshanReadingB("1100", "1250", "1400", "1511.999999")
                .assertPartsOf(OUT)
                .isEqualTo(Shared.wan("100", "250", "400", "0"));
    }

    private static Shared jiangshanReadingB(String... vat) {
        Facts.Builder facts = Facts.batch("b")
                .figure(BEFORE_THE_MOVE, Money.wan("1000"))
                .figure(Figure.of(VAT).inYear(2019), Money.wan("1000"));
        for (int i = 0; i < vat.length; i++) {
            facts.figure(Figure.of(VAT).inYear(2020 + i), Money.wan(vat[i]));
        }
        Condition grown = figure(VAT).atLeast(figure(VAT).ofTheYearBefore().times(108, 100));
        SharingRule rule = base(figure(BEFORE_THE_MOVE), allTo(IN))
                .increment(onlyIf(grown, returned(OUT, IN)).otherwise(allTo(IN)));
        return Shared.wan(facts.build(), rule, vat);
    }

    /** 昆明 2024: the incentives of each year are deducted first; what the year cannot bear is short. */
    @Test
    void kunming2024_incentivesOfEachYear() {
        Facts facts = Facts.batch("b")
                .figure(Figure.of("incentives").inYear(2020), Money.wan("30"))
                .figure(Figure.of("incentives").inYear(2021), Money.wan("120"))
                .figure(Figure.of("incentives").inYear(2022), Money.wan("0"))
                .build();
        SharingRule rule = netOf(figure("incentives"), COMPANY).share(split(OUT, 1, IN, 1));
        Shared shared = Shared.wan(facts, rule, "100", "100", "100");
        shared.assertPartsOf(COMPANY).isEqualTo(Shared.wan("30", "100", "0"));
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("35", "0", "50"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("35", "0", "50"));
        assertThat(shared.shortfalls())
                .containsExactly(
                        new Shortfall(Shortfall.Kind.DEDUCTION, COMPANY, Optional.empty(), 2, Money.wan("20"), false));
    }

    /** Canada, Regulation 402: 3/10 of the revenue and 6/10 of the wages are 9/20. */
    @Test
    void regulation402_halfRevenueHalfWages() {
        SharingRule rule = byFactors(factor(1, figure("revenue")), factor(1, figure("wages")))
                .among(ImmutableList.of(OUT, IN), ByFactors.WhenZero.DROPPED);
        Facts facts = figures("revenue", "300", "700").and(figures("wages", "60", "40"));
        Shared shared = Shared.wan(facts, rule, "1000");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("450"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("550"));
    }

    /**
     * Gewerbesteuergesetz §§ 16, 28, 29: wages of 149,999.99 and 51,500 count as 149,000 and 51,000; each municipality
     * then applies its own rate, 400 % and 490 %, to its part of the base of 10,000.
     */
    @Test
    void gewerbesteuer_eachMunicipalityTaxesItsPartAtItsOwnRate() {
        SharingRule rule = byFactors(factor(1, figure("wages").roundedDownTo(Money.yuan("1000"))))
                .among(ImmutableList.of(OUT, IN), ByFactors.WhenZero.REFUSED);
        Pool pool = Pool.ofYears(figures("wages", "14.999999", "5.15"), 2020, Money.yuan("10000"));
        Allocation base = pool.by(rule).year(1);
        assertThat(base.partOf(OUT)).isEqualTo(Money.yuan("7450"));
        assertThat(base.partOf(IN)).isEqualTo(Money.yuan("2550"));
        assertThat(pool.money(amount(base.partOf(OUT)).times(Fraction.percent("400")), 1))
                .isEqualTo(Money.yuan("29800"));
        assertThat(pool.money(amount(base.partOf(IN)).times(Fraction.percent("490")), 1))
                .isEqualTo(Money.yuan("12495"));
    }

    /**
     * 地方税法第72条の48, other than makers: half by offices summed over the months, 24 of 30; half by employees, 60 of
     * 100.
     */
    @Test
    void bunkatsuKijun_halfByOfficesHalfByEmployees() {
        SharingRule rule = byFactors(factor(1, figure("offices")), factor(1, figure("employees")))
                .among(ImmutableList.of(OUT, IN), ByFactors.WhenZero.REFUSED);
        Facts facts = numbers("offices", 24, 6).and(numbers("employees", 60, 40));
        Shared.wan(facts, rule, "1000").assertPartsOf(OUT).isEqualTo(Shared.wan("700"));
    }

    /**
     * 地方税法第72条の48, makers with a capital of 1億円 or more: by employees alone, those of factories one and a half
     * times; 100, of them 60 in a factory, and 70 are 130 and 70.
     */
    @Test
    void bunkatsuKijun_largeMakersCountFactoriesOneAndAHalfTimes() {
        Amount counted = figure("employees").plus(figure("of them in factories").times(1, 2));
        SharingRule rule = byFactors(factor(1, counted)).among(ImmutableList.of(OUT, IN), ByFactors.WhenZero.REFUSED);
        Facts facts = numbers("employees", 100, 70).and(numbers("of them in factories", 60, 0));
        Shared.wan(facts, rule, "1000").assertPartsOf(OUT).isEqualTo(Shared.wan("650"));
    }

    private static Facts figures(String name, String ofOut, String ofIn) {
        return Facts.batch(name)
                .figure(Figure.of(name).ofParty(OUT), Money.wan(ofOut))
                .figure(Figure.of(name).ofParty(IN), Money.wan(ofIn))
                .build();
    }

    private static Facts numbers(String name, long ofOut, long ofIn) {
        return Facts.batch(name)
                .figure(Figure.of(name).ofParty(OUT), Fraction.of(ofOut))
                .figure(Figure.of(name).ofParty(IN), Fraction.of(ofIn))
                .build();
    }

    /**
     * Waterfalls of a fund: capital back, then a preferred return, both to those who gave the money; then, if agreed, all
     * to the manager until it has its share of the return; then by that share. Out gave the money, In manages it.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("waterfalls")
    void waterfall_isSlicesOfTheProceeds(JsonNode row) {
        JsonNode inputs = row.get("inputs");
        Fraction carry = Fraction.parse(inputs.get("carry").asText());
        Amount capital = amount(Money.yuan(inputs.get("capital").asText()));
        Amount preferred = amount(Money.yuan(inputs.get("pref").asText()));
        Fraction catchUp = Fraction.parse(inputs.get("catchup").asText());
        assertThat(catchUp).as("all or nothing of the catch-up").isIn(Fraction.ZERO, Fraction.ONE);
        Amount caughtUp = preferred.times(catchUp.times(carry).dividedBy(Fraction.ONE.minus(carry)));
        SharingRule rule = upTo(capital, allTo(OUT))
                .upTo(capital.plus(preferred), allTo(OUT))
                .upTo(capital.plus(preferred).plus(caughtUp), allTo(IN))
                .above(split(OUT, 4, IN, 1));
        assertThat(carry).isEqualTo(Fraction.of(1, 5));
        Allocation shared = Pool.ofYears(Money.yuan(inputs.get("proceeds").asText()))
                .by(rule)
                .year(1);
        JsonNode expected = row.get("expected");
        assertThat(shared.partOf(OUT)).isEqualTo(Money.yuan(expected.get("LP").asText()));
        assertThat(shared.partOf(IN)).isEqualTo(Money.yuan(expected.get("GP").asText()));
    }

    @Test
    void waterfalls_areAllThere() throws IOException {
        assertThat(waterfalls()).hasSize(3);
    }

    static Stream<JsonNode> waterfalls() throws IOException {
        try (InputStream rows = PublishedRulesTest.class.getResourceAsStream("waterfalls.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(rows).spliterator(), false).toList().stream();
        }
    }
}
