package org.feidi.enclave.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.form.Composition;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Documented;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;
import org.immutables.value.Value;

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
public abstract class Clause implements Documented {

    Clause() {}

    /**
     * Begins a clause that shares receipts. Say next how it is named, since when it counts, and,
     * last, by which rule.
     *
     * @param items what is shared, at least one item, all of one budget account
     * @throws IllegalArgumentException if there is no item, or their accounts differ
     */
    public static ClauseDraft.Sharing sharing(Item... items) {
        requireNonNull(items, "items");
        return sharing(ImmutableSet.copyOf(items));
    }

    /**
     * Begins a clause on the receipts of items that are collected elsewhere, as by a published rule.
     *
     * @param items as for {@link #sharing(Item...)}
     */
    public static ClauseDraft.Sharing sharing(Iterable<Item> items) {
        requireNonNull(items, "items");
        return new ClauseDraft.Sharing(Booking.Flow.RECEIPT, items);
    }

    /**
     * Begins a clause that shares costs: its rule says who bears which part of the outlays.
     *
     * @param items what is paid for, at least one item, all of one budget account
     */
    public static ClauseDraft.Sharing costs(Item... items) {
        requireNonNull(items, "items");
        return costs(ImmutableSet.copyOf(items));
    }

    /**
     * Begins a clause on the costs of items that are collected elsewhere, as by a published rule.
     *
     * @param items as for {@link #costs(Item...)}
     */
    public static ClauseDraft.Sharing costs(Iterable<Item> items) {
        requireNonNull(items, "items");
        return new ClauseDraft.Sharing(Booking.Flow.OUTLAY, items);
    }

    /**
     * Begins a clause by which one party owes another a sum in every closed year, whatever was
     * received. Say next who pays whom, since when, and, last, how much.
     */
    public static ClauseDraft.Owed owed(Item item) {
        requireNonNull(item, "item");
        return new ClauseDraft.Owed(ImmutableSet.of(item));
    }

    /**
     * Begins a clause by which others match what one party pays out. Say next who leads, up to
     * which cap, into whose hands, and, last, how the others share it.
     */
    public static ClauseDraft.Matching matching(Item item) {
        requireNonNull(item, "item");
        return new ClauseDraft.Matching(ImmutableSet.of(item));
    }

    /** {@return what the clause is called: the name, unique in its agreement} */
    public abstract String name();

    /**
     * {@return what the clause is called in statements: the title in both languages, or none if
     * the name serves}
     */
    public abstract Optional<Name> title();

    /** {@return what is shared: what was booked, what is due, or what is to be matched} */
    public abstract Basis basis();

    /** {@return what is shared: the items, at least one} */
    public abstract ImmutableSet<Item> items();

    /** {@return whose facts the clause is on} */
    public abstract Scope scope();

    /** {@return from when its years are counted} */
    public abstract Clock clock();

    /**
     * {@return after how many years the clause ends: the last year of the clock, or none if the
     * clause has no term}
     */
    public abstract OptionalInt term();

    /**
     * {@return in which units it is settled (结算单位): such as whole yuan; none if to the minor unit}
     */
    public abstract Optional<Money> unit();

    /** {@return the article that says so: the citation, if there is one} */
    public abstract Optional<Citation> citation();

    /** {@return by which rule it is shared} */
    public abstract SharingRule rule();

    /** Its parts for the walker, told once. */
    @SuppressWarnings("unchecked") // the parts come in the order in which they are named
    static Composition<Clause> composition() {
        return Composition.told(
                Clause.class,
                ImmutableList.of(
                        "name", "title", "basis", "items", "scope", "clock", "term", "unit", "citation", "rule"),
                parts -> ImmutableClause.builder()
                        .name((String) parts.get(0))
                        .title((Optional<Name>) parts.get(1))
                        .basis((Basis) parts.get(2))
                        .addAllItems((ImmutableSet<Item>) parts.get(3))
                        .scope((Scope) parts.get(4))
                        .clock((Clock) parts.get(5))
                        .term((OptionalInt) parts.get(6))
                        .unit((Optional<Money>) parts.get(7))
                        .citation((Optional<Citation>) parts.get(8))
                        .rule((SharingRule) parts.get(9))
                        .build());
    }

    /** {@return the account of its items: the budget account} */
    @Value.Derived
    public BudgetAccount account() {
        return items().iterator().next().account();
    }

    /**
     * Whether a booking of a party for one of the items, in the right direction, falls under this
     * clause.
     */
    boolean takes(Holder party) {
        return basis().counts(party) || isPaidBy(party);
    }

    /** Whose bookings alone fall under this clause, or none if those of everybody do. */
    Optional<ImmutableSet<Holder>> takesOnlyOf() {
        return basis().paidTo().isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(Forms.all(basis(), Holder.class).stream(), holders(participants()))
                        .filter(this::takes)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static Stream<Holder> holders(Set<Party> parties) {
        return parties.stream().filter(Holder.class::isInstance).map(Holder.class::cast);
    }

    /**
     * Whether a party owes something under this clause, so that what it books for the items are
     * payments.
     */
    boolean isPaidBy(Holder party) {
        return basis() instanceof Basis.Due due
                ? due.payer().equals(party)
                : basis().paidTo().isPresent() && participants().contains(party);
    }

    /** The parties of the rule, kept: each booking asks. */
    @Value.Lazy
    ImmutableSet<Party> participants() {
        return rule().parties();
    }

    /** Whether the items are to be kept apart, kept: each subject asks. */
    @Value.Lazy
    boolean itemsApart() {
        return rule().sharesByItem();
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

    /** {@return what the clause says, before anything is settled} */
    @Override
    public Document document() {
        return AgreementText.of(this);
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name();
    }
}
