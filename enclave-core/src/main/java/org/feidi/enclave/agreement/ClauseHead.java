package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.immutables.value.Value;

/** What a draft of a clause says so far: all but what is shared, and by which rule. */
@ValueStyle
@Value.Immutable
abstract class ClauseHead {

    abstract ImmutableSet<Item> items();

    abstract Optional<String> name();

    abstract Optional<Name> title();

    abstract Optional<Clock> clock();

    abstract OptionalInt term();

    abstract Optional<Money> unit();

    abstract Optional<Citation> citation();

    @Value.Default
    Scope scope() {
        return Scope.ENCLAVE;
    }

    abstract ClauseHead withName(String name);

    abstract ClauseHead withTitle(Name title);

    abstract ClauseHead withClock(Clock clock);

    abstract ClauseHead withTerm(int years);

    abstract ClauseHead withUnit(Money unit);

    abstract ClauseHead withCitation(Citation article);

    abstract ClauseHead withScope(Scope scope);

    /** Says where something is wrong, also before the clause has a name. */
    String place() {
        return name().map(name -> "clause '" + name + "'").orElse("a clause on " + items());
    }

    /** The same at the beginning of a sentence. */
    String described() {
        return Ascii.toUpperCase(place().substring(0, 1)) + place().substring(1);
    }

    @Value.Check
    void checkAccounts() {
        checkArgument(!items().isEmpty(), "A clause must share at least one item, but names none.");
        Item first = items().iterator().next();
        for (Item item : items()) {
            checkArgument(
                    item.account() == first.account(),
                    "Items of one clause must be of one budget account, but '%s' is of %s and '%s' of %s.\nMaybe make two"
                            + " clauses of it.",
                    first,
                    first.account(),
                    item,
                    item.account());
        }
    }

    Clause complete(Basis basis, SharingRule rule) {
        checkArgument(name().isPresent(), "A clause on %s must have a name.\nMaybe named(\"tax\").", items());
        checkArgument(
                clock().isPresent(),
                "Clause '%s' must say since when its years are counted.\nMaybe since(calendarYearOf(FIRST_TAX)).",
                name().get());
        return ImmutableClause.builder()
                .name(name().get())
                .title(title())
                .basis(basis)
                .addAllItems(items())
                .scope(scope())
                .clock(clock().get())
                .term(term())
                .unit(unit())
                .citation(citation())
                .rule(rule)
                .build();
    }
}
