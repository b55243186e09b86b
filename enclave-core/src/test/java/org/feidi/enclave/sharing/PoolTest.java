package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.byItem;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;

class PoolTest {

    private static final Circumstances THREE_YEARS =
            Pool.ofYears(Money.wan("1"), Money.wan("1"), Money.wan("1")).circumstances();
    private static final SharingRule RECOVERED =
            recoverFirst(OUT, Money.wan("50")).then(allTo(IN)).countedFrom(RecoverFirst.CountedFrom.AGREEMENT);

    private static SortedMap<Integer, Money> latestFirst() {
        SortedMap<Integer, Money> byYear = new TreeMap<>(Comparator.reverseOrder());
        byYear.put(1, Money.wan("30"));
        byYear.put(2, Money.wan("30"));
        byYear.put(3, Money.wan("30"));
        return byYear;
    }

    /** Shared backwards, year 1 would recover last: 0, 20, 30. */
    @Test
    void yearsThatAreSortedTheOtherWay_areSharedInTheirOrder() {
        Allocations shared = Pool.of(Money.CNY, latestFirst(), THREE_YEARS).by(RECOVERED);
        assertThat(SharingLaws.partsOf(OUT, shared)).isEqualTo(Shared.wan("30", "20", "0"));
        assertThat(shared.byYear().keySet()).containsExactly(1, 2, 3);
    }

    @Test
    void itemsWhoseYearsAreSortedTheOtherWay_areSharedInTheirOrder() {
        Pool pool = Pool.ofItems(Money.CNY, ImmutableMap.of(Item.VALUE_ADDED_TAX, latestFirst()), THREE_YEARS);
        Allocations shared = pool.by(byItem(ImmutableMap.of(Item.VALUE_ADDED_TAX, RECOVERED)));
        assertThat(SharingLaws.partsOf(OUT, shared)).isEqualTo(Shared.wan("30", "20", "0"));
    }

    @Test
    void allocationsThatAreSortedTheOtherWay_areInOrder() {
        ImmutableSortedMap<Integer, Allocation> turned = ImmutableSortedMap.<Integer, Allocation>reverseOrder()
                .put(1, Allocation.nothing(Money.CNY))
                .put(2, Allocation.nothing(Money.CNY))
                .build();
        assertThat(new Allocations(turned).byYear().keySet()).containsExactly(1, 2);
    }
}
