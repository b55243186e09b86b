package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.byFactors;
import static org.feidi.enclave.sharing.SharingRules.factor;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.number;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.reached;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.stays;
import static org.feidi.enclave.sharing.SharingRules.undecided;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/**
 * Draws rules, pools and amounts from a source of chance. All amounts of one drawing are of one size, so that caps are
 * reached and bounds are crossed: sizes of a few fen, where every fen is rounded, up to sizes near the end of a long.
 */
final class Draw {

    /** The forms of rule, as an author sees them. */
    enum Form {
        ALL_TO,
        SPLIT,
        CARRIED_FORWARD,
        BY_FACTORS,
        UNSHARED,
        CUSTOM_RULE,
        WITHIN,
        PHASES,
        ONLY_IF,
        SLICES,
        BASE_AND_INCREMENT,
        CAPPED,
        RECOVER_FIRST,
        GUARANTEED,
        DUE_IN_TOTAL,
        NET_OF,
        BY_ITEM,
        CITED;

        private static final ImmutableSet<Form> LEAVES =
                Sets.immutableEnumSet(ALL_TO, SPLIT, CARRIED_FORWARD, BY_FACTORS, UNSHARED, CUSTOM_RULE);
        private static final ImmutableList<Form> COMPOSITES =
                ImmutableList.copyOf(EnumSet.complementOf(EnumSet.copyOf(LEAVES)));
        private static final ImmutableList<Form> COMPOSITES_BELOW_A_CUT =
                COMPOSITES.stream().filter(form -> form != BY_ITEM).collect(ImmutableList.toImmutableList());

        /** Whether it has no mirror image, because a promise has a sign. */
        boolean isPromise() {
            return this == GUARANTEED || this == NET_OF;
        }

        static Form of(SharingRule rule) {
            String form = CaseFormat.UPPER_CAMEL.to(
                    CaseFormat.UPPER_UNDERSCORE, rule.getClass().getSimpleName());
            return rule instanceof Split split && split.among().size() == 1 ? ALL_TO : valueOf(form);
        }

        boolean isLeaf() {
            return LEAVES.contains(this);
        }
    }

    /** What a drawing may contain. */
    record Limits(ImmutableList<Party> parties, boolean promisesAndConditionsOnThePool) {

        static final Limits NONE = new Limits(Sides.ALL, true);

        /** Without what has no mirror image. */
        static final Limits MIRRORED = new Limits(Sides.ALL, false);

        Limits without(Party party) {
            return new Limits(
                    parties.stream().filter(p -> !p.equals(party)).collect(ImmutableList.toImmutableList()),
                    promisesAndConditionsOnThePool);
        }
    }

    static final int FIRST_YEAR = 2020;
    private static final int YEARS = 8;
    private static final Subject SUBJECT = new Subject("firm", Name.of("Firm", "企业"));
    private static final Citation CITATION = Citation.of(Name.of("Some measure", "某办法"));
    private static final Milestone PAID_TWICE = new Milestone("paid-twice", Name.of("paid twice", "两次到位"));
    private static final Milestone NEVER = new Milestone("never", Name.of("never", "未发生"));
    private static final ImmutableList<Long> SIZES = ImmutableList.of(3L, 40L, 10_000L, 1_000_000_000_000_000L);
    private static final ImmutableList<Facts> FACTS =
            SIZES.stream().map(Draw::facts).collect(ImmutableList.toImmutableList());

    private static final ImmutableList<RecoverFirst.CountedFrom> CLOCKS =
            ImmutableList.copyOf(RecoverFirst.CountedFrom.values());

    /** What pools are made of. */
    private static final ImmutableList<Item> ITEMS =
            ImmutableList.of(Item.VALUE_ADDED_TAX, Item.CORPORATE_INCOME_TAX, Item.URBAN_LAND_USE_TAX);

    private static final ImmutableList<Form> LEAVES_BY_CHANCE = ImmutableList.of(
            Form.ALL_TO,
            Form.ALL_TO,
            Form.ALL_TO,
            Form.SPLIT,
            Form.SPLIT,
            Form.SPLIT,
            Form.SPLIT,
            Form.CARRIED_FORWARD,
            Form.BY_FACTORS,
            Form.UNSHARED,
            Form.CUSTOM_RULE);

    private static final BigInteger LARGEST_WEIGHT_BY_QUOTA = BigInteger.valueOf(9);

    private final Random random;
    private final Limits limits;
    private final int world;
    private final boolean itemsApart;

    Draw(Random random, Limits limits) {
        this(random, limits, random.nextInt(SIZES.size()), true);
    }

    private Draw(Random random, Limits limits, int world, boolean itemsApart) {
        this.random = random;
        this.limits = limits;
        this.world = world;
        this.itemsApart = itemsApart;
    }

    /** Draws on from the same source what stands below a cut, where the items are one amount. */
    Draw belowACut() {
        return new Draw(random, limits, world, false);
    }

    private static Facts facts(long size) {
        Facts.Builder facts = Facts.batch("figures");
        for (Optional<Subject> subject : ImmutableList.of(Optional.<Subject>empty(), Optional.of(SUBJECT))) {
            facts.figure(of("standing", subject), Money.fen(size))
                    .figure(of("of the party", subject), Money.fen(size * 2))
                    .figure(of("heads", subject), Fraction.of(3))
                    .figure(of("contradicted", subject), Money.fen(size))
                    .figure(of("contradicted", subject), Money.fen(size + 1))
                    .figure(of("idle", subject), Fraction.ZERO);
            for (int year = FIRST_YEAR - 3; year < FIRST_YEAR + YEARS + 1; year++) {
                addYear(facts, subject, year, size);
            }
        }
        return facts.milestone(Milestone.GRANT_PAID, LocalDate.of(FIRST_YEAR + 1, 3, 15))
                .milestone(SUBJECT, Milestone.GRANT_PAID, LocalDate.of(FIRST_YEAR + 2, 1, 1))
                .milestone(PAID_TWICE, LocalDate.of(2020, 1, 1))
                .milestone(PAID_TWICE, LocalDate.of(2021, 1, 1))
                .build();
    }

    private static void addYear(Facts.Builder facts, Optional<Subject> subject, int year, long size) {
        long turn = Math.floorMod(year * 7L, 5);
        facts.figure(of("yearly", subject).inYear(year), Money.fen(size * turn / 2));
        if (year < FIRST_YEAR + 5) {
            facts.figure(of("ends early", subject).inYear(year), Money.fen(size));
        }
        for (Party party : Sides.ALL) {
            long of = Sides.ALL.indexOf(party);
            facts.figure(of("revenue", subject).ofParty(party).inYear(year), Money.fen(size * (of + turn) % 11))
                    .figure(of("payroll", subject).ofParty(party).inYear(year), Money.fen((turn + 1) * of * of))
                    .figure(of("area", subject).ofParty(party).inYear(year), Fraction.of((of * turn) % 4, 8))
                    .figure(of("idle", subject).ofParty(party).inYear(year), Fraction.ZERO)
                    .figure(of("of the party", subject).ofParty(party).inYear(year), Money.fen(size * (of % 3)));
        }
    }

    private static Figure of(String name, Optional<Subject> subject) {
        return subject.map(Figure.of(name)::ofSubject).orElse(Figure.of(name));
    }

    // Pools.

    /** A series that may begin with zeros, miss years, and have refunds; each year is made of several items. */
    Pool pool(boolean refunds) {
        Map<Item, TreeMap<Integer, Money>> byItem = new TreeMap<>();
        int items = 1 + random.nextInt(ITEMS.size());
        ITEMS.subList(0, items).forEach(item -> byItem.put(item, new TreeMap<>()));
        int length = 1 + random.nextInt(YEARS);
        int zeros = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
        for (int year = 1; year <= length; year++) {
            if (year < length && random.nextInt(12) == 0) {
                continue;
            }
            Item always = ITEMS.get(random.nextInt(items));
            boolean refund = refunds && random.nextInt(3) == 0;
            for (Item item : byItem.keySet()) {
                boolean other = refunds && random.nextInt(8) == 0;
                if (item.equals(always) || random.nextInt(4) > 0) {
                    long units = year <= zeros || random.nextInt(6) == 0 ? 0 : below(size() * 3 / items + 1);
                    requireNonNull(byItem.get(item)).put(year, Money.fen(refund != other ? -units : units));
                }
            }
        }
        return Pool.ofItems(Money.CNY, byItem, circumstances(length));
    }

    /** The same pool, now and then cut in larger units than fen. */
    Pool inUnits(Pool pool) {
        return random.nextInt(3) == 0 ? pool.inUnitsOf(Money.fen(1 + below(size()))) : pool;
    }

    private Circumstances circumstances(int length) {
        YearMonth first = YearMonth.of(FIRST_YEAR, random.nextInt(4) == 0 ? 7 : 1);
        int closed = random.nextInt(3) == 0 ? random.nextInt(length + 1) : length;
        Optional<Subject> subject = random.nextInt(4) == 0 ? Optional.of(SUBJECT) : Optional.empty();
        return new Circumstances(
                FACTS.get(world),
                subject,
                new ClockYears(first),
                first.plusYears(closed).minusMonths(1));
    }

    private long size() {
        return SIZES.get(world);
    }

    private long below(long bound) {
        return Math.floorMod(random.nextLong(), bound);
    }

    // Amounts and conditions.

    Money money(int times) {
        return Money.fen(random.nextInt(10) == 0 ? 0 : below(size() * times + 1));
    }

    /** An amount that a rule may have; now and then one that is missing or contradicted in some year. */
    Amount drawnAmount(int times) {
        return switch (random.nextInt(24)) {
            case 0 -> figure("standing");
            case 1 -> figure("yearly");
            case 2 -> figure("yearly").ofTheYearBefore().plus(amount(money(times)));
            case 3 -> figure("yearly").averageOfYears(1 + random.nextInt(3));
            case 4 -> figure("of the party").times(1 + random.nextInt(5), 3);
            case 5 -> amount(money(times)).excessOver(figure("standing"));
            case 6 ->
                amount(money(1))
                        .growingBy(Fraction.percent("8"))
                        .everyYears(1 + random.nextInt(2))
                        .firstInYear(1 + random.nextInt(3));
            case 7 -> figure("standing").roundedDownTo(Money.fen(7));
            case 8 -> amount(money(times)).dividedBy(figure("heads"));
            case 13 -> figure("standing").untilYear(2).thereafter(figure("yearly"));
            case 9 -> SharingRules.figureOfTheEnclave("standing").times(Fraction.of(2));
            case 10 -> rarely(figure("ends early"), times);
            case 11 -> rarely(figure("contradicted"), times);
            case 12 -> rarely(figure("heads"), times);
            default -> amount(money(times));
        };
    }

    private Amount rarely(Amount rare, int times) {
        return random.nextInt(3) == 0 ? rare : amount(money(times));
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 1 ? 9 : 7)) {
            case 0 -> figure("yearly").atLeast(money(2));
            case 1 -> figure("yearly").atLeast(figure("standing"));
            case 2 -> reached(Milestone.GRANT_PAID);
            case 3 -> reached(Milestone.GRANT_PAID).ofTheEnclave().yearsAfter(1 + random.nextInt(2));
            case 4 -> random.nextInt(4) == 0 ? reached(PAID_TWICE).ofTheEnclave() : reached(NEVER);
            case 5, 6 ->
                limits.promisesAndConditionsOnThePool()
                        ? SharingRules.pool().atLeast(money(3))
                        : figure("standing").atLeast(money(2));
            case 7 -> condition(depth - 1).negated();
            default -> condition(depth - 1).and(condition(depth - 1));
        };
    }

    Party party() {
        return limits.parties().get(random.nextInt(limits.parties().size()));
    }

    Party partyOtherThan(Party other) {
        Party drawn = party();
        return drawn.equals(other) ? partyOtherThan(other) : drawn;
    }

    /** A party that the rule names, if it names one that may be drawn. */
    Party partyOf(SharingRule rule) {
        List<Party> named = new ArrayList<>(rule.parties());
        named.retainAll(limits.parties());
        return named.isEmpty() || random.nextInt(8) == 0 ? party() : named.get(random.nextInt(named.size()));
    }

    // Rules.

    /** A rule so many forms deep above its leaves along one branch at least; any depth above its leaves along others. */
    SharingRule composition(int depth) {
        return depth == 0 ? leaf() : rule(composite(), depth);
    }

    SharingRule leaf() {
        return rule(LEAVES_BY_CHANCE.get(random.nextInt(LEAVES_BY_CHANCE.size())), 0);
    }

    private Form composite() {
        ImmutableList<Form> composites = itemsApart ? Form.COMPOSITES : Form.COMPOSITES_BELOW_A_CUT;
        Form drawn = composites.get(random.nextInt(composites.size()));
        return drawn.isPromise() && !limits.promisesAndConditionsOnThePool() ? composite() : drawn;
    }

    private SharingRule other(int depth) {
        return composition(depth <= 1 ? 0 : random.nextInt(depth - 1));
    }

    /** A rule of the given form. */
    SharingRule rule(Form form, int depth) {
        return switch (form) {
            case ALL_TO -> allTo(party());
            case SPLIT -> drawnSplit();
            case CARRIED_FORWARD -> drawnCarriedForward();
            case BY_FACTORS -> drawnFormula(random.nextInt(4) == 0);
            case CUSTOM_RULE -> drawnOwn();
            case UNSHARED ->
                random.nextBoolean() ? undecided(Name.of("not stated", "未作规定")) : stays(Name.of("kept", "留存"));
            default -> compositeRule(form, depth);
        };
    }

    private SharingRule compositeRule(Form form, int depth) {
        return switch (form) {
            case WITHIN -> within(depth);
            case PHASES -> phases(composition(depth - 1), depth);
            case ONLY_IF -> onlyIf(condition(2), composition(depth - 1)).otherwise(other(depth));
            case SLICES -> belowACut().slices(depth);
            case BASE_AND_INCREMENT -> belowACut().base(depth);
            case CAPPED -> capped(depth);
            case RECOVER_FIRST ->
                recoverFirst(party(), drawnAmount(4))
                        .then(belowACut().composition(depth - 1))
                        .countedFrom(countedFrom());
            case GUARANTEED -> guaranteed(composition(depth - 1));
            case NET_OF ->
                SharingRules.netOf(drawnAmount(1), party()).share(belowACut().composition(depth - 1));
            case BY_ITEM -> byItem(depth);
            case DUE_IN_TOTAL -> dueInTotal(composition(depth - 1));
            default -> composition(depth - 1).under(CITATION);
        };
    }

    private SharingRule within(int depth) {
        if (random.nextBoolean()) {
            SharingRule outer = composition(depth - 1);
            return outer.within(partyOf(outer), belowACut().other(depth));
        }
        SharingRule inner = belowACut().composition(depth - 1);
        Party party = partyOf(inner);
        return splitWith(party).within(party, inner);
    }

    private SharingRule capped(int depth) {
        if (random.nextBoolean()) {
            SharingRule rule = composition(depth - 1);
            return rule.capping(partyOf(rule), inTotal(drawnAmount(4)))
                    .surplus(belowACut().other(depth));
        }
        SharingRule surplus = belowACut().composition(depth - 1);
        Party party = partyOf(surplus);
        return splitWith(party).capping(party, inTotal(drawnAmount(4))).surplus(surplus);
    }

    /** A rule for some items: one that the pool lacks may have a rule, and one that it has may have none. */
    private SharingRule byItem(int depth) {
        List<Item> shuffled = new ArrayList<>(ITEMS);
        Collections.shuffle(shuffled, random);
        ImmutableMap.Builder<Item, SharingRule> ruleByItem = ImmutableMap.builder();
        ruleByItem.put(shuffled.get(0), belowACut().composition(depth - 1));
        for (Item item : shuffled.subList(1, 1 + random.nextInt(shuffled.size()))) {
            ruleByItem.put(item, belowACut().other(depth));
        }
        return SharingRules.byItem(ruleByItem.buildOrThrow());
    }

    private SharingRule dueInTotal(SharingRule rule) {
        return rule.dueInTotal(partyOf(rule), drawnAmount(4), 1 + random.nextInt(6));
    }

    private RecoverFirst.CountedFrom countedFrom() {
        return CLOCKS.get(random.nextInt(CLOCKS.size()));
    }

    private SharingRule guaranteed(SharingRule first) {
        Party party = partyOf(first);
        Guaranteed.Step step = first.guaranteeing(party, drawnAmount(1));
        Party maker = partyOf(first);
        Party other = maker.equals(party) ? partyOtherThan(party) : maker;
        return random.nextInt(3) == 0 ? step.madeUpAsFarAsItCanBy(other) : step.madeUpBy(other);
    }

    /** Two take turns in having the larger half: a rule of one's own that remembers how many years came before. */
    private SharingRule drawnOwn() {
        Party one = party();
        Party two = partyOtherThan(one);
        return SharingRules.own(Name.of("turns", "轮流"), ImmutableList.of(one, two), year -> {
            Money smaller = Money.ofMinor(year.pool().currency(), year.pool().minorUnits() / 2);
            boolean turned = year.earlierParts().size() % 2 == 1;
            return ImmutableMap.of(
                    turned ? two : one, smaller, turned ? one : two, year.pool().minus(smaller));
        });
    }

    private SharingRule splitWith(Party party) {
        return split(party, 1 + random.nextInt(4), partyOtherThan(party), random.nextInt(4));
    }

    private SharingRule drawnSplit() {
        List<Party> shuffled = new ArrayList<>(limits.parties());
        Collections.shuffle(shuffled, random);
        int sides = 2 + random.nextInt(Math.min(4, shuffled.size()) - 1);
        List<BigInteger> weights = new ArrayList<>();
        for (int i = 0; i < sides; i++) {
            long weight = i > 0 && random.nextInt(6) == 0 ? 0 : 1 + below(random.nextInt(5) == 0 ? size() : 9);
            weights.add(BigInteger.valueOf(weight));
        }
        List<Party> among = shuffled.subList(0, sides);
        return split(among, Weights.of(weights), remainder(among.get(0), weights));
    }

    /** Small weights, among which ties are frequent, and some thousands. */
    CarriedForward drawnCarriedForward() {
        List<Party> shuffled = new ArrayList<>(limits.parties());
        Collections.shuffle(shuffled, random);
        List<Party> among = shuffled.subList(0, 1 + random.nextInt(Math.min(4, shuffled.size())));
        int largest = random.nextInt(5) == 0 ? 1_000 : 9;
        List<BigInteger> weights = new ArrayList<>();
        for (int i = 0; i < among.size(); i++) {
            weights.add(BigInteger.valueOf(i > 0 && random.nextInt(6) == 0 ? 0 : 1 + below(largest)));
        }
        return split(among, Weights.of(weights)).carriedForward();
    }

    /** Mostly the largest remainder; the quota method where the weights are small enough for it. */
    private RemainderRule<Party> remainder(Party withWeight, List<BigInteger> weights) {
        boolean small = weights.stream().allMatch(weight -> weight.compareTo(LARGEST_WEIGHT_BY_QUOTA) <= 0);
        return switch (random.nextInt(6)) {
            case 0 -> RemainderRule.leftoverTo(withWeight);
            case 1, 2 -> small ? RemainderRule.quotaMethod() : RemainderRule.largestRemainder();
            default -> RemainderRule.largestRemainder();
        };
    }

    SharingRule drawnFormula(boolean rounded) {
        List<ByFactors.Factor> factors = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            factors.add(factor(1 + random.nextInt(60), drawnFactor()));
        }
        List<Party> shuffled = new ArrayList<>(limits.parties());
        Collections.shuffle(shuffled, random);
        List<Party> among = shuffled.subList(0, 1 + random.nextInt(shuffled.size()));
        ByFactors.Step step = byFactors(factors.toArray(new ByFactors.Factor[0]));
        if (rounded) {
            step = step.withKeysRoundedTo(random.nextInt(5), among.get(0));
        }
        return random.nextInt(3) == 0
                ? step.among(among, ByFactors.WhenZero.REFUSED)
                : step.among(among, ByFactors.WhenZero.DROPPED);
    }

    private Amount drawnFactor() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> figure("revenue");
            case 3, 4 -> figure("payroll").ofTheYearBefore();
            case 5, 6 -> figure("area");
            case 7 -> number(Fraction.of(1));
            case 8 -> figure("idle");
            default -> figure("revenue").ofTheYearBefore();
        };
    }

    private SharingRule phases(SharingRule first, int depth) {
        int to = 1 + random.nextInt(4);
        boolean firstNow = random.nextBoolean();
        Phases.Step step = years(1, to, firstNow ? first : other(depth));
        if (random.nextBoolean()) {
            int next = to + 1 + random.nextInt(3);
            step = step.years(to + 1, next, other(depth));
        }
        return !firstNow ? step.thereafter(first) : random.nextBoolean() ? step.thenEnds() : step.thereafter(leaf());
    }

    private SharingRule slices(int depth) {
        SharingRule first = composition(depth - 1);
        Money bound = money(1);
        boolean firstBelow = random.nextBoolean();
        Slices.Step step = random.nextInt(4) == 0
                ? upTo(figure("yearly"), firstBelow ? first : other(depth))
                : upTo(bound, firstBelow ? first : other(depth));
        if (random.nextBoolean()) {
            step = step.upTo(bound.plus(Money.fen(1)).plus(money(1)), other(depth));
        }
        return step.above(firstBelow ? leaf() : first);
    }

    private SharingRule base(int depth) {
        SharingRule first = composition(depth - 1);
        boolean firstIsBase = random.nextBoolean();
        return SharingRules.base(drawnAmount(1), firstIsBase ? first : other(depth))
                .increment(firstIsBase ? other(depth) : first);
    }

    /** Caps and recoveries of fixed sums over leaves that give all to one. */
    SharingRule tanks(int depth) {
        if (depth == 0) {
            return allTo(party());
        }
        SharingRule inner = tanks(depth - 1);
        Party party = partyOf(inner);
        return random.nextBoolean()
                ? recoverFirst(party(), money(4)).then(inner).countedFrom(countedFrom())
                : inner.capping(party, inTotal(money(4))).surplus(tanks(random.nextInt(depth)));
    }
}
