package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.base;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.sum;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** What is refused for being too deep or too large, and that the largest of the accepted can be used. */
class ExtentTest {

    private static final Citation CITATION = Citation.of(Name.of("Some measure", "某办法"));
    private static final String SIDE_BY_SIDE =
            "\nMaybe put steps beside each other, as years(…) and upTo(…) do, not each inside the one before.";
    private static final Pool POOL =
            Pool.ofYears(Facts.batch("figures").figure("x", Money.fen(1)).build(), 2020, Money.wan("100"));

    private static final List<UnaryOperator<SharingRule>> ONE_DEEPER = List.of(
            rule -> rule.within(IN, allTo(IN)),
            rule -> split(OUT, 1, IN, 1).within(IN, rule),
            rule -> years(1, 1, rule).thereafter(allTo(OUT)),
            rule -> years(1, 1, allTo(OUT)).thereafter(rule),
            rule -> onlyIf(figure("x").atLeast(Money.fen(1)), rule).otherwise(allTo(OUT)),
            rule -> upTo(Money.fen(5), allTo(OUT)).above(rule),
            rule -> base(Money.fen(5), allTo(OUT)).increment(rule),
            rule -> split(OUT, 1, IN, 1).capping(OUT, inTotal(Money.fen(3))).surplus(rule),
            rule -> recoverFirst(OUT, Money.fen(3)).then(rule).countedFrom(RecoverFirst.CountedFrom.YEAR_OF_RECOVERY),
            rule -> rule.guaranteeing(OUT, Money.fen(7)).madeUpBy(IN),
            rule -> rule.dueInTotal(OUT, amount(Money.fen(7)), 2),
            rule -> SharingRules.netOf(Money.fen(1), OUT).share(rule));

    @Test
    void rulesOf200Deep_canBeUsed_andOf201AreRefused() {
        for (UnaryOperator<SharingRule> deeper : ONE_DEEPER) {
            SharingRule deep = deep(deeper);
            onAThreadOfItsOwn(() -> {
                use(deep);
                tell(deep);
            });
            refused(() -> deeper.apply(deep), "Rule must be at most 200 deep, but is 201." + SIDE_BY_SIDE);
        }
    }

    /** A citation counts with what it cites, so that a clause can cite its article around any rule. */
    @Test
    void citations_countWithWhatTheyCite() {
        SharingRule deep = deep(rule -> split(OUT, 1, IN, 1).within(IN, rule.under(CITATION)))
                .under(CITATION);
        assertThat(Extent.of(deep).deep()).isEqualTo(200);
        onAThreadOfItsOwn(() -> {
            use(deep);
            tell(deep);
        });
        refused(() -> deep.under(CITATION), "Rule must be at most 200 deep, but is 201." + SIDE_BY_SIDE);
    }

    private static SharingRule deep(UnaryOperator<SharingRule> deeper) {
        SharingRule deep = allTo(IN);
        while (Extent.of(deep).deep() < Extent.DEEPEST) {
            deep = deeper.apply(deep);
        }
        assertThat(Extent.of(deep).deep()).isEqualTo(Extent.DEEPEST);
        return deep;
    }

    /** In one language: both are worded by the same code. */
    private static void tell(SharingRule rule) {
        POOL.explain(rule)
                .values()
                .forEach(explanation ->
                        assertThat(explanation.in(Locale.ENGLISH)).isNotEmpty());
    }

    private static void use(SharingRule rule) {
        SharingLaws.partsSumToPool(rule, POOL);
        assertThat(POOL.explain(rule).equals(POOL.explain(rule))).isTrue();
        assertThat(POOL.explain(rule).hashCode()).isEqualTo(POOL.explain(rule).hashCode());
        SharingRule other = Rebuilt.withPartiesTurnedRound(Rebuilt.withPartiesTurnedRound(rule));
        assertThat(other.equals(rule)).isTrue();
        assertThat(other.hashCode()).isEqualTo(rule.hashCode());
        assertThat(other.toString()).isEqualTo(rule.toString());
        assertThat(rule.parties()).isNotEmpty();
        assertThat(rule.sharesByItem()).isFalse();
    }

    /** Built of a rule that is used twice at each step, it doubles with each. */
    @Test
    void aRuleThatIsUsedTwice_countsTwice() {
        SharingRule doubled = allTo(IN);
        for (int step = 1; step <= 12; step++) {
            doubled = years(1, 1, doubled).thereafter(doubled);
        }
        SharingRule most = doubled;
        assertThat(Extent.of(most).parts()).isEqualTo(8191);
        refused(
                () -> years(1, 1, most).thereafter(most),
                "Rule must be at most 10000 parts written out, but is 16383.\nMaybe make several clauses of it.");
        refused(
                () -> SharingRules.byItem(ImmutableMap.of(
                        Item.VALUE_ADDED_TAX, most, Item.CORPORATE_INCOME_TAX, most, Item.URBAN_LAND_USE_TAX, most)),
                "Rule must be at most 10000 parts written out, but is 24574.\nMaybe make several clauses of it.");
    }

    @Test
    void amountsOf200Deep_canBeUsed_andOf201AreRefused() {
        List<UnaryOperator<Amount>> deeper = List.of(
                amount -> amount.times(1, 1),
                amount -> amount.excessOver(Money.fen(0)),
                amount -> amount.called(Name.of("it", "它")),
                amount -> amount.ofTheYearBefore(),
                amount -> amount.averageOfYears(1),
                amount -> amount.roundedDownTo(Money.fen(1)),
                amount -> amount.growingBy(Fraction.ZERO).firstInYear(1),
                amount -> amount.untilYear(1).thereafter(figure("x")),
                amount -> figure("x").untilYear(1).thereafter(amount),
                amount -> amount.dividedBy(SharingRules.number(Fraction.ONE)));
        for (UnaryOperator<Amount> one : deeper) {
            Amount built = figure("x");
            while (Extent.of(built).deep() < 199) {
                built = one.apply(built);
            }
            Amount deep = built;
            onAThreadOfItsOwn(() -> {
                use(split(OUT, 1, IN, 1).capping(OUT, inTotal(deep)).surplus(allTo(IN)));
                assertThat(deep.in(Locale.ENGLISH)).isNotEmpty();
            });
            Amount deepest = one.apply(deep);
            assertThat(Extent.of(deepest).deep()).isEqualTo(200);
            refused(
                    () -> one.apply(deepest),
                    "Amount must be at most 200 deep, but is 201."
                            + "\nMaybe state what is reckoned elsewhere as a figure, or add with sum(…).");
            refused(
                    () -> allTo(OUT).capping(OUT, inTotal(deepest)).surplus(allTo(IN)),
                    "Rule must be at most 200 deep, but is 201." + SIDE_BY_SIDE);
        }
    }

    /** The taxes of a thousand firms are one sum, and not a thousand deep. */
    @Test
    void longSums_areFlat() {
        Amount chain = figure("x");
        List<Amount> all = new ArrayList<>(Collections.singletonList(figure("x")));
        for (int i = 1; i < 1000; i++) {
            chain = chain.plus(figure("x"));
            all.add(figure("x"));
        }
        Amount long1000 = chain;
        assertThat(long1000).isEqualTo(sum(all));
        assertThat(Extent.of(long1000)).isEqualTo(new Extent(2, 1001));
        onAThreadOfItsOwn(() -> {
            assertThat(POOL.money(long1000, 1)).isEqualTo(Money.fen(1000));
            use(split(OUT, 1, IN, 1).capping(OUT, inTotal(long1000)).surplus(allTo(IN)));
        });
        refused(
                () -> sum(Collections.nCopies(10, long1000)),
                "Amount must be at most 10000 parts written out, but is 10001."
                        + "\nMaybe state what is reckoned elsewhere as a figure.");
    }

    /** An average of averages asks three times as often at each step. */
    @Test
    void anAverage_countsAsOftenAsItAsks() {
        Amount built = figure("x");
        for (int step = 1; step <= 7; step++) {
            built = built.averageOfYears(3);
        }
        Amount average = built;
        assertThat(Extent.of(average)).isEqualTo(new Extent(8, 3280));
        assertThat(POOL.money(average, 1)).isEqualTo(Money.fen(1));
        assertThat(Extent.of(average.averageOfYears(3)).parts()).isEqualTo(9841);
        refused(
                () -> average.averageOfYears(3).averageOfYears(2),
                "Amount must be at most 10000 parts written out, but is 19683."
                        + "\nMaybe state what is reckoned elsewhere as a figure.");
    }

    /** Wherever an amount or a condition stands in a rule, it counts. */
    @Test
    void whatStandsInARule_countsWhereverItStands() {
        Amount built = figure("x");
        while (Extent.of(built).deep() < 200) {
            built = built.times(1, 1);
        }
        Amount deep = built;
        SharingRule rule = allTo(IN);
        List<ThrowingCallable> tooDeep = List.of(
                () -> upTo(deep, rule).above(rule),
                () -> upTo(Money.fen(1), rule).upTo(deep, rule).above(rule),
                () -> base(deep, rule).increment(rule),
                () -> rule.capping(IN, inTotal(deep)).surplus(rule),
                () -> recoverFirst(OUT, deep).then(rule).countedFrom(RecoverFirst.CountedFrom.AGREEMENT),
                () -> rule.guaranteeing(IN, deep).madeUpBy(OUT),
                () -> rule.dueInTotal(IN, deep, 1),
                () -> SharingRules.netOf(deep, OUT).share(rule),
                () -> SharingRules.byFactors(SharingRules.factor(1, figure("x")), SharingRules.factor(1, deep))
                        .among(List.of(OUT, IN), ByFactors.WhenZero.DROPPED));
        for (ThrowingCallable building : tooDeep) {
            refused(building, "Rule must be at most 200 deep, but is 201." + SIDE_BY_SIDE);
        }
        Condition condition = built(figure("x").atLeast(Money.fen(1)), 200);
        refused(
                () -> onlyIf(condition, rule).otherwise(rule),
                "Rule must be at most 200 deep, but is 201." + SIDE_BY_SIDE);
        refused(
                () -> deep.atLeast(Money.fen(1)),
                "Condition must be at most 200 deep, but is 201."
                        + "\nMaybe join conditions of a few each, (a and b) and (c and d).");
    }

    private static Condition built(Condition leaf, int deep) {
        Condition built = leaf;
        while (Extent.of(built).deep() < deep) {
            built = built.negated();
        }
        return built;
    }

    @Test
    void conditionsOf200Deep_canBeUsed_andOf201AreRefused() {
        Condition leaf = figure("x").atLeast(Money.fen(1));
        List<UnaryOperator<Condition>> deeper =
                List.of(condition -> condition.and(leaf), leaf::and, Condition::negated);
        for (UnaryOperator<Condition> one : deeper) {
            Condition built = leaf;
            while (Extent.of(built).deep() < 199) {
                built = one.apply(built);
            }
            Condition deep = built;
            onAThreadOfItsOwn(() -> use(onlyIf(deep, allTo(OUT)).otherwise(allTo(IN))));
            refused(
                    () -> one.apply(one.apply(deep)),
                    "Condition must be at most 200 deep, but is 201."
                            + "\nMaybe join conditions of a few each, (a and b) and (c and d).");
        }
    }

    private static void refused(ThrowingCallable building, String message) {
        assertThatThrownBy(building)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    /** On a stack of the default size, whatever that of the one who tests is. */
    private static void onAThreadOfItsOwn(Runnable using) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(using, "default stack");
        thread.setUncaughtExceptionHandler((any, problem) -> thrown.set(problem));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError("What is used on another thread must come to an end.", e);
        }
        assertThat(thrown.get()).isNull();
    }
}
