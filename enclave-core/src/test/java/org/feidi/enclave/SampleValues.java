package org.feidi.enclave;

import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.split;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Range;
import com.google.common.collect.Table;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Clock;
import org.feidi.enclave.calendar.StatedDate;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.form.Composition;
import org.feidi.enclave.form.Part;
import org.feidi.enclave.land.QuotaActions;
import org.feidi.enclave.land.QuotaAmount;
import org.feidi.enclave.land.QuotaAmounts;
import org.feidi.enclave.land.QuotaKind;
import org.feidi.enclave.land.QuotaKinds;
import org.feidi.enclave.land.QuotaLedger;
import org.feidi.enclave.land.QuotaLot;
import org.feidi.enclave.land.QuotaState;
import org.feidi.enclave.land.TransferScope;
import org.feidi.enclave.operation.Band;
import org.feidi.enclave.operation.Bands;
import org.feidi.enclave.operation.Commissioned;
import org.feidi.enclave.operation.Costs;
import org.feidi.enclave.operation.Indicator;
import org.feidi.enclave.operation.ModeComparison;
import org.feidi.enclave.operation.OperatingMode;
import org.feidi.enclave.operation.OperatingYear;
import org.feidi.enclave.operation.OperatorContract;
import org.feidi.enclave.operation.PerformanceFee;
import org.feidi.enclave.operation.RentSubsidy;
import org.feidi.enclave.operation.Scorecard;
import org.feidi.enclave.operation.ScoringMethod;
import org.feidi.enclave.party.Abroad;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.SharingRules;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Vocabulary;
import org.feidi.enclave.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A sample of every type of the house, for sweeps by reflection.
 *
 * <p>A few whole cases are built by hand. From them all values are harvested that their accessors
 * give, and what is still missing is made: by a constant, a builder that is filled, a constructor, a
 * factory or a method of a sample, in this order.
 */
final class SampleValues {

    private static final int AS_DEEP_AS_IT_GOES = 8;
    private static final int EACH_ASKED = 3;

    private static final ImmutableMap<Class<?>, Object> OF_THE_LANGUAGE = ImmutableMap.<Class<?>, Object>builder()
            .put(int.class, 1)
            .put(long.class, 1L)
            .put(boolean.class, true)
            .put(Integer.class, 1)
            .put(Long.class, 1L)
            .put(String.class, "1")
            .put(Object.class, "1")
            .put(BigInteger.class, BigInteger.ONE)
            .put(BigDecimal.class, BigDecimal.ONE)
            .put(LocalDate.class, LocalDate.of(2026, 1, 1))
            .put(YearMonth.class, YearMonth.of(2026, 1))
            .put(Year.class, Year.of(2026))
            .put(Currency.class, Currency.getInstance("CNY"))
            .put(Locale.class, Locale.ENGLISH)
            .put(Class.class, Worded.class)
            .put(Type.class, Worded.class)
            .put(OptionalInt.class, OptionalInt.of(1))
            .put(Comparable.class, Fraction.ONE)
            .buildOrThrow();

    private final ImmutableList<Class<?>> types;
    private final Map<Class<?>, Object> harvest = new LinkedHashMap<>();
    private final Multiset<Class<?>> asked = HashMultiset.create();
    private final Set<Class<?>> inTheMaking = new HashSet<>();

    /**
     * Harvests the samples.
     *
     * @param types the public types of the house
     */
    SampleValues(Iterable<Class<?>> types) {
        this.types = ImmutableList.copyOf(types);
        cases().forEach(this::harvest);
        for (Class<?> type : types) {
            constantsOf(type).forEach(this::harvest);
        }
        // all of them now, so that a sample does not depend on which door is tried first
        types.forEach(this::one);
    }

    /** The rooms below first, so that what is made of their values finds values that fit. */
    private static Stream<Object> cases() {
        Region out = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
        Region in = Region.county("330110", Name.of("Yuhang", "余杭区"));
        Stream<Object> values = Stream.of(
                Fraction.ONE,
                Money.wan("1"),
                FloorArea.squareMetres("1"),
                out,
                in,
                new Abroad("munich", Name.of("Munich", "慕尼黑"), "DE"),
                StatedDate.parse("2016-04"),
                Year.of(2016),
                new Part("1", Worded.class, "1"),
                Composition.ofRecord(Part.class));
        return Stream.of(values, ofSharing(out, in), ofLand(out), ofOperation(), ofAgreement(out, in))
                .flatMap(each -> each);
    }

    private static Stream<Object> ofSharing(Holder out, Holder in) {
        return Stream.of(
                SharingRules.years(1, 5, allTo(out)).thereafter(allTo(in)),
                split(out, 1, in, 1).guaranteeing(out, Money.wan("1")).madeUpBy(in));
    }

    private static Stream<Object> ofLand(Holder owner) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        QuotaKind kind = QuotaKinds.LINKED_SURPLUS.withMayGo(TransferScope.ANYWHERE);
        QuotaAmount amount = QuotaAmount.of(kind, "0.5");
        QuotaLot lot = QuotaLot.builder()
                .id("1")
                .kind(kind)
                .owner(owner)
                .issuedOn(day)
                .amounts(QuotaAmounts.of(QuotaAmount.of(kind, "1")))
                .build();
        return Stream.of(
                QuotaLedger.empty()
                        .book("1", day, QuotaActions.issue(lot))
                        .book("2", day, QuotaActions.use("1", "1", amount)),
                QuotaActions.giveBack("1", QuotaState.USED, amount),
                QuotaActions.makeGood("1", "2", amount),
                Vocabulary.beside(QuotaLot.class));
    }

    private static Stream<Object> ofOperation() {
        Term year = Term.calendarYears(2026, 2026);
        Scorecard scorecard = Scorecard.builder()
                .name(Name.of("1"))
                .maximum(Fraction.ONE)
                .addIndicators(
                        new Indicator("1", Name.of("1"), Fraction.ONE, ScoringMethod.cappedProRata(Fraction.ONE)))
                .bands(Bands.of(Fraction.ONE, Band.of("1", Name.of("1"), Range.closed(Fraction.ZERO, Fraction.ONE))))
                .build();
        OperatorContract contract = OperatorContract.builder()
                .name(Name.of("1"))
                .term(year)
                .baseFeePerYear(Money.wan("1"))
                .yearlyCap(OperatorContract.YearlyCap.of(Money.wan("9"), Costs.Kind.BASE_FEE))
                .performanceFee(PerformanceFee.builder()
                        .scorecard(scorecard)
                        .putFees("1", PerformanceFee.Fee.exactly(Money.wan("1")))
                        .build())
                .rentSubsidy(RentSubsidy.builder()
                        .putPriceFromYear(1, Money.yuan("1"))
                        .build())
                .build();
        OperatingMode mode = new Commissioned(new Organisation("1", Name.of("1")), Commissioned.Kind.OTHER, contract);
        ModeComparison comparison = ModeComparison.builder()
                .during(year)
                .addYears(OperatingYear.builder()
                        .year(2026)
                        .area(FloorArea.squareMetres("1"))
                        .putActuals("1", Fraction.ONE)
                        .build())
                .addSpread(new ModeComparison.Landing(LocalDate.of(2026, 1, 1), Money.wan("1")))
                .putModes("1", mode)
                .putModes("2", mode)
                .build();
        return Stream.of(comparison);
    }

    private static Stream<Object> ofAgreement(Region out, Region in) {
        Clock clock = Clock.calendarYearOf(Milestone.FIRST_TAX);
        Agreement agreement = Agreement.between(out, in)
                .name(Name.of("the park", "园区"))
                .addClauses(
                        Clause.sharing(VALUE_ADDED_TAX).named("1").since(clock).by(split(out, 1, in, 1)),
                        Clause.owed(Item.RENT)
                                .named("2")
                                .since(clock)
                                .from(out)
                                .to(in)
                                .amounting(Money.wan("1")))
                .build();
        Facts facts = Facts.batch("1")
                .milestone(Milestone.FIRST_TAX, LocalDate.of(2026, 1, 1))
                .receipt(in, VALUE_ADDED_TAX, YearMonth.of(2026, 6), Money.wan("6"))
                .build();
        return Stream.of(agreement, facts, agreement.settle(facts, Through.through(2026)));
    }

    private static ImmutableList<Object> constantsOf(Class<?> type) {
        return Stream.of(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> Reflected.get(() -> field.get(null)))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Keeps the first value of each class, with all that the accessors of the first few give. */
    private void harvest(Object root) {
        Deque<Object> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            Object value = open.remove();
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(open::add);
            } else if (value instanceof Map<?, ?> map) {
                open.addAll(map.keySet());
                open.addAll(map.values());
            } else if (value instanceof Table<?, ?, ?> table) {
                open.addAll(table.values());
            } else if (value instanceof Iterable<?> values) {
                values.forEach(open::add);
            } else if (Reflected.isOfTheHouse(value.getClass()) && asked.add(value.getClass(), 1) < EACH_ASKED) {
                harvest.putIfAbsent(value.getClass(), value);
                for (Method accessor : Reflected.methodsOf(value.getClass())) {
                    if (accessor.getParameterCount() == 0 && !Modifier.isStatic(accessor.getModifiers())) {
                        Reflected.call(accessor, value).ifPresent(open::add);
                    }
                }
            }
        }
    }

    /** All samples of a type, each of another class; a mutable one is made anew each time. */
    ImmutableList<Object> each(Class<?> type) {
        ImmutableList<Object> known = harvest.values().stream()
                .filter(type::isInstance)
                .filter(value -> !isMutable(value.getClass()))
                .collect(ImmutableList.toImmutableList());
        return known.isEmpty() ? one(type).map(ImmutableList::of).orElse(ImmutableList.of()) : known;
    }

    /** A sample of a type, with its type arguments. */
    Optional<Object> one(Type type) {
        if (type instanceof Class<?> raw) {
            return raw.isArray() ? array(raw.getComponentType()) : ofClass(raw);
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric((Class<?>) generic.getRawType(), ImmutableList.copyOf(generic.getActualTypeArguments()));
        }
        if (type instanceof TypeVariable<?> variable) {
            return one(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return one(
                    wildcard.getLowerBounds().length == 1
                            ? wildcard.getLowerBounds()[0]
                            : wildcard.getUpperBounds()[0]);
        }
        return array(((GenericArrayType) type).getGenericComponentType());
    }

    private Optional<Object> array(Type of) {
        return one(of).map(element -> {
            Class<?> raw = of instanceof Class<?> it ? it : (Class<?>) ((ParameterizedType) of).getRawType();
            Object array = Array.newInstance(raw, 1);
            Array.set(array, 0, element);
            return array;
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Optional<Object> ofGeneric(Class<?> raw, List<Type> arguments) {
        if (Reflected.isOfTheHouse(raw) || OF_THE_LANGUAGE.containsKey(raw)) {
            return ofClass(raw);
        }
        if (raw.isInterface() && raw.isAnnotationPresent(FunctionalInterface.class)) {
            return Optional.of(callback(raw));
        }
        Optional<Object> first = one(arguments.get(0));
        if (arguments.size() == 2) {
            return first.flatMap(key -> one(arguments.get(1))
                    .flatMap(value -> firstOf(
                            raw,
                            ImmutableMap.of(key, value),
                            ImmutableSortedMap.of((Comparable) key, value),
                            Map.entry(key, value))));
        }
        return first.flatMap(value -> firstOf(raw, ImmutableList.of(value), ImmutableSet.of(value), Optional.of(value))
                .or(() -> ofOrdered(raw, (Comparable) value)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<Object> ofOrdered(Class<?> raw, Comparable value) {
        return firstOf(raw, ImmutableSortedSet.of(value), Range.closed(value, value));
    }

    private static Optional<Object> firstOf(Class<?> type, Object... choice) {
        return Stream.of(choice).filter(type::isInstance).findFirst();
    }

    private Optional<Object> ofClass(Class<?> type) {
        Optional<Object> known = Optional.ofNullable(OF_THE_LANGUAGE.get(type))
                .or(() -> harvest.values().stream()
                        .filter(type::isInstance)
                        .filter(value -> !isMutable(value.getClass()))
                        .findFirst());
        if (known.isPresent() || !inTheMaking.add(type)) {
            return known;
        }
        try {
            Optional<Object> made = inTheMaking.size() > AS_DEEP_AS_IT_GOES ? Optional.empty() : make(type);
            made.ifPresent(this::harvest);
            return made;
        } finally {
            inTheMaking.remove(type);
        }
    }

    private Optional<Object> make(Class<?> type) {
        if (NullTest.CALLBACKS.contains(type.getName())) {
            return Optional.of(callback(type));
        }
        return filled(type)
                .or(() -> made(type, Stream.of(type.getConstructors())))
                .or(() -> made(type, types.stream().flatMap(maker -> Stream.of(maker.getMethods()))));
    }

    /** What a builder builds once everything of it is set that can be. */
    private Optional<Object> filled(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
                .findFirst()
                .flatMap(method -> Reflected.call(method, null))
                .flatMap(builder -> {
                    Set<String> set = new HashSet<>();
                    for (Method setter : Reflected.methodsOf(builder.getClass())) {
                        if (setter.getParameterCount() > 0 && !set.contains(setter.getName())) {
                            call(setter, builder).ifPresent(done -> set.add(setter.getName()));
                        }
                    }
                    return Stream.of(builder.getClass().getMethods())
                            .filter(method -> method.getName().equals("build"))
                            .findFirst()
                            .flatMap(build -> Reflected.call(build, builder));
                });
    }

    private Optional<Object> made(Class<?> type, Stream<? extends Executable> makers) {
        return makers.filter(maker -> type.equals(
                        maker instanceof Method method ? method.getReturnType() : maker.getDeclaringClass()))
                .filter(maker -> !maker.getDeclaringClass().equals(Object.class) && !maker.isSynthetic())
                .sorted(Comparator.<Executable, Boolean>comparing(maker -> !Modifier.isStatic(maker.getModifiers()))
                        .thenComparing(Executable::getParameterCount)
                        .thenComparing(Executable::toGenericString))
                .map(maker -> maker instanceof Constructor<?> || Modifier.isStatic(maker.getModifiers())
                        ? call(maker, null)
                        : one(maker.getDeclaringClass()).flatMap(receiver -> call(maker, receiver)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Object> call(Executable maker, @Nullable Object receiver) {
        return arguments(maker).flatMap(arguments -> Reflected.call(maker, receiver, arguments));
    }

    /** Samples for all parameters, if there are. */
    Optional<Object[]> arguments(Executable door) {
        List<Object> arguments = new ArrayList<>();
        for (Type type : door.getGenericParameterTypes()) {
            one(type).ifPresent(arguments::add);
        }
        return arguments.size() == door.getParameterCount() ? Optional.of(arguments.toArray()) : Optional.empty();
    }

    /** Something of the caller's, which answers nothing. */
    private static Object callback(Class<?> type) {
        return Proxy.newProxyInstance(
                SampleValues.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }

    private static boolean isMutable(Class<?> type) {
        return type.getSimpleName().equals("Builder");
    }
}
