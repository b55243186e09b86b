package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.fact.Measure;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;

/** Slow, obvious ways to reckon what the forms reckon. They share no code with them. */
final class SlowReferences {

    private SlowReferences() {}

    /**
     * What goes to the first of two tanks: the running total of all that came, kept between −size and size, less what it
     * was the year before.
     */
    static ImmutableSortedMap<Integer, Money> firstOfTwoTanks(Money size, Map<Integer, Money> pools) {
        ImmutableSortedMap.Builder<Integer, Money> first = ImmutableSortedMap.naturalOrder();
        BigInteger cap = BigInteger.valueOf(size.minorUnits());
        BigInteger total = BigInteger.ZERO;
        BigInteger held = BigInteger.ZERO;
        for (Map.Entry<Integer, Money> pool : new TreeMap<>(pools).entrySet()) {
            total = total.add(BigInteger.valueOf(pool.getValue().minorUnits()));
            BigInteger now = total.min(cap).max(cap.negate());
            first.put(
                    pool.getKey(),
                    Money.ofMinor(size.currency(), now.subtract(held).longValueExact()));
            held = now;
        }
        return first.build();
    }

    /**
     * How far a form reaches, found in what its records hold: whatever is a rule, an amount or a condition, itself, in a
     * list, in a map or in a record beside them. A citation reaches as far as what it cites.
     */
    static Extent extent(Object form) {
        List<Extent> inside = new ArrayList<>();
        collect(form, inside);
        int deepest = inside.stream().mapToInt(Extent::deep).max().orElse(0);
        long parts = inside.stream().mapToLong(Extent::parts).sum();
        if (form instanceof Cited under && !(under.rule() instanceof Cited)) {
            return inside.get(0);
        }
        long times = form instanceof Amounts.Average average ? average.years() : 1;
        return new Extent(1 + deepest, 1 + parts * times);
    }

    private static void collect(Object holder, List<Extent> inside) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            Object value;
            try {
                component.getAccessor().setAccessible(true);
                value = component.getAccessor().invoke(holder);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("What a record holds must be readable, but not that of " + holder, e);
            }
            addTo(inside, value);
        }
    }

    private static void addTo(List<Extent> inside, Object value) {
        if (value instanceof SharingRule || value instanceof Amount || value instanceof Condition) {
            inside.add(extent(value));
        } else if (value instanceof Iterable<?> list) {
            list.forEach(one -> addTo(inside, one));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> addTo(inside, one));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> addTo(inside, one));
        } else if (value instanceof Record record && record.getClass().getPackage() == SharingRule.class.getPackage()) {
            collect(record, inside);
        }
    }

    /** What lies in each slice of one year's amount, counted by its ends; the last slice has no end. */
    static ImmutableList<Money> slices(Money amount, List<Money> bounds) {
        ImmutableList.Builder<Money> slices = ImmutableList.builder();
        long sign = Long.signum(amount.minorUnits());
        long size = Math.abs(amount.minorUnits());
        long low = 0;
        for (Money bound : bounds) {
            long high = Math.max(low, bound.minorUnits());
            long inside = Math.max(0, Math.min(size, high) - low);
            slices.add(Money.ofMinor(amount.currency(), sign * inside));
            low = high;
        }
        return slices.add(Money.ofMinor(amount.currency(), sign * Math.max(0, size - low)))
                .build();
    }

    /** The measure of 2015 as its text says it: three years of halves, two more if the cap is not reached, and no more. */
    static ImmutableSortedMap<Integer, Money> theRuleOf2015(Money cap, Pool pool, int oddFenToOut) {
        ImmutableSortedMap.Builder<Integer, Money> parts = ImmutableSortedMap.naturalOrder();
        long received = 0;
        long receivedInThreeYears = 0;
        for (int year = 1; year <= pool.byYear().lastKey(); year++) {
            if (year == 4) {
                receivedInThreeYears = received;
            }
            Money tax = pool.byYear().getOrDefault(year, Money.zero(cap.currency()));
            long half = tax.minorUnits() / 2 + tax.minorUnits() % 2 * oddFenToOut;
            boolean extended = (year == 4 || year == 5) && receivedInThreeYears < cap.minorUnits();
            long part = year <= 3 || extended ? Math.min(half, cap.minorUnits() - received) : 0;
            received += part;
            if (pool.byYear().containsKey(year)) {
                parts.put(year, Money.ofMinor(cap.currency(), part));
            }
        }
        return parts.build();
    }

    /**
     * The weights of a formula in whole numbers: each factor's weight, times the party's value, times the sums of all
     * other factors. Empty where the year waits. For factors that are plain figures and fixed numbers only.
     */
    static ImmutableMap<Party, BigInteger> factorWeights(ByFactors rule, Pool pool, int year) {
        BigInteger unit = BigInteger.TEN.pow(6);
        BigInteger denominators = rule.factors().stream()
                .map(factor -> factor.weight().denominator())
                .reduce(BigInteger.ONE, BigInteger::multiply);
        List<List<BigInteger>> values = new ArrayList<>();
        List<BigInteger> weights = new ArrayList<>();
        for (ByFactors.Factor factor : rule.factors()) {
            List<BigInteger> ofFactor = new ArrayList<>();
            for (Party party : rule.among()) {
                Measure value = value(factor.amount(), party, pool, year);
                ofFactor.add(value.number()
                        .numerator()
                        .multiply(unit)
                        .divide(value.number().denominator()));
            }
            if (sum(ofFactor).signum() > 0) {
                values.add(ofFactor);
                weights.add(factor.weight()
                        .numerator()
                        .multiply(denominators)
                        .divide(factor.weight().denominator()));
            } else if (rule.whenZero() == ByFactors.WhenZero.REFUSED) {
                return ImmutableMap.of();
            }
        }
        ImmutableMap.Builder<Party, BigInteger> result = ImmutableMap.builder();
        for (int p = 0; p < rule.among().size() && !values.isEmpty(); p++) {
            BigInteger whole = BigInteger.ZERO;
            for (int f = 0; f < values.size(); f++) {
                BigInteger term = weights.get(f).multiply(values.get(f).get(p));
                for (int g = 0; g < values.size(); g++) {
                    term = g == f ? term : term.multiply(sum(values.get(g)));
                }
                whole = whole.add(term);
            }
            result.put(rule.among().asList().get(p), whole);
        }
        return result.build();
    }

    /**
     * The keys of a formula in units of the last decimal: each rounded by itself, a half up, but for that of the one who
     * takes what is left of 1. Empty where the year waits.
     */
    static ImmutableMap<Party, BigInteger> roundedKeys(ByFactors rule, Pool pool, int year) {
        ImmutableMap<Party, BigInteger> weights = factorWeights(rule, pool, year);
        ByFactors.Rounding rounding = rule.rounding().orElseThrow();
        BigInteger one = BigInteger.TEN.pow(rounding.decimals());
        BigInteger whole = sum(weights.values().asList());
        TreeMap<Party, BigInteger> keys = new TreeMap<>();
        BigInteger left = one;
        for (Map.Entry<Party, BigInteger> weight : weights.entrySet()) {
            if (!weight.getKey().equals(rounding.residualTo())) {
                BigInteger[] units = weight.getValue().multiply(one).divideAndRemainder(whole);
                boolean up = units[1].add(units[1]).compareTo(whole) >= 0;
                BigInteger key = up ? units[0].add(BigInteger.ONE) : units[0];
                keys.put(weight.getKey(), key);
                left = left.subtract(key);
            }
        }
        keys.put(rounding.residualTo(), left);
        return weights.isEmpty() || left.signum() < 0 ? ImmutableMap.of() : ImmutableMap.copyOf(keys);
    }

    private static Measure value(Amount amount, Party party, Pool pool, int year) {
        Facts facts = pool.circumstances().facts();
        int calendarYear = pool.circumstances().clock().calendarYearOf(year);
        if (amount instanceof Amounts.Fixed fixed) {
            return fixed.value();
        }
        if (amount instanceof Amounts.Before before) {
            return figure(((Amounts.OfFigure) before.amount()).name(), party, calendarYear - before.years(), facts);
        }
        return figure(((Amounts.OfFigure) amount).name(), party, calendarYear, facts);
    }

    private static Measure figure(String name, Party party, int calendarYear, Facts facts) {
        return facts.valuesOf(Figure.of(name).ofParty(party).inYear(calendarYear))
                .asList()
                .get(0);
    }

    private static BigInteger sum(List<BigInteger> values) {
        return values.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Rounds every exact part down, then gives the odd units one by one to the largest remainder that has none yet. */
    static ImmutableMap<Party, Money> largestRemainder(Money whole, Map<Party, BigInteger> weights) {
        BigInteger sum = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger units = BigInteger.valueOf(whole.minorUnits()).abs();
        TreeMap<Party, BigInteger> parts = new TreeMap<>();
        List<Party> waiting = new ArrayList<>();
        BigInteger given = BigInteger.ZERO;
        for (Map.Entry<Party, BigInteger> side : new TreeMap<>(weights).entrySet()) {
            BigInteger part = units.multiply(side.getValue()).divide(sum);
            parts.put(side.getKey(), part);
            given = given.add(part);
            waiting.add(side.getKey());
        }
        while (given.compareTo(units) < 0) {
            Party next = waiting.get(0);
            for (Party party : waiting) {
                if (comesBefore(party, next, units, sum, weights)) {
                    next = party;
                }
            }
            waiting.remove(next);
            parts.merge(next, BigInteger.ONE, BigInteger::add);
            given = given.add(BigInteger.ONE);
        }
        ImmutableMap.Builder<Party, Money> result = ImmutableMap.builder();
        parts.forEach((party, part) -> result.put(
                party, Money.ofMinor(whole.currency(), Long.signum(whole.minorUnits()) * part.longValueExact())));
        return result.build();
    }

    private static boolean comesBefore(
            Party one, Party two, BigInteger units, BigInteger sum, Map<Party, BigInteger> weights) {
        BigInteger weightOfOne = weights.getOrDefault(one, BigInteger.ZERO);
        BigInteger weightOfTwo = weights.getOrDefault(two, BigInteger.ZERO);
        int byRemainder = units.multiply(weightOfOne)
                .mod(sum)
                .compareTo(units.multiply(weightOfTwo).mod(sum));
        int byWeight = weightOfOne.compareTo(weightOfTwo);
        return byRemainder > 0
                || (byRemainder == 0 && byWeight > 0)
                || (byRemainder == 0 && byWeight == 0 && one.compareTo(two) < 0);
    }
}
