package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.base;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.wording.Worded;

/**
 * The laws of the algebra, each a check that any engine can drive. A party that is named with zero is as good as one
 * that is not named.
 */
final class SharingLaws {

    private static final ExecutorService SEVERAL = Executors.newFixedThreadPool(3, task -> {
        Thread thread = new Thread(task, "asker");
        thread.setDaemon(true);
        return thread;
    });

    private SharingLaws() {}

    // Of every rule.

    static void partsSumToPool(SharingRule rule, Pool pool) {
        Allocations result = pool.by(rule);
        assertThat(result.byYear().keySet()).isEqualTo(pool.byYear().keySet());
        assertThat(Maps.transformValues(result.byYear(), Allocation::total)).isEqualTo(pool.byYear());
    }

    static void prefixOfPoolsGivesPrefixOfResult(SharingRule rule, Pool pool) {
        ImmutableSortedMap<Integer, Allocation> whole = pool.by(rule).byYear();
        for (int last : pool.byYear().keySet()) {
            assertThat(Pools.upToYear(pool, last).by(rule).byYear())
                    .as("up to year %s", last)
                    .isEqualTo(whole.headMap(last, true));
        }
    }

    /** Of rules without custom rules, which are told by name. */
    static void differentFormsHaveDifferentWords(SharingRule one, SharingRule other) {
        for (Locale locale : ImmutableList.of(Locale.ENGLISH, Locale.CHINA)) {
            assertThat(one.in(locale).equals(other.in(locale)))
                    .as("%s; %s", one.in(locale), other.in(locale))
                    .isEqualTo(one.equals(other));
        }
    }

    static void listingOrderOfPartiesDoesNotMatter(SharingRule rule, Pool pool) {
        SharingRule turned = Rebuilt.withPartiesTurnedRound(rule);
        assertThat(Rebuilt.keepsAnOrder(rule) || turned.equals(rule)).isTrue();
        assertThat(pool.by(turned)).isEqualTo(pool.by(rule));
    }

    static void writtenOrderAndCommonFactorChangeNoResult(SharingRule rule, long factor, Pool pool) {
        SharingRule otherwise = Rebuilt.writtenOtherwise(rule, factor);
        assertThat(pool.by(otherwise)).isEqualTo(pool.by(rule));
        assertThat(otherwise.parties()).isEqualTo(rule.parties());
    }

    /** Of a pool without a negative year of any item. */
    static void nothingNegativeFromNothingNegative(SharingRule rule, Pool pool) {
        assertThat(Pools.hasRefunds(pool)).isFalse();
        for (Allocation allocation : pool.by(rule).byYear().values()) {
            assertThat(allocation.parts().values()).noneMatch(Money::isNegative);
            assertThat(allocation.unallocated()).noneMatch(left -> left.amount().isNegative());
            assertThat(allocation.shortfalls())
                    .allMatch(shortfall -> shortfall.amount().isPositive());
        }
    }

    /** Of rules without guarantees and conditions on the pool; what is still due in total is a promise, too. */
    static void refundIsTheMirrorImage(SharingRule rule, Pool pool) {
        Allocations mirrored = Pools.mirrored(pool).by(rule);
        pool.by(rule).byYear().forEach((year, allocation) -> {
            Allocation mirror = mirrored.year(year);
            assertThat(Maps.transformValues(mirror.parts(), Money::negated)).isEqualTo(allocation.parts());
            assertThat(mirror.unallocated().stream().map(SharingLaws::mirrored).toList())
                    .isEqualTo(allocation.unallocated());
        });
    }

    static void explanationReAddsAtEveryNode(SharingRule rule, Pool pool) {
        Allocations result = pool.by(rule);
        ImmutableSortedMap<Integer, Explanation> explanations = pool.explain(rule);
        assertThat(explanations.keySet()).isEqualTo(pool.byYear().keySet());
        explanations.forEach((year, explanation) -> {
            assertThat(explanation.pool()).isEqualTo(pool.byYear().get(year));
            assertThat(explanation.allocation()).isEqualTo(result.year(year));
            reAdds(explanation, year);
        });
    }

    private static void reAdds(Explanation node, int year) {
        assertThat(node.year()).isEqualTo(year);
        assertThat(node.allocation().total()).as(() -> node.in(Locale.ENGLISH)).isEqualTo(node.pool());
        node.inner().forEach(inner -> reAdds(inner, year));
    }

    static void explanationIsTheSameWheneverAsked(SharingRule rule, Pool pool) {
        ImmutableSortedMap<Integer, Explanation> first = pool.explain(rule);
        List<Future<ImmutableSortedMap<Integer, Explanation>>> asked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            asked.add(SEVERAL.submit(() -> pool.explain(rule)));
        }
        for (Future<ImmutableSortedMap<Integer, Explanation>> future : asked) {
            assertThat(answer(future)).isEqualTo(first);
        }
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("An explanation that is asked for from another thread must be given.", e);
        }
    }

    // Of parts that are shared on.

    /** Of a rule that does not share by item: within another rule the items are one amount. */
    static void allToWithinIsTheRuleItself(SharingRule rule, Party party, Pool pool) {
        assertSame(allTo(party).within(party, rule), rule, pool);
    }

    static void withinAllToChangesNothing(SharingRule rule, Party party, Pool pool) {
        assertSame(rule.within(party, allTo(party)), rule, pool);
    }

    /** Of a first rule that gives nothing to the second party. */
    static void withinIsAssociative(Sharing first, Sharing second, SharingRule third, Pool pool) {
        Party one = first.party();
        Party two = second.party();
        SharingRule leftFirst = first.rule().within(one, second.rule()).within(two, third);
        SharingRule rightFirst = first.rule().within(one, second.rule().within(two, third));
        assertSame(leftFirst, rightFirst, pool);
    }

    /** A rule, and a party whose part is shared on. */
    record Sharing(SharingRule rule, Party party) {}

    static void cappingIsRecoveringWithin(Sharing capped, Amount cap, SharingRule surplus, Pool pool) {
        SharingRule capping =
                capped.rule().capping(capped.party(), inTotal(cap)).surplus(surplus);
        SharingRule recovering = capped.rule()
                .within(
                        capped.party(),
                        recoverFirst(capped.party(), cap)
                                .then(surplus)
                                .countedFrom(RecoverFirst.CountedFrom.AGREEMENT));
        assertSame(capping, recovering, pool);
    }

    static void baseAndIncrementAreSlices(Amount base, SharingRule below, SharingRule above, Pool pool) {
        assertSame(base(base, below).increment(above), upTo(base, below).above(above), pool);
    }

    static void phasesThatEndLeaveLaterYears(int last, SharingRule rule, SharingRule after, Pool pool) {
        Allocations ending = pool.by(years(1, last, rule).thenEnds());
        Allocations going = pool.by(years(1, last, rule).thereafter(after));
        pool.byYear().forEach((year, amount) -> {
            if (isWaiting(going.year(year)) || isWaiting(ending.year(year))) {
                return;
            }
            if (year <= last) {
                assertThat(ending.year(year)).isEqualTo(going.year(year));
            } else {
                assertThat(ending.year(year).totalUnallocated()).isEqualTo(amount);
                assertThat(ending.year(year).unallocated())
                        .extracting(Unallocated::cause)
                        .containsExactly(Unallocated.Cause.ENDED);
            }
        });
    }

    private static boolean isWaiting(Allocation allocation) {
        return allocation.unallocated().stream().anyMatch(left -> left.cause() == Unallocated.Cause.WAITING);
    }

    static void whatStaysIsKept(SharingRule rule, Party party, Pool pool) {
        Allocations before = pool.by(rule);
        Allocations kept = pool.by(rule.within(party, SharingRules.stays("by agreement")));
        kept.byYear().forEach((year, allocation) -> {
            Allocation without = before.year(year);
            assertThat(allocation.partOf(party)).isEqualTo(pool.zero());
            assertThat(allocation.totalKept()).isEqualTo(without.totalKept().plus(without.partOf(party)));
            assertThat(allocation.totalUnallocated()).isEqualTo(without.totalUnallocated());
            assertThat(allocation.shortfalls()).isEqualTo(without.shortfalls());
        });
    }

    /** Of sums that do not grow with the clock around them. */
    static void clockOfARecoveryIsItsOwn(Sharing outer, Money outerSum, Sharing inner, Money innerSum, Pool pool) {
        for (RecoverFirst.CountedFrom own :
                List.of(RecoverFirst.CountedFrom.YEAR_OF_RECOVERY, RecoverFirst.CountedFrom.YEAR_AFTER_RECOVERY)) {
            SharingRule second =
                    recoverFirst(inner.party(), innerSum).then(inner.rule()).countedFrom(own);
            SharingRule byAgreement =
                    recoverFirst(outer.party(), outerSum).then(second).countedFrom(RecoverFirst.CountedFrom.AGREEMENT);
            for (RecoverFirst.CountedFrom around : RecoverFirst.CountedFrom.values()) {
                assertSame(recoverFirst(outer.party(), outerSum).then(second).countedFrom(around), byAgreement, pool);
            }
        }
    }

    /** Of a pool whose amounts are given in any order of years and items. */
    static void orderOfTheMapsDoesNotMatter(SharingRule rule, Pool pool) {
        Comparator<Integer> latestFirst = Comparator.reverseOrder();
        TreeMap<Integer, Money> turned = new TreeMap<>(latestFirst);
        turned.putAll(pool.byYear());
        Map<Item, TreeMap<Integer, Money>> turnedByItem = new LinkedHashMap<>();
        for (Item item : pool.items().asList().reverse()) {
            TreeMap<Integer, Money> ofItem = new TreeMap<>(latestFirst);
            ofItem.putAll(pool.ofItem(item).byYear());
            turnedByItem.put(item, ofItem);
        }
        assertThat(Pool.ofItems(pool.currency(), turnedByItem, pool.circumstances())
                        .by(rule))
                .isEqualTo(pool.by(rule));
        if (!rule.sharesByItem()) {
            assertThat(Pool.of(pool.currency(), turned, pool.circumstances()).by(rule))
                    .isEqualTo(pool.by(rule));
        }
    }

    static void partsAreCountedAsWrittenOut(SharingRule rule) {
        assertThat(Extent.of(rule)).isEqualTo(SlowReferences.extent(rule));
    }

    /** Of a surplus that all goes to one other party. */
    static void capOverCapIsTheSmallerCap(Sharing capped, Money inner, Money outer, Party surplus, Pool pool) {
        Party party = capped.party();
        SharingRule rest = allTo(surplus);
        SharingRule twice = capped.rule()
                .capping(party, inTotal(inner))
                .surplus(rest)
                .capping(party, inTotal(outer))
                .surplus(rest);
        SharingRule once =
                capped.rule().capping(party, inTotal(inner.min(outer))).surplus(rest);
        assertSame(twice, once, pool);
    }

    static void guaranteeIsIdempotent(Sharing promised, Amount floor, Party maker, Pool pool) {
        SharingRule once = promised.rule().guaranteeing(promised.party(), floor).madeUpBy(maker);
        SharingRule twice = once.guaranteeing(promised.party(), floor).madeUpBy(maker);
        assertSame(twice, once, pool);
    }

    /** In a closed year; in an open one the parts are those without the guarantee. */
    static void guaranteeFollowsItsFormula(Sharing promised, Amount floor, Party maker, Pool pool) {
        Party party = promised.party();
        Allocations inner = pool.by(promised.rule());
        Allocations outer = pool.by(promised.rule().guaranteeing(party, floor).madeUpBy(maker));
        outer.byYear().forEach((year, allocation) -> {
            if (allocation.unallocated().stream().anyMatch(left -> left.cause() == Unallocated.Cause.WAITING)) {
                return;
            }
            Allocation before = inner.year(year);
            Money least = pool.money(floor, party, year);
            Money promisedInAll = before.partOf(party).plus(owed(before, party)).max(least);
            assertThat(allocation.partOf(party).plus(owed(allocation, party))).isEqualTo(promisedInAll);
            Money given = before.partOf(maker).minus(allocation.partOf(maker));
            Money wanted = least.minus(before.partOf(party)).max(pool.zero());
            Money has = before.partOf(maker).max(pool.zero());
            assertThat(given).isEqualTo(pool.isClosed(year) ? wanted.min(has) : pool.zero());
            assertThat(allocation.partOf(party)).isEqualTo(before.partOf(party).plus(given));
            assertThat(allocation.shortfalls())
                    .allMatch(shortfall -> shortfall.year() == year && shortfall.provisional() != pool.isClosed(year));
        });
    }

    private static Money owed(Allocation allocation, Party party) {
        return allocation.shortfalls().stream()
                .filter(shortfall -> shortfall.kind() != Shortfall.Kind.DUE_IN_TOTAL)
                .filter(shortfall -> shortfall.creditor().equals(party))
                .map(Shortfall::amount)
                .reduce(Money.zero(allocation.currency()), Money::plus);
    }

    // Of splits.

    /** Of any series, with refunds, at one place. */
    static void carriedForwardIsNeverAUnitAway(CarriedForward rule, Pool pool) {
        Fraction unit = pool.circumstances()
                .unit()
                .orElse(Money.ofMinor(pool.currency(), 1))
                .toFraction();
        Allocations shared = pool.by(rule);
        for (int side = 0; side < rule.among().size(); side++) {
            Fraction pools = Fraction.ZERO;
            Fraction parts = Fraction.ZERO;
            for (int year : pool.byYear().keySet()) {
                pools = pools.plus(pool.amount(year).toFraction());
                parts = parts.plus(
                        shared.year(year).partOf(rule.among().get(side)).toFraction());
                Fraction exact = pools.times(rule.weights().share(side));
                assertThat(parts.minus(exact).abs()).as("in year %s", year).isLessThan(unit);
            }
        }
    }

    static void carriedForwardTelescopes(CarriedForward rule, Pool pool) {
        Money sum = pool.byYear().values().stream().reduce(pool.zero(), Money::plus);
        Pool once = Pool.of(pool.currency(), ImmutableSortedMap.of(1, sum), pool.circumstances());
        assertThat(totals(pool.by(rule))).isEqualTo(totals(once.by(rule)));
        SharingRule byQuota = SharingRules.split(rule.among(), rule.weights(), RemainderRule.quotaMethod());
        assertThat(totals(pool.by(rule))).isEqualTo(totals(once.by(byQuota)));
    }

    /** Of percentages that are given as hundredths of a per cent, at most 10,000 of them together. */
    static void percentagesSumToTheWhole(List<Integer> hundredths) {
        Fraction sum = Fraction.of(hundredths.stream().mapToInt(i -> i).sum(), 10_000);
        Split.Percentages step = SharingRules.percent(Sides.ALL.get(0), text(hundredths.get(0)));
        for (int i = 1; i < hundredths.size(); i++) {
            step = step.percent(Sides.ALL.get(i), text(hundredths.get(i)));
        }
        Split withRest = step.rest(Sides.ALL.get(hundredths.size()));
        for (int i = 0; i < hundredths.size(); i++) {
            assertThat(withRest.weights().share(i)).isEqualTo(Fraction.of(hundredths.get(i), 10_000));
        }
        assertThat(withRest.weights().share(hundredths.size())).isEqualTo(Fraction.ONE.minus(sum));
        Fraction last = Fraction.ONE.minus(sum).times(Fraction.of(100));
        assertThat(step.percent(Sides.ALL.get(hundredths.size()), last.toString())
                        .inAll())
                .isEqualTo(withRest);
        if (sum.equals(Fraction.ONE)) {
            assertThat(step.inAll().parties()).isEqualTo(withRest.parties());
        } else {
            assertThatIllegalArgumentException().isThrownBy(step::inAll).withMessageContaining("must sum to 100");
        }
    }

    private static String text(int hundredths) {
        return hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10;
    }

    // Against slow references.

    /** Of a pool without negative years. */
    static void capAroundFiveYearsIsTheRuleOf2015(Party out, Party in, Money cap, Pool pool) {
        SharingRule rule = years(1, 5, split(out, 1, in, 1))
                .thereafter(allTo(in))
                .capping(out, inTotal(cap))
                .surplus(allTo(in))
                .dueInTotal(out, SharingRules.amount(cap), 5);
        Allocations result = pool.by(rule);
        ImmutableSortedMap<Integer, Money> expected =
                SlowReferences.theRuleOf2015(cap, pool, out.compareTo(in) < 0 ? 1 : 0);
        assertThat(Maps.transformValues(result.byYear(), allocation -> allocation.partOf(out)))
                .isEqualTo(expected);
    }

    static void recoveryIsTwoTanks(Party first, Money size, Party second, Pool pool) {
        SharingRule rule =
                recoverFirst(first, size).then(allTo(second)).countedFrom(RecoverFirst.CountedFrom.AGREEMENT);
        assertThat(Maps.transformValues(pool.by(rule).byYear(), allocation -> allocation.partOf(first)))
                .isEqualTo(SlowReferences.firstOfTwoTanks(size, pool.byYear()));
    }

    static void slicesAreCountedByTheirEnds(Money low, Amount middle, Money high, Pool pool) {
        SharingRule rule = upTo(low, allTo(Sides.OUT))
                .upTo(middle, allTo(Sides.IN))
                .upTo(high, allTo(Sides.ZONE))
                .above(allTo(Sides.CENTRAL));
        pool.by(rule)
                .byYear()
                .forEach((year, allocation) -> assertThat(ImmutableList.of(
                                allocation.partOf(Sides.OUT),
                                allocation.partOf(Sides.IN),
                                allocation.partOf(Sides.ZONE),
                                allocation.partOf(Sides.CENTRAL)))
                        .isEqualTo(SlowReferences.slices(
                                pool.amount(year), ImmutableList.of(low, pool.money(middle, year), high))));
    }

    /** Of caps and recoveries of fixed sums over rules that give all to one. */
    static void refundNextYearEndsInTheTotalsOfTheCorrection(SharingRule rule, Pool refunded, Pool corrected) {
        assertThat(totals(refunded.by(rule))).isEqualTo(totals(corrected.by(rule)));
    }

    /** Of figures of the enclave. */
    static void factorKeysAreExact(ByFactors rule, Pool pool) {
        boolean[] waits = {false};
        pool.explain(rule).forEach((year, explanation) -> {
            ImmutableMap<Party, BigInteger> weights = SlowReferences.factorWeights(rule, pool, year);
            waits[0] |= weights.isEmpty();
            if (waits[0]) {
                assertThat(explanation.allocation().parts()).isEmpty();
                return;
            }
            BigInteger sum = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
            weights.forEach((party, weight) ->
                    assertThat(explanation.details()).contains(Messages.KEY.say(party, new Fraction(weight, sum))));
            assertThat(explanation.allocation().parts())
                    .isEqualTo(SlowReferences.largestRemainder(explanation.pool(), weights));
        });
    }

    static void factorKeysSumToOne(ByFactors rule, Pool pool) {
        pool.explain(rule).forEach((year, explanation) -> {
            String theKeyOf = Messages.KEY.say("", "").in(Locale.ENGLISH).substring(0, 10);
            List<Fraction> keys = explanation.details().stream()
                    .map(detail -> detail.in(Locale.ENGLISH))
                    .filter(detail -> detail.startsWith(theKeyOf))
                    .map(detail -> Fraction.parse(detail.substring(detail.lastIndexOf(' ') + 1)))
                    .toList();
            if (explanation.allocation().unallocated().isEmpty()) {
                assertThat(keys).hasSize(rule.among().size());
                assertThat(keys.stream().reduce(Fraction.ZERO, Fraction::plus)).isEqualTo(Fraction.ONE);
            }
        });
    }

    // What the checks have in common.

    /** Checks that two rules share a pool alike, but for parties that are named with zero. */
    static void assertSame(SharingRule actual, SharingRule expected, Pool pool) {
        assertThat(withoutZeros(pool.by(actual))).isEqualTo(withoutZeros(pool.by(expected)));
    }

    static ImmutableSortedMap<Integer, Allocation> withoutZeros(Allocations allocations) {
        return ImmutableSortedMap.copyOf(Maps.transformValues(
                allocations.byYear(),
                allocation -> new Allocation(
                        allocation.currency(),
                        ImmutableMap.copyOf(Maps.filterValues(allocation.parts(), part -> !part.isZero())),
                        allocation.unallocated(),
                        allocation.shortfalls())));
    }

    static Map<Worded, Money> totals(Allocations allocations) {
        TreeMap<Party, Money> totals = new TreeMap<>();
        for (Allocation allocation : allocations.byYear().values()) {
            assertThat(allocation.unallocated()).isEmpty();
            allocation.parts().forEach((party, part) -> totals.merge(party, part, Money::plus));
        }
        return ImmutableMap.copyOf(Maps.filterValues(totals, total -> !total.isZero()));
    }

    private static Unallocated mirrored(Unallocated left) {
        return new Unallocated(left.cause(), left.reason(), left.amount().negated(), left.item());
    }

    static ImmutableList<Money> partsOf(Party party, Allocations allocations) {
        return allocations.byYear().values().stream()
                .map(allocation -> allocation.partOf(party))
                .collect(ImmutableList.toImmutableList());
    }
}
