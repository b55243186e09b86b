package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.TreeMap;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Worded;

/**
 * What is due in each year, whatever any pool holds (应付数): fixed returns, floors, matched sums.
 *
 * <p>Where a year needs something that the facts do not say, that year and the later ones are not
 * known; the reason says what is missing.
 *
 * @param byYear what is due, by year of the clock, as far as it is known
 * @param waiting why later years are not known, if there are any
 */
public record Dues(ImmutableSortedMap<Integer, Money> byYear, Optional<Worded> waiting) {

    public Dues {
        byYear = ImmutableSortedMap.copyOf(requireNonNull(byYear, "byYear"));
        requireNonNull(waiting, "waiting");
    }

    /**
     * Asks for an amount in each year of a pool.
     *
     * @param party for whom it is asked, if a figure differs by party
     * @param years the years that are asked, with the facts and the calendar around them; their
     *     amounts do not matter
     * @return what is due
     */
    public static Dues of(Amount amount, Party party, Pool years) {
        requireAll(amount, party, years);
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        for (int year : years.years()) {
            try {
                byYear.put(year, years.money(amount, party, year));
            } catch (Unknown unknown) {
                return new Dues(ImmutableSortedMap.copyOf(byYear), Optional.of(unknown.reason()));
            }
        }
        return new Dues(ImmutableSortedMap.copyOf(byYear), Optional.empty());
    }

    /**
     * Says how what is due in one year comes about, by asking for the amount again.
     *
     * @param party for whom it is asked, if a figure differs by party
     * @param years the years that are asked, with the facts and the calendar around them
     * @return the figures and the steps of reckoning, in the order in which they are needed; none
     *     for a fixed amount
     */
    public static ImmutableList<Worded> explain(Amount amount, Party party, Pool years, int year) {
        requireAll(amount, party, years);
        return years.explain(amount, party, year);
    }

    private static void requireAll(Amount amount, Party party, Pool years) {
        requireNonNull(amount, "amount");
        requireNonNull(party, "party");
        requireNonNull(years, "years");
    }
}
