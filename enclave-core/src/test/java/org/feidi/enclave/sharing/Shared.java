package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ListAssert;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;

/** A series shared by a rule, as an example states it: amounts in 万元, one for each year. */
record Shared(Pool pool, Allocations by) {

    /** Shares years 1, 2, 3 …, all closed. */
    static Shared wan(SharingRule rule, String... amounts) {
        return wan(Facts.none(), rule, amounts);
    }

    /** Shares years 1, 2, 3 …, all closed; year 1 is 2020. */
    static Shared wan(Facts facts, SharingRule rule, String... amounts) {
        return of(Pool.ofYears(facts, 2020, wan(amounts).toArray(new Money[0])), rule);
    }

    static Shared of(Pool pool, SharingRule rule) {
        Allocations by = pool.by(rule);
        SharingLaws.partsSumToPool(rule, pool);
        return new Shared(pool, by);
    }

    ListAssert<Money> assertPartsOf(Party party) {
        return assertThat(SharingLaws.partsOf(party, by));
    }

    /** The shortfalls of all years, in the order of the years. */
    List<Shortfall> shortfalls() {
        return by.byYear().values().stream()
                .flatMap(year -> year.shortfalls().stream())
                .toList();
    }

    /** What stays unallocated, in the order of the years. */
    List<Unallocated> unallocated() {
        return by.byYear().values().stream()
                .flatMap(year -> year.unallocated().stream())
                .toList();
    }

    /** The explanation of one year in English. */
    String explained(SharingRule rule, int year) {
        return requireNonNull(pool.explain(rule).get(year)).in(Locale.ENGLISH);
    }

    static ImmutableList<Money> wan(String... amounts) {
        return Arrays.stream(amounts).map(Money::wan).collect(ImmutableList.toImmutableList());
    }
}
