package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.sharing.SharingRules;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Clause} in the making. The last word completes it: {@code by} a rule, or {@code
 * amounting} to a sum. Not thread-safe.
 *
 * @param <D> the kind of draft
 */
public abstract sealed class ClauseDraft<D extends ClauseDraft<D>> {

    private final ImmutableSet<Item> items;
    private Scope scope = Scope.ENCLAVE;
    private OptionalInt term = OptionalInt.empty();
    private Optional<Citation> citation = Optional.empty();
    private Optional<Name> title = Optional.empty();
    private @Nullable String name;
    private @Nullable Clock clock;

    private ClauseDraft(ImmutableSet<Item> items) {
        checkArgument(!items.isEmpty(), "A clause must share at least one item, but names none.");
        Item first = items.iterator().next();
        for (Item item : items) {
            checkArgument(
                    item.account() == first.account(),
                    "Items of one clause must be of one budget account, but '%s' is of %s and '%s' of %s.\nMaybe make two"
                            + " clauses of it.",
                    first,
                    first.account(),
                    item,
                    item.account());
        }
        this.items = items;
    }

    /** Returns this draft under its own type. */
    abstract D self();

    /**
     * Names the clause.
     *
     * @param clauseName the name, not blank, unique in the agreement
     * @throws IllegalArgumentException if the name is blank
     */
    public D named(String clauseName) {
        requireNonNull(clauseName, "clauseName");
        checkArgument(
                !clauseName.isBlank(), "Name of a clause on %s must not be blank, but is '%s'.", items, clauseName);
        this.name = clauseName;
        return self();
    }

    /** Says what statements call the clause; without this, its name. */
    public D titled(Name heading) {
        this.title = Optional.of(requireNonNull(heading, "heading"));
        return self();
    }

    /** Says from when its years are counted. */
    public D since(Clock beginning) {
        this.clock = requireNonNull(beginning, "beginning");
        return self();
    }

    /** Gives each subject a pool, a clock and a memory of its own. */
    public D forEachSubject() {
        this.scope = Scope.EACH_SUBJECT;
        return self();
    }

    /** Restricts the clause to one subject. */
    public D forSubject(Subject subject) {
        this.scope = Scope.of(requireNonNull(subject, "subject"));
        return self();
    }

    /**
     * Ends the clause after a term.
     *
     * @param years the last year of its clock, at least 1
     * @throws IllegalArgumentException if the term is below one year
     */
    public D forYears(int years) {
        checkArgument(years >= 1, "Term of %s must be at least 1 year, but is %s.", place(), years);
        this.term = OptionalInt.of(years);
        return self();
    }

    /** Says which article the clause comes from. */
    public D under(Citation article) {
        this.citation = Optional.of(requireNonNull(article, "article"));
        return self();
    }

    Party requireNoPot(Party party) {
        checkArgument(
                !(requireNonNull(party, "party") instanceof Pot),
                "Money must be paid by and to a region, zone or organisation, but %s names %s, a pot.",
                place(),
                party);
        return party;
    }

    /** Says where something is wrong, also before the clause has a name. */
    String place() {
        return name == null ? "a clause on " + items : "clause '" + name + "'";
    }

    /** The same at the beginning of a sentence. */
    String described() {
        return Ascii.toUpperCase(place().substring(0, 1)) + place().substring(1);
    }

    Clause complete(Basis basis, SharingRule rule) {
        checkArgument(name != null, "A clause on %s must have a name.\nMaybe named(\"tax\").", items);
        checkArgument(
                clock != null,
                "Clause '%s' must say since when its years are counted.\nMaybe since(calendarYearOf(FIRST_TAX)).",
                name);
        return ImmutableClause.builder()
                .name(name)
                .title(title)
                .basis(basis)
                .addAllItems(items)
                .scope(scope)
                .clock(clock)
                .term(term)
                .citation(citation)
                .rule(requireNonNull(rule, "rule"))
                .build();
    }

    /** A clause that shares what was booked. */
    public static final class Sharing extends ClauseDraft<Sharing> {
        private final Booking.Flow flow;

        Sharing(Booking.Flow flow, ImmutableSet<Item> items) {
            super(items);
            this.flow = flow;
        }

        @Override
        Sharing self() {
            return this;
        }

        /**
         * Says by which rule it is shared, and completes the clause.
         *
         * @throws IllegalArgumentException if the clause has no name or no clock yet
         */
        public Clause by(SharingRule rule) {
            return complete(new Basis.Booked(flow), rule);
        }
    }

    /** A clause by which one party owes another a sum in every closed year. */
    public static final class Owed extends ClauseDraft<Owed> {
        private @Nullable Party payer;
        private @Nullable Party payee;

        Owed(ImmutableSet<Item> items) {
            super(items);
        }

        @Override
        Owed self() {
            return this;
        }

        /** Says who owes it. */
        public Owed from(Party party) {
            this.payer = requireNoPot(party);
            return this;
        }

        /** Says to whom it is owed. */
        public Owed to(Party party) {
            this.payee = requireNoPot(party);
            return this;
        }

        /**
         * Says how much is due in each closed year, and completes the clause.
         *
         * @throws IllegalArgumentException if the clause has no name, clock, payer or payee yet,
         *     the payer is the payee, or a fixed amount is below zero
         */
        public Clause amounting(Amount amount) {
            checkArgument(payer != null, "%s must say who owes the sum.\nMaybe from(…).", described());
            checkArgument(payee != null, "%s must say to whom the sum is owed.\nMaybe to(…).", described());
            checkArgument(
                    !payer.equals(payee),
                    "Payer and payee of %s must be two parties, but both are %s.\nMaybe name another one in to(…).",
                    place(),
                    payer);
            return complete(
                    new Basis.Due(SharingRules.requireUsable(amount, "Sum owed under " + place()), payer, payee),
                    SharingRules.allTo(payee));
        }

        /**
         * Says that the same sum is due in each closed year, and completes the clause.
         *
         * @throws IllegalArgumentException as for {@link #amounting(Amount)}
         */
        public Clause amounting(Money amount) {
            return amounting(SharingRules.amount(amount));
        }
    }

    /** A clause by which others match what one party pays out. */
    public static final class Matching extends ClauseDraft<Matching> {
        private @Nullable Party lead;
        private @Nullable Party into;
        private @Nullable Amount cap;

        Matching(ImmutableSet<Item> items) {
            super(items);
        }

        @Override
        Matching self() {
            return this;
        }

        /**
         * Says whose outlays are matched.
         *
         * @param party who pays first
         */
        public Matching ledBy(Party party) {
            this.lead = requireNoPot(party);
            return this;
        }

        /** Says who receives what is matched. */
        public Matching into(Party party) {
            this.into = requireNoPot(party);
            return this;
        }

        /** Says how much is matched at most in a year. */
        public Matching upTo(Amount most) {
            this.cap = requireNonNull(most, "most");
            return this;
        }

        /** Says how much is matched at most in a year. */
        public Matching upTo(Money most) {
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
            checkArgument(lead != null, "%s must say whose outlays are matched.\nMaybe ledBy(…).", described());
            checkArgument(into != null, "%s must say who receives what is matched.\nMaybe into(…).", described());
            checkArgument(cap != null, "%s must say up to which sum it matches.\nMaybe upTo(…).", described());
            requireNonNull(rule, "rule");
            checkArgument(
                    !lead.equals(into),
                    "Who leads %s and who receives what is matched must be two parties, but both are %s.\nMaybe name"
                            + " another one in into(…).",
                    place(),
                    lead);
            requireOpposite(rule, lead, "who leads");
            requireOpposite(rule, into, "who receives what is matched");
            checkArgument(
                    !rule.sharesByItem(),
                    "%s must match one amount, but its rule is by item.\nMaybe make a clause of each item.",
                    described());
            return complete(new Basis.Matched(lead, SharingRules.requireUsable(cap, "Cap of " + place()), into), rule);
        }

        private void requireOpposite(SharingRule rule, Party end, String which) {
            checkArgument(
                    !rule.parties().contains(end),
                    "%s must be matched by others, but %s, %s, is named in its rule.\nMaybe leave it out of the rule.",
                    described(),
                    end,
                    which);
        }
    }
}
