package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.sharing.SharingRules;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Clause} in the making. The last word completes it: {@code by} a rule, or {@code
 * amounting} to a sum. A draft is a value: each step gives a new one.
 *
 * @param <D> the kind of draft
 */
public abstract sealed class ClauseDraft<D extends ClauseDraft<D>> {

    private final ClauseHead head;

    private ClauseDraft(ClauseHead head) {
        this.head = head;
    }

    private static ClauseHead headOf(Iterable<Item> items) {
        return ImmutableClauseHead.builder().addAllItems(items).build();
    }

    final ClauseHead head() {
        return head;
    }

    /** The same draft with another head. */
    abstract D with(ClauseHead other);

    /**
     * Names the clause.
     *
     * @param clauseName the name, not blank, unique in the agreement
     * @throws IllegalArgumentException if the name is blank
     */
    public D named(String clauseName) {
        requireNonNull(clauseName, "clauseName");
        PlainText.requireNotBlank(clauseName, "Name of a clause on " + head.items());
        return with(head.withName(clauseName));
    }

    /** Says what statements call the clause; without this, its name. */
    public D titled(Name heading) {
        return with(head.withTitle(requireNonNull(heading, "heading")));
    }

    /** Says from when its years are counted. */
    public D since(Clock beginning) {
        return with(head.withClock(requireNonNull(beginning, "beginning")));
    }

    /** Gives each subject a pool, a clock and a memory of its own. */
    public D forEachSubject() {
        return with(head.withScope(Scope.EACH_SUBJECT));
    }

    /** Restricts the clause to one subject. */
    public D forSubject(Subject subject) {
        return with(head.withScope(Scope.of(requireNonNull(subject, "subject"))));
    }

    /**
     * Ends the clause after a term.
     *
     * @param years the last year of its clock, at least 1
     * @throws IllegalArgumentException if the term is below one year
     */
    public D forYears(int years) {
        checkArgument(years >= 1, "Term of %s must be at least 1 year, but is %s.", head.place(), years);
        return with(head.withTerm(years));
    }

    /**
     * Settles in whole units (结算单位), such as whole yuan or whole 万元: every cut is in units, and what
     * is left of a unit goes with the odd unit. Without this, to the minor unit.
     *
     * @param unit the unit, above zero, such as {@code yuan("1")} or {@code wan("1")}
     * @throws IllegalArgumentException if the unit is not above zero
     */
    public D inUnitsOf(Money unit) {
        requireNonNull(unit, "unit");
        checkArgument(unit.isPositive(), "Unit of %s must be above zero, but is %s.", head.place(), unit);
        return with(head.withUnit(unit));
    }

    /** Says which article the clause comes from. */
    public D under(Citation article) {
        return with(head.withCitation(requireNonNull(article, "article")));
    }

    /** A clause that shares what was booked. */
    public static final class Sharing extends ClauseDraft<Sharing> {
        private final Booking.Flow flow;

        Sharing(Booking.Flow flow, Iterable<Item> items) {
            this(headOf(items), flow);
        }

        private Sharing(ClauseHead head, Booking.Flow flow) {
            super(head);
            this.flow = flow;
        }

        @Override
        Sharing with(ClauseHead other) {
            return new Sharing(other, flow);
        }

        /**
         * Says by which rule it is shared, and completes the clause.
         *
         * @throws IllegalArgumentException if the clause has no name or no clock yet
         */
        public Clause by(SharingRule rule) {
            return head().complete(new Basis.Booked(flow), requireNonNull(rule, "rule"));
        }
    }

    /** A clause by which one party owes another a sum in every closed year. */
    public static final class Owed extends ClauseDraft<Owed> {
        private final @Nullable Holder payer;
        private final @Nullable Holder payee;

        Owed(Iterable<Item> items) {
            this(headOf(items), null, null);
        }

        private Owed(ClauseHead head, @Nullable Holder payer, @Nullable Holder payee) {
            super(head);
            this.payer = payer;
            this.payee = payee;
        }

        @Override
        Owed with(ClauseHead other) {
            return new Owed(other, payer, payee);
        }

        /** Says who owes it. */
        public Owed from(Holder party) {
            return new Owed(head(), requireNonNull(party, "party"), payee);
        }

        /** Says to whom it is owed. */
        public Owed to(Holder party) {
            return new Owed(head(), payer, requireNonNull(party, "party"));
        }

        /**
         * Says how much is due in each closed year, and completes the clause.
         *
         * @throws IllegalArgumentException if the clause has no name, clock, payer or payee yet,
         *     the payer is the payee, or a fixed amount is below zero
         */
        public Clause amounting(Amount amount) {
            requireNonNull(amount, "amount");
            checkArgument(payer != null, "%s must say who owes the sum.\nMaybe from(…).", head().described());
            checkArgument(payee != null, "%s must say to whom the sum is owed.\nMaybe to(…).", head().described());
            checkArgument(
                    !payer.equals(payee),
                    "Payer and payee of %s must be two parties, but both are %s.\nMaybe name another one in to(…).",
                    head().place(),
                    payer);
            return head().complete(
                            new Basis.Due(
                                    SharingRules.requireUsable(amount, "Sum owed under " + head().place()),
                                    payer,
                                    payee),
                            SharingRules.allTo(payee));
        }

        /**
         * Says that the same sum is due in each closed year, and completes the clause.
         *
         * @throws IllegalArgumentException as for {@link #amounting(Amount)}
         */
        public Clause amounting(Money amount) {
            requireNonNull(amount, "amount");
            return amounting(SharingRules.amount(amount));
        }
    }

    /** A clause by which others match what one party pays out. */
    public static final class Matching extends ClauseDraft<Matching> {
        private final @Nullable Holder lead;
        private final @Nullable Holder into;
        private final @Nullable Amount cap;

        Matching(Iterable<Item> items) {
            this(headOf(items), null, null, null);
        }

        private Matching(ClauseHead head, @Nullable Holder lead, @Nullable Holder into, @Nullable Amount cap) {
            super(head);
            this.lead = lead;
            this.into = into;
            this.cap = cap;
        }

        @Override
        Matching with(ClauseHead other) {
            return new Matching(other, lead, into, cap);
        }

        /**
         * Says whose outlays are matched.
         *
         * @param party who pays first
         */
        public Matching ledBy(Holder party) {
            return new Matching(head(), requireNonNull(party, "party"), into, cap);
        }

        /** Says who receives what is matched. */
        public Matching into(Holder party) {
            return new Matching(head(), lead, requireNonNull(party, "party"), cap);
        }

        /** Says how much is matched at most in a year. */
        public Matching upTo(Amount most) {
            return new Matching(head(), lead, into, requireNonNull(most, "most"));
        }

        /** Says how much is matched at most in a year. */
        public Matching upTo(Money most) {
            requireNonNull(most, "most");
            return upTo(SharingRules.amount(most));
        }

        /**
         * Says how the others share what is to be matched, and completes the clause.
         *
         * @throws IllegalArgumentException if the clause has no name, clock, lead, receiver or cap
         *     yet, a fixed cap is below zero, the one who leads or the receiver is among those who
         *     match, or the rule is by item
         */
        public Clause by(SharingRule rule) {
            requireNonNull(rule, "rule");
            checkArgument(lead != null, "%s must say whose outlays are matched.\nMaybe ledBy(…).", head().described());
            checkArgument(
                    into != null, "%s must say who receives what is matched.\nMaybe into(…).", head().described());
            checkArgument(cap != null, "%s must say up to which sum it matches.\nMaybe upTo(…).", head().described());
            requireNonNull(rule, "rule");
            checkArgument(
                    !lead.equals(into),
                    "Who leads %s and who receives what is matched must be two parties, but both are %s.\nMaybe name"
                            + " another one in into(…).",
                    head().place(),
                    lead);
            requireOpposite(rule, lead, "who leads");
            requireOpposite(rule, into, "who receives what is matched");
            checkArgument(
                    !rule.sharesByItem(),
                    "%s must match one amount, but its rule is by item.\nMaybe make a clause of each item.",
                    head().described());
            return head().complete(
                            new Basis.Matched(lead, SharingRules.requireUsable(cap, "Cap of " + head().place()), into),
                            rule);
        }

        private void requireOpposite(SharingRule rule, Holder end, String which) {
            checkArgument(
                    !rule.parties().contains(end),
                    "%s must be matched by others, but %s, %s, is named in its rule.\nMaybe leave it out of the rule.",
                    head().described(),
                    end,
                    which);
        }
    }
}
