package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One clause of an agreement (条款): what is shared, by which rule, since when, under which article.
 *
 * <p>It reads aloud:
 *
 * <pre>{@code
 * Clause.sharing(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX).named("tax")
 *     .since(calendarYearOf(FIRST_TAX))
 *     .by(years(1, 5, allTo(quzhou)).years(6, 20, split(quzhou, 6, yuhang, 4)).thenEnds())
 * }</pre>
 *
 * <p>The items of one clause are booked in one account, for money does not move between accounts.
 */
@ValueStyle
@Value.Immutable
public abstract class Clause {

    Clause() {}

    /**
     * Begins a clause that shares receipts. Say next how it is named, since when it counts, and, last, by which rule.
     *
     * @param items what is shared, at least one item, all of one budget account
     * @return a draft of the clause
     * @throws IllegalArgumentException if there is no item, or their accounts differ
     */
    public static Draft sharing(Item... items) {
        return new Draft(Booking.Flow.RECEIPT, ImmutableSet.copyOf(items));
    }

    /**
     * Returns what the clause is called.
     *
     * @return the name, unique in its agreement
     */
    public abstract String name();

    /**
     * Returns what the clause is called in statements.
     *
     * @return the title in both languages, or none if the name serves
     */
    public abstract Optional<Name> title();

    /**
     * Returns whether receipts or outlays are shared.
     *
     * @return the flow
     */
    public abstract Booking.Flow flow();

    /**
     * Returns what is shared.
     *
     * @return the items, at least one
     */
    public abstract ImmutableSet<Item> items();

    /**
     * Returns whose facts the clause is on.
     *
     * @return the scope
     */
    public abstract Scope scope();

    /**
     * Returns from when its years are counted.
     *
     * @return the clock
     */
    public abstract Clock clock();

    /**
     * Returns after how many years the clause ends.
     *
     * @return the last year of the clock, or none if the clause has no term
     */
    public abstract OptionalInt term();

    /**
     * Returns the article that says so.
     *
     * @return the citation, if there is one
     */
    public abstract Optional<Citation> citation();

    /**
     * Returns by which rule it is shared.
     *
     * @return the rule
     */
    public abstract SharingRule rule();

    /**
     * Returns the account of its items.
     *
     * @return the budget account
     */
    @Value.Derived
    public BudgetAccount account() {
        return items().iterator().next().account();
    }

    /** What statements call it. */
    Worded heading() {
        return title().orElse(Name.of(name()));
    }

    /** The rule with the clause's own citation around it. */
    @Value.Lazy
    SharingRule citedRule() {
        return citation().map(rule()::under).orElse(rule());
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name();
    }

    /** A clause in the making; {@link #by} completes it. Not thread-safe. */
    public static final class Draft {
        private final Booking.Flow flow;
        private final ImmutableSet<Item> items;
        private Scope scope = Scope.ENCLAVE;
        private OptionalInt term = OptionalInt.empty();
        private Optional<Citation> citation = Optional.empty();
        private Optional<Name> title = Optional.empty();
        private @Nullable String name;
        private @Nullable Clock clock;

        Draft(Booking.Flow flow, ImmutableSet<Item> items) {
            checkArgument(!items.isEmpty(), "A clause must share at least one item, but names none.");
            Item first = items.iterator().next();
            for (Item item : items) {
                checkArgument(
                        item.account() == first.account(),
                        "Items of one clause must be of one budget account, but '%s' is of %s and '%s' of %s.\nMaybe"
                                + " make two clauses of it.",
                        first,
                        first.account(),
                        item,
                        item.account());
            }
            this.flow = flow;
            this.items = items;
        }

        /**
         * Names the clause.
         *
         * @param clauseName the name, not blank, unique in the agreement
         * @return this draft
         * @throws IllegalArgumentException if the name is blank
         */
        public Draft named(String clauseName) {
            requireNonNull(clauseName, "clauseName");
            checkArgument(
                    !clauseName.isBlank(), "Name of a clause on %s must not be blank, but is '%s'.", items, clauseName);
            this.name = clauseName;
            return this;
        }

        /**
         * Says what statements call the clause; without this, its name.
         *
         * @param heading the title in both languages
         * @return this draft
         */
        public Draft titled(Name heading) {
            this.title = Optional.of(heading);
            return this;
        }

        /**
         * Says from when its years are counted.
         *
         * @param beginning the clock
         * @return this draft
         */
        public Draft since(Clock beginning) {
            this.clock = requireNonNull(beginning, "beginning");
            return this;
        }

        /**
         * Gives each subject a pool, a clock and a memory of its own.
         *
         * @return this draft
         */
        public Draft forEachSubject() {
            this.scope = Scope.EACH_SUBJECT;
            return this;
        }

        /**
         * Restricts the clause to one subject.
         *
         * @param subject the subject
         * @return this draft
         */
        public Draft forSubject(Subject subject) {
            this.scope = Scope.of(subject);
            return this;
        }

        /**
         * Ends the clause after a term.
         *
         * @param years the last year of its clock, at least 1
         * @return this draft
         * @throws IllegalArgumentException if the term is below one year
         */
        public Draft forYears(int years) {
            checkArgument(years >= 1, "Term of clause '%s' must be at least 1 year, but is %s.", name, years);
            this.term = OptionalInt.of(years);
            return this;
        }

        /**
         * Says which article the clause comes from.
         *
         * @param article the citation
         * @return this draft
         */
        public Draft under(Citation article) {
            this.citation = Optional.of(article);
            return this;
        }

        /**
         * Says by which rule it is shared, and completes the clause.
         *
         * @param rule the rule
         * @return the clause
         * @throws IllegalArgumentException if the clause has no name or no clock yet
         */
        public Clause by(SharingRule rule) {
            checkArgument(name != null, "A clause on %s must have a name.\nMaybe named(\"tax\").", items);
            checkArgument(
                    clock != null,
                    "Clause '%s' must say since when its years are counted.\nMaybe since(calendarYearOf(FIRST_TAX)).",
                    name);
            return ImmutableClause.builder()
                    .name(name)
                    .title(title)
                    .flow(flow)
                    .addAllItems(items)
                    .scope(scope)
                    .clock(clock)
                    .term(term)
                    .citation(citation)
                    .rule(rule)
                    .build();
        }
    }
}
