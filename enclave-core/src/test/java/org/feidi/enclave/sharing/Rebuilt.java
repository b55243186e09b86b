package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.function.UnaryOperator;
import org.feidi.enclave.quantity.Weights;

/**
 * Builds a rule anew, each rule inside it changed, and each list of parties turned round if so desired; weights are
 * multiplied by a factor.
 */
record Rebuilt(UnaryOperator<SharingRule> change, boolean turned, long factor)
        implements SharingRule.Fold<SharingRule> {

    /** The same rule, each list of parties in it listed from the end. */
    static SharingRule withPartiesTurnedRound(SharingRule rule) {
        return rule.fold(new Rebuilt(Rebuilt::withPartiesTurnedRound, true, 1));
    }

    /** The same rule, the sides of each split in it listed from the end, their weights multiplied by a factor. */
    static SharingRule writtenOtherwise(SharingRule rule, long factor) {
        return rule.fold(new Rebuilt(inner -> writtenOtherwise(inner, factor), true, factor));
    }

    /** Whether the order of some sides is written down in a rule, as splits do. */
    static boolean keepsAnOrder(SharingRule rule) {
        boolean own = rule instanceof Split || rule instanceof CarriedForward;
        return (own && rule.fold(new Rebuilt(inner -> inner, true, 1)) != rule)
                || inside(rule).stream().anyMatch(Rebuilt::keepsAnOrder);
    }

    /** The same rule with one of the rules directly inside it replaced, counted as the fold meets them. */
    static SharingRule replacing(SharingRule rule, int place, SharingRule by) {
        int[] met = {0};
        return rule.fold(new Rebuilt(inner -> met[0]++ == place ? by : inner, false, 1));
    }

    /** The rules directly inside, as the fold meets them: of a cap the rule and the surplus. */
    static ImmutableList<SharingRule> inside(SharingRule rule) {
        ImmutableList.Builder<SharingRule> inside = ImmutableList.builder();
        rule.fold(new Rebuilt(
                inner -> {
                    inside.add(inner);
                    return inner;
                },
                false,
                1));
        return inside.build();
    }

    @Override
    public SharingRule split(Split rule) {
        return turned && (rule.among().size() > 1 || factor != 1)
                ? new Split(rule.among().reverse(), turnedRound(rule.weights()), rule.remainder())
                : rule;
    }

    @Override
    public SharingRule carriedForward(CarriedForward rule) {
        return turned ? new CarriedForward(rule.among().reverse(), turnedRound(rule.weights())) : rule;
    }

    private Weights turnedRound(Weights weights) {
        return Weights.of(weights.asWritten().reverse().stream()
                .map(BigInteger.valueOf(factor)::multiply)
                .toList());
    }

    @Override
    public SharingRule byFactors(ByFactors rule) {
        ByFactors.Step step = SharingRules.byFactors(rule.factors().toArray(new ByFactors.Factor[0]));
        for (ByFactors.Rounding rounding : rule.rounding().stream().toList()) {
            step = step.withKeysRoundedTo(rounding.decimals(), rounding.residualTo());
        }
        return step.among(Lists.reverse(rule.among().asList()), rule.whenZero());
    }

    @Override
    public SharingRule within(Within rule) {
        return change.apply(rule.outer()).within(rule.party(), change.apply(rule.inner()));
    }

    @Override
    public SharingRule phases(Phases rule) {
        return new Phases(
                rule.phases().stream()
                        .map(phase -> new Phases.Phase(phase.from(), phase.to(), change.apply(phase.rule())))
                        .collect(ImmutableList.toImmutableList()),
                rule.thereafter().map(change));
    }

    @Override
    public SharingRule onlyIf(OnlyIf rule) {
        return SharingRules.onlyIf(rule.condition(), change.apply(rule.rule()))
                .otherwise(change.apply(rule.otherwise()));
    }

    @Override
    public SharingRule slices(Slices rule) {
        ImmutableList<Slices.Slice> slices = rule.slices().stream()
                .map(slice -> new Slices.Slice(slice.bound(), change.apply(slice.rule())))
                .collect(ImmutableList.toImmutableList());
        return new Slices(slices, change.apply(rule.above()));
    }

    @Override
    public SharingRule baseAndIncrement(BaseAndIncrement rule) {
        return SharingRules.base(rule.base(), change.apply(rule.rule())).increment(change.apply(rule.increment()));
    }

    @Override
    public SharingRule byItem(ByItem rule) {
        return SharingRules.byItem(Maps.transformValues(rule.ruleByItem(), change::apply));
    }

    @Override
    public SharingRule netOf(NetOf rule) {
        return SharingRules.netOf(rule.amount(), rule.party()).share(change.apply(rule.rule()));
    }

    @Override
    public SharingRule own(CustomRule rule) {
        return turned ? SharingRules.own(rule.name(), rule.parties().asList().reverse(), rule.function()) : rule;
    }

    @Override
    public SharingRule capped(Capped rule) {
        return new Capped(change.apply(rule.rule()), rule.party(), rule.cap(), change.apply(rule.surplus()));
    }

    @Override
    public SharingRule recoverFirst(RecoverFirst rule) {
        return new RecoverFirst(rule.party(), rule.amount(), change.apply(rule.then()), rule.countedFrom());
    }

    @Override
    public SharingRule guaranteed(Guaranteed rule) {
        return new Guaranteed(change.apply(rule.rule()), rule.party(), rule.floor(), rule.maker());
    }

    @Override
    public SharingRule dueInTotal(DueInTotal rule) {
        return change.apply(rule.rule()).dueInTotal(rule.party(), rule.amount(), rule.byYear());
    }

    @Override
    public SharingRule under(Cited rule) {
        return change.apply(rule.rule()).under(rule.citation());
    }

    @Override
    public SharingRule left(Unshared rule) {
        return rule;
    }
}
