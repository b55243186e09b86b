package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Measure;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;

/**
 * Makes sharing rules, and the amounts and conditions in them. Made for static import.
 *
 * <table>
 * <caption>What rules begin with; the suffixes are on {@link SharingRule}</caption>
 * <tr><th>it reads</th><th>it means</th></tr>
 * <tr><td>{@code allTo(p)}</td><td>all to one party</td></tr>
 * <tr><td>{@code split(p, 6, q, 4)}</td><td>by fixed weights</td></tr>
 * <tr><td>{@code percent(p, "60").rest(q)}</td><td>the same in percentages, checked</td></tr>
 * <tr><td>{@code split(p, 6, q, 4).carriedForward()}</td><td>the same, cut by the running
 * total</td></tr>
 * <tr><td>{@code byFactors(factor(…), …)}</td><td>by a formula of figures</td></tr>
 * <tr><td>{@code years(1, 5, r).thereafter(s)}</td><td>a rule for each span of years</td></tr>
 * <tr><td>{@code onlyIf(c, r).otherwise(s)}</td><td>a rule under a condition</td></tr>
 * <tr><td>{@code upTo(a, r).above(s)}</td><td>a rule for each slice of the year's amount</td></tr>
 * <tr><td>{@code base(a, r).increment(s)}</td><td>a rule for a base, one for what comes on top</td></tr>
 * <tr><td>{@code recoverFirst(p, a).then(r).countedFrom(AGREEMENT)}</td><td>all to one until a sum is
 * recovered</td></tr>
 * <tr><td>{@code byItem(Map.of(tax, r, …))}</td><td>a rule for each item</td></tr>
 * <tr><td>{@code netOf(a, p).share(r)}</td><td>a deduction first, then the rest</td></tr>
 * <tr><td>{@code own(name, parties, function)}</td><td>a rule of one's own, its sum checked</td></tr>
 * <tr><td>{@code stays("…")}</td><td>what stays with whoever collected it, by agreement</td></tr>
 * <tr><td>{@code undecided("…")}</td><td>what the source does not say</td></tr>
 * </table>
 */
public final class SharingRules {

    private SharingRules() {}

    /** Gives all to one party. */
    public static Split allTo(Party party) {
        return split(ImmutableList.of(requireNonNull(party, "party")), Weights.of(1));
    }

    /**
     * Splits between two parties: {@code split(quzhou, 6, yuhang, 4)}.
     *
     * @param one the first party
     * @param weightOfOne its weight, at least 0
     * @param weightOfTwo its weight, at least 0
     * @throws IllegalArgumentException if a weight is negative, both are zero, or the parties are
     *     the same
     */
    public static Split split(Party one, long weightOfOne, Party two, long weightOfTwo) {
        return split(
                ImmutableList.of(requireNonNull(one, "one"), requireNonNull(two, "two")),
                Weights.of(weightOfOne, weightOfTwo));
    }

    /**
     * Splits among several parties by weights in the same order.
     *
     * @param parties the parties, each once
     * @param weights their weights, such as {@code Weights.parse("60:40:100")}
     * @throws IllegalArgumentException if a party is named twice, or there are more or fewer
     *     weights than parties
     */
    public static Split split(List<? extends Party> parties, Weights weights) {
        return split(parties, weights, RemainderRule.largestRemainder());
    }

    /**
     * Splits among several parties by weights in the same order, and says who gets the odd fen.
     *
     * @param parties the parties, each once
     * @param remainder who gets the units that are left, such as {@code
     *     RemainderRule.leftoverTo(yuhang)}
     * @throws IllegalArgumentException if a party is named twice, there are more or fewer weights
     *     than parties, or the remainder rule does not fit
     */
    public static Split split(List<? extends Party> parties, Weights weights, RemainderRule<Party> remainder) {
        return new Split(ImmutableList.copyOf(requireNonNull(parties, "parties")), weights, remainder);
    }

    /**
     * Gives a percentage to a party. Say next who gets the rest, or give further percentages that
     * sum to 100: {@code percent(p, "60").rest(q)}, {@code percent(p, "60").percent(q,
     * "40").inAll()}.
     *
     * @param percent a decimal such as {@code "33.5"}, at least 0
     * @throws IllegalArgumentException if it is no such number
     */
    public static Split.Percentages percent(Party party, String percent) {
        return new Split.Percentages(ImmutableList.of(), ImmutableList.of()).percent(party, percent);
    }

    /**
     * Shares by a formula of factors. Say next among whom, and what becomes of a factor that is
     * zero for everybody.
     *
     * @param factors the factors, at least one
     * @throws IllegalArgumentException if there is no factor
     */
    public static ByFactors.Step byFactors(ByFactors.Factor... factors) {
        requireNonNull(factors, "factors");
        checkArgument(factors.length > 0, "A formula must have at least one factor, but has none.");
        return new ByFactors.Step(Arrays.asList(factors), Optional.empty());
    }

    /**
     * Makes a factor of a formula, with a weight that is a ratio such as one sixth.
     *
     * @param weight its weight in the mean, above zero
     * @throws IllegalArgumentException if the weight is not above zero
     */
    public static ByFactors.Factor factor(Fraction weight, Amount amount) {
        return new ByFactors.Factor(amount, weight);
    }

    /**
     * Makes a factor of a formula.
     *
     * @param weight its weight in the mean, above zero; weights need not sum to 1 or 100
     */
    public static ByFactors.Factor factor(long weight, Amount amount) {
        return new ByFactors.Factor(amount, Fraction.of(weight));
    }

    /**
     * Begins phases by year of the clock.
     *
     * @param from the first year, 1 for the first phase
     * @param to the last year, not before the first, at most 1000
     * @throws IllegalArgumentException if the phase has no year, or ends after year 1000
     */
    public static Phases.Step years(int from, int to, SharingRule rule) {
        return new Phases.Step(ImmutableList.of(new Phases.Phase(from, to, rule)));
    }

    /**
     * Leaves a pool undecided, because the source does not say who gets it. It stays unallocated,
     * and the agreement's check reports it.
     *
     * @param what what the source leaves open, such as {@code years 4 and 5 are not stated}
     */
    public static SharingRule undecided(Worded what) {
        return new Unshared(Unallocated.Cause.UNDECIDED, inBothLanguages(requireNonNull(what, "what")));
    }

    /** Leaves a pool undecided, in the same words in both languages. */
    public static SharingRule undecided(String what) {
        return undecided(Name.of(requireNonNull(what, "what")));
    }

    /**
     * Shares nothing, because the agreement says so: it stays with whoever collected it, kept by
     * agreement and not unallocated.
     *
     * @param reason why, such as a {@link org.feidi.enclave.wording.Citation} of the article that
     *     says so
     */
    public static SharingRule stays(Worded reason) {
        return new Unshared(Unallocated.Cause.KEPT, inBothLanguages(requireNonNull(reason, "reason")));
    }

    /** Shares nothing by agreement, with the same words in both languages. */
    public static SharingRule stays(String reason) {
        return stays(Name.of(requireNonNull(reason, "reason")));
    }

    private static Name inBothLanguages(Worded words) {
        return words instanceof Name name ? name : Name.of(words.in(Locale.ENGLISH), words.in(Locale.CHINESE));
    }

    /**
     * Shares by a rule in the years in which a condition holds. Say next what happens in the
     * others.
     */
    public static OnlyIf.Step onlyIf(Condition condition, SharingRule rule) {
        return new OnlyIf.Step(condition, rule);
    }

    /**
     * Shares the lowest slice of each year's amount. Say next how more is shared.
     *
     * @param bound up to where the slice reaches, at least 0
     * @throws IllegalArgumentException if a fixed bound is below zero
     */
    public static Slices.Step upTo(Amount bound, SharingRule rule) {
        return new Slices.Step(ImmutableList.of(new Slices.Slice(bound, rule)));
    }

    /**
     * Shares the lowest slice of each year's amount. Say next how more is shared.
     *
     * @throws IllegalArgumentException if the bound is below zero
     */
    public static Slices.Step upTo(Money bound, SharingRule rule) {
        return upTo(amount(requireNonNull(bound, "bound")), rule);
    }

    /**
     * Shares the base of each year's amount (基数). Say next how the increment is shared.
     *
     * @param base how much of each year is base, at least 0
     * @throws IllegalArgumentException if a fixed base is below zero
     */
    public static BaseAndIncrement.Step base(Amount base, SharingRule rule) {
        return new BaseAndIncrement.Step(base, rule);
    }

    /**
     * Shares the base of each year's amount (基数). Say next how the increment is shared.
     *
     * @throws IllegalArgumentException if the base is below zero
     */
    public static BaseAndIncrement.Step base(Money base, SharingRule rule) {
        return base(amount(requireNonNull(base, "base")), rule);
    }

    /**
     * Gives all to one party until it has recovered a sum. Say next how the rest is shared.
     *
     * @param sum what it recovers in total, at least 0
     */
    public static RecoverFirst.Step recoverFirst(Party party, Amount sum) {
        return new RecoverFirst.Step(party, sum);
    }

    /** Gives all to one party until it has recovered a sum. Say next how the rest is shared. */
    public static RecoverFirst.Step recoverFirst(Party party, Money sum) {
        return recoverFirst(party, amount(requireNonNull(sum, "sum")));
    }

    /**
     * Says that a cap is over all years together.
     *
     * @param cap the cap, at least 0
     * @return the cap, for {@link SharingRule#capping}
     */
    public static Capped.InTotal inTotal(Amount cap) {
        return new Capped.InTotal(requireNonNull(cap, "cap"));
    }

    /** Says that a cap is over all years together. */
    public static Capped.InTotal inTotal(Money cap) {
        return inTotal(amount(requireNonNull(cap, "cap")));
    }

    /**
     * Shares each item by a rule of its own, while the items are still apart.
     *
     * @param ruleByItem the rules, at least one; an item without a rule goes to nobody
     * @throws IllegalArgumentException if there is no rule, or one of them is again by item
     */
    public static SharingRule byItem(Map<Item, ? extends SharingRule> ruleByItem) {
        return new ByItem(ImmutableMap.copyOf(requireNonNull(ruleByItem, "ruleByItem")));
    }

    /**
     * Deducts an amount first. Say next how the rest is shared.
     *
     * @param amount what is deducted in a year, at least 0
     */
    public static NetOf.Step netOf(Amount amount, Party party) {
        return new NetOf.Step(amount, party);
    }

    /** Deducts an amount first. Say next how the rest is shared. */
    public static NetOf.Step netOf(Money amount, Party party) {
        return netOf(amount(requireNonNull(amount, "amount")), party);
    }

    /**
     * Makes a rule of one's own: the one open door.
     *
     * @param parties who may get something, at least one
     * @param function shares one year, knowing the earlier ones of its place; it must depend on its
     *     argument alone
     * @return the rule; its parts are checked to sum to the pool
     * @throws IllegalArgumentException if no party is named
     */
    public static SharingRule own(Name name, Collection<? extends Party> parties, CustomRule.Function function) {
        return new CustomRule(name, ImmutableSortedSet.copyOf(requireNonNull(parties, "parties")), function);
    }

    /**
     * Refuses an amount that no rule and no clause may have.
     *
     * @return the same amount
     * @throws IllegalArgumentException if it depends on the pool, or is fixed and below zero
     */
    public static Amount requireUsable(Amount amount, String what) {
        return Amounts.requireUsable(requireNonNull(amount, "amount"), requireNonNull(what, "what"));
    }

    static void requireNotByItem(SharingRule rule, String where) {
        checkArgument(
                !rule.sharesByItem(),
                "A rule by item must see the items apart, but that for %s stands %s, where they are one amount.\nMaybe put"
                        + " it outside.",
                itemsOf(rule),
                where);
    }

    private static ImmutableSet<Item> itemsOf(SharingRule rule) {
        return ImmutableSet.copyOf(Forms.all(rule, Item.class));
    }

    /** Makes an amount of money that is the same for everybody in every year. */
    public static Amount amount(Money money) {
        return new Amounts.Fixed(Measure.of(requireNonNull(money, "money")));
    }

    /** Makes a plain number that is the same for everybody in every year. */
    public static Amount number(Fraction number) {
        return new Amounts.Fixed(Measure.of(requireNonNull(number, "number")));
    }

    /**
     * Adds amounts: {@code sum(List.of(figure("a"), figure("b"), figure("c")))}.
     *
     * @param amounts what is added, at least one
     * @throws IllegalArgumentException if there is none
     */
    public static Amount sum(Collection<? extends Amount> amounts) {
        ImmutableList<Amount> all = ImmutableList.copyOf(requireNonNull(amounts, "amounts"));
        checkArgument(!all.isEmpty(), "A sum must be of at least one amount, but is of none.");
        return all.size() == 1 ? all.get(0) : new Amounts.Plus(all);
    }

    /**
     * Asks for a figure of the subject whose money is shared, or of the enclave where it is shared
     * as a whole; of the party that is asked about, if the figure differs by party; of the year, or
     * else the standing one.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Amount figure(String name) {
        return new Amounts.OfFigure(name, false);
    }

    /** Asks for a figure of the enclave, also where the money of one subject is shared. */
    public static Amount figureOfTheEnclave(String name) {
        return new Amounts.OfFigure(name, true);
    }

    /**
     * Asks for the amount of the year that reaches the place of a condition. No other amount may
     * ask for it.
     *
     * <p>{@code pool().ofTheYearBefore()} asks for the amount of the year before at that place. In
     * a year that has none before it there, such as year 1, the condition cannot be answered, and
     * the year waits: absent is not zero.
     */
    public static Amount pool() {
        return new Amounts.OfPool();
    }

    /**
     * Makes a condition on a milestone.
     *
     * @return holds in the years that begin on or after its date
     */
    public static Condition.Reached reached(Milestone milestone) {
        return new Conditions.At(milestone, 0, false);
    }
}
