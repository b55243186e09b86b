package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Worded;

/**
 * How a series of yearly pools is shared (分成办法).
 *
 * <p>A rule is a pure function from a series of pools to a series of allocations. It is causal:
 * what it says of a year depends on that year and the earlier ones only. A rule inside another one
 * sees the series that reaches its place, and nothing else; that series is its memory. So a cap
 * counts what it encloses: inside each phase it counts anew, around the phases it counts once.
 *
 * <p>Rules are made by {@link SharingRules} and by the suffixes below, each of which takes
 * everything to its left:
 *
 * <pre>{@code
 * years(1, 10, split(out, 6, in, 4)).years(11, 50, split(out, 1, in, 1)).thereafter(allTo(in))
 * split(out, 1, in, 1).capping(out, inTotal(figure("tax of three years"))).surplus(allTo(in))
 * split(qingchuan, 6, guangyuan, 4).guaranteeing(qingchuan, wan("500")).madeUpBy(guangyuan)
 * }</pre>
 *
 * <p>A rule reaches at most 200 deep and has at most 10,000 parts, written out with its amounts and
 * conditions: a larger one is refused when it is built. A part that is used twice counts twice.
 *
 * <p><b>Laws</b> of every rule:
 *
 * <ul>
 *   <li>{@code partsSumToPool}: the parts and what is unallocated sum to the pool, year by year
 *   <li>{@code prefixOfPoolsGivesPrefixOfResult}
 *   <li>{@code listingOrderOfPartiesDoesNotMatter}
 *   <li>{@code nothingNegativeFromNothingNegative}
 *   <li>{@code partsAreCountedAsWrittenOut}
 *   <li>{@code differentFormsHaveDifferentWords} in each language, but for custom rules
 *   <li>{@code refundIsTheMirrorImage}, but for promises (guarantees) and conditions on the pool
 * </ul>
 *
 * <p><b>Laws</b> of every rule as the clause of an agreement: {@code monthByMonthIsOnceAYear},
 * {@code quarterByQuarterIsOnceAYear}.
 *
 * <p><b>Not promised:</b> that a party's part never falls by a fen when the pool grows; that a
 * refund in the next year ends in the same totals as a correction of this year; that cutting a
 * phase in two changes nothing.
 */
public sealed interface SharingRule extends Worded
        permits Split,
                CarriedForward,
                ByFactors,
                Within,
                Phases,
                OnlyIf,
                Slices,
                BaseAndIncrement,
                Capped,
                RecoverFirst,
                Guaranteed,
                DueInTotal,
                Cited,
                Unshared,
                ByItem,
                NetOf,
                CustomRule {

    /**
     * Shares a pool. Called by {@link Pool#by} alone; to evaluate a rule, ask the pool.
     *
     * @return one allocation for each year of the pool
     */
    Allocations share(Pool pool);

    /** Answers by the form of this rule. */
    <R> R fold(Fold<R> fold);

    /**
     * Says this rule in one line, as it is written, before anything is settled: {@code years 1 to 5:
     * [all to Quzhou (330800)]; then the sharing ends}. Rules inside stand in square brackets,
     * parties, items and milestones are told by name and id, and an amount that is called something
     * is defined where it stands.
     */
    @Override
    default String in(Locale locale) {
        return RuleWords.of(this, requireNonNull(locale, "locale"));
    }

    /** {@return the rules that this one is made of, in the order in which they are read} */
    default ImmutableList<SharingRule> rules() {
        return Forms.children(this, SharingRule.class);
    }

    /**
     * {@return the parties that this form itself names, without those of {@link #rules()} and
     * without sides of weight zero, which get nothing}
     */
    default ImmutableSet<Party> ownParties() {
        return Participants.ofForm(this);
    }

    /**
     * {@return the parties that this rule names anywhere: the parties of this form and of all
     * the rules inside, pots among them}
     */
    default ImmutableSet<Party> parties() {
        ImmutableSet.Builder<Party> parties = ImmutableSet.builder();
        parties.addAll(ownParties());
        rules().forEach(rule -> parties.addAll(rule.parties()));
        return parties.build();
    }

    /**
     * {@return whether this form remembers earlier years: if it stands inside a phase, it begins
     * anew with that phase, that is, whether this form itself has a memory}
     */
    default boolean remembers() {
        return false;
    }

    /**
     * {@return whether this rule needs the items of the pool apart, that is, whether a rule by
     * item is somewhere in it}
     */
    default boolean sharesByItem() {
        return !Forms.all(this, ByItem.class).isEmpty();
    }

    /**
     * Replaces a party, or pot, wherever it stands.
     *
     * @throws IllegalArgumentException if the other one occurs in this rule already, or a rule of
     *     one's own names the first
     */
    default SharingRule replacing(Party party, Party other) {
        return Participants.replacing(this, "rule", party, other);
    }

    /**
     * Shares on what this rule gives to one party or pot.
     *
     * <p><b>Laws:</b> {@code allToWithinIsTheRuleItself}, {@code withinAllToChangesNothing}, {@code
     * withinIsAssociative} where the second party comes from the inner rule alone.
     */
    default SharingRule within(Party party, SharingRule inner) {
        return new Within(this, party, inner);
    }

    /**
     * Limits what one party may receive. Say next who gets the surplus.
     *
     * @param cap the limit, such as {@code inTotal(wan("7500"))}
     */
    default Capped.Step capping(Party party, Capped.InTotal cap) {
        return new Capped.Step(this, party, cap);
    }

    /** Promises one party at least so much in every closed year. Say next who makes it up. */
    default Guaranteed.Step guaranteeing(Party party, Amount floor) {
        return new Guaranteed.Step(this, party, floor);
    }

    /** Promises one party at least so much in every closed year. Say next who makes it up. */
    default Guaranteed.Step guaranteeing(Party party, Money floor) {
        return guaranteeing(party, SharingRules.amount(requireNonNull(floor, "floor")));
    }

    /**
     * Reports what one party has received too little in total by some year. Pays nothing.
     *
     * @param byYear by the end of which year of the clock, from 1 to 1000
     * @throws IllegalArgumentException if the year is below 1 or above 1000
     */
    default SharingRule dueInTotal(Party party, Amount amount, int byYear) {
        return new DueInTotal(this, party, amount, byYear);
    }

    /**
     * Says which article this rule comes from. An explanation shows the nearest enclosing one.
     *
     * @return the rule, sharing as before
     */
    default SharingRule under(Citation citation) {
        return new Cited(this, citation);
    }

    /**
     * One answer for each form of rule.
     *
     * @param <R> the type of the answer
     */
    interface Fold<R> {
        /** Answers for fixed weights. */
        R split(Split rule);

        /** Answers for fixed weights whose cut is carried forward. */
        R carriedForward(CarriedForward rule);

        /** Answers for factor shares. */
        R byFactors(ByFactors rule);

        /** Answers for a part that is shared on. */
        R within(Within rule);

        /** Answers for phases. */
        R phases(Phases rule);

        /** Answers for a condition. */
        R onlyIf(OnlyIf rule);

        /** Answers for slices of the year. */
        R slices(Slices rule);

        /** Answers for a base and its increment. */
        R baseAndIncrement(BaseAndIncrement rule);

        /** Answers for a limit in total. */
        R capped(Capped rule);

        /** Answers for a recovery that comes first. */
        R recoverFirst(RecoverFirst rule);

        /** Answers for a floor. */
        R guaranteed(Guaranteed rule);

        /** Answers for a sum that is due by a year. */
        R dueInTotal(DueInTotal rule);

        /** Answers for a citation. */
        R under(Cited rule);

        /** Answers for a rule an item. */
        R byItem(ByItem rule);

        /** Answers for a deduction that comes first. */
        R netOf(NetOf rule);

        /** Answers for a rule of one's own. */
        R own(CustomRule rule);

        /** Answers for what goes to nobody. */
        R left(Unshared rule);
    }
}
