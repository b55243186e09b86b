package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.party.Party;

/**
 * Shares by a rule until one party has received a sum in total (累计上限), and what it would have
 * received above that by another rule.
 *
 * <p>Made by {@link SharingRule#capping}. The surplus is only what the capped party would have
 * received: the others keep their parts. The total counts what this form encloses, over all years
 * that reach it. Refunds run through two tanks, as in {@link RecoverFirst}.
 *
 * <p><b>Laws:</b> {@code cappingIsRecoveringWithin}: {@code r.capping(p, inTotal(c)).surplus(t)}
 * equals {@code r.within(p, recoverFirst(p, c).then(t).countedFrom(AGREEMENT))}; {@code
 * capOverCapIsTheSmallerCap}, for one party and a surplus that all goes to one other; {@code
 * capAroundFiveYearsIsTheRuleOf2015}, without refunds.
 *
 * <p><b>Not promised:</b> anything simple about nested caps where the surplus pays the capped
 * party, or is cut: two surpluses of one fen are cut apart, one of two fen is cut once.
 *
 * <p>Example: {@code split(out, 1, in, 1).capping(out, inTotal(wan("7500"))).surplus(allTo(in))} of
 * 3000, 4000, 5000, 6000 gives out 1500, 2000, 2500, 1500. <b>Source:</b> 财预〔2015〕92号.
 *
 * @param rule the rule that is limited
 * @param party whose part is limited
 * @param cap the limit in total; where it differs by year, the one of the year applies to the
 *     running total
 * @param surplus how the surplus is shared
 */
public record Capped(SharingRule rule, Party party, Amount cap, SharingRule surplus) implements SharingRule {

    /** @throws IllegalArgumentException if a fixed cap is below zero */
    public Capped {
        requireNonNull(rule, "rule");
        requireNonNull(party, "party");
        Amounts.requireUsable(requireNonNull(cap, "cap"), "Cap");
        SharingRules.requireNotByItem(requireNonNull(surplus, "surplus"), "in a surplus");
        Extent.requireOfRule(rule, cap, surplus);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        Allocations all = pool.by(rule);
        Allocations limited = pool.passing(all.partOf(party))
                .step(
                        Messages.RULE_RECOVER_FIRST.say(party, cap),
                        reached -> RecoverFirst.recovered(
                                reached, party, cap, surplus, RecoverFirst.CountedFrom.AGREEMENT));
        return all.replacing(party, limited);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.capped(this);
    }

    @Override
    public boolean remembers() {
        return true;
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /**
     * A limit over all years together.
     *
     * @param amount the limit
     */
    public record InTotal(Amount amount) {

        public InTotal {
            requireNonNull(amount, "amount");
        }
    }

    /** A limit of which it is still to be said who gets the surplus. */
    public static final class Step {
        private final SharingRule rule;
        private final Party party;
        private final InTotal cap;

        Step(SharingRule rule, Party party, InTotal cap) {
            this.rule = rule;
            this.party = requireNonNull(party, "party");
            this.cap = requireNonNull(cap, "cap");
        }

        /** Shares what the party would have received above the limit. */
        public SharingRule surplus(SharingRule surplus) {
            return new Capped(rule, party, cap.amount(), surplus);
        }
    }
}
