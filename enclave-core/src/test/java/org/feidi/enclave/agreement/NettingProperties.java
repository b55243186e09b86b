package org.feidi.enclave.agreement;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

class NettingProperties {

    @Property
    void transfersMeetEveryBalance(@ForAll("balances") SortedMap<Holder, Money> balances) {
        NettingLaws.transfersMeetEveryBalance(balances);
    }

    @Property
    void whoReceivesNeverPays(@ForAll("balances") SortedMap<Holder, Money> balances) {
        NettingLaws.whoReceivesNeverPays(balances);
    }

    @Property
    void neverMoreTransfersThanPartiesLessOne(@ForAll("balances") SortedMap<Holder, Money> balances) {
        NettingLaws.neverMoreTransfersThanPartiesLessOne(balances);
    }

    @Property
    void fewestTransfersThereCanBe(@ForAll("ofFewParties") SortedMap<Holder, Money> balances) {
        NettingLaws.fewestTransfersThereCanBe(balances);
    }

    @Property
    void transfersAreListedByPayeeAndPayer(@ForAll("balances") SortedMap<Holder, Money> balances) {
        NettingLaws.transfersAreListedByPayeeAndPayer(balances);
    }

    @Provide
    Arbitrary<SortedMap<Holder, Money>> ofFewParties() {
        return balances(6, 6);
    }

    /** Of up to 20 parties: the largest are past the bound up to which every group is tried. */
    @Provide
    Arbitrary<SortedMap<Holder, Money>> balances() {
        return Arbitraries.oneOf(balances(7, 5), balances(19, 3), balances(19, 1_000_000));
    }

    /** Small amounts, so that groups that settle among themselves are frequent; the last party closes the sum. */
    private static Arbitrary<SortedMap<Holder, Money>> balances(int parties, long largest) {
        return Arbitraries.longs()
                .between(-largest, largest)
                .list()
                .ofMaxSize(parties)
                .map(NettingProperties::closed);
    }

    private static SortedMap<Holder, Money> closed(List<Long> amounts) {
        SortedMap<Holder, Money> balances = new TreeMap<>();
        long sum = 0;
        for (long amount : amounts) {
            balances.put(party(balances.size()), Money.fen(amount));
            sum += amount;
        }
        balances.put(party(balances.size()), Money.fen(-sum));
        return balances;
    }

    private static Holder party(int number) {
        String id = "party-" + (char) ('a' + number);
        return new Organisation(id, Name.of(id));
    }
}
