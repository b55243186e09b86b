package org.feidi.enclave.sharing;

import static org.feidi.enclave.sharing.RuleArbitraries.sampled;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.sharing.RuleArbitraries.Sample;

/** Formulas whose weights are ratios, such as the sixth that EU CCCTB (2011) gives to payroll. */
class ByFactorsProperties {

    @Property
    void factorKeysAreExact(@ForAll("exact") Sample sample) {
        SharingLaws.factorKeysAreExact((ByFactors) sample.rule(), sample.pool());
    }

    @Property
    void factorKeysSumToOne(@ForAll("exact") Sample sample) {
        SharingLaws.factorKeysSumToOne((ByFactors) sample.rule(), sample.pool());
    }

    @Property
    void roundedKeysAreHalfUpAndTheResidualHasAnOwner(@ForAll("rounded") Sample sample) {
        ByFactorsLaws.roundedKeysAreHalfUpAndTheResidualHasAnOwner((ByFactors) sample.rule(), sample.pool());
    }

    @Provide
    Arbitrary<Sample> exact() {
        return formulas(false);
    }

    @Provide
    Arbitrary<Sample> rounded() {
        return formulas(true);
    }

    private static Arbitrary<Sample> formulas(boolean rounded) {
        Arbitrary<Sample> drawn =
                sampled(Draw.Limits.NONE, draw -> Sample.of(ofTheEnclave(draw.pool(true)), draw.drawnFormula(rounded)));
        Arbitrary<List<Integer>> divisors =
                Arbitraries.integers().between(1, 12).list().ofSize(3);
        return Combinators.combine(drawn, divisors)
                .as((sample, by) -> Sample.of(sample.pool(), withWeightsDivided((ByFactors) sample.rule(), by)));
    }

    private static Pool ofTheEnclave(Pool pool) {
        Circumstances around = pool.circumstances();
        return Pool.of(
                pool.currency(),
                pool.byYear(),
                new Circumstances(around.facts(), Optional.empty(), around.clock(), around.through()));
    }

    private static ByFactors withWeightsDivided(ByFactors rule, List<Integer> divisors) {
        ImmutableList<ByFactors.Factor> factors = IntStream.range(
                        0, rule.factors().size())
                .mapToObj(i -> new ByFactors.Factor(
                        rule.factors().get(i).amount(),
                        rule.factors().get(i).weight().dividedBy(Fraction.of(divisors.get(i)))))
                .collect(ImmutableList.toImmutableList());
        return new ByFactors(factors, rule.among(), rule.whenZero(), rule.rounding());
    }
}
