package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.agreement.Cases.FUND;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.fact.BudgetAccount.LAND_FUNDS;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class NettingTest {

    @Test
    void twoParties_needOneTransfer() {
        assertThat(transfers(balances("-5", "5"))).containsExactly("a pays b CNY 5.00");
        assertThat(transfers(balances("0", "0"))).isEmpty();
        assertThat(transfers(balances())).isEmpty();
    }

    @Test
    void oneWhoPays_paysAll() {
        assertThat(transfers(balances("2", "-6", "4"))).containsExactly("b pays a CNY 2.00", "b pays c CNY 4.00");
    }

    @Test
    void twoGroups_thatSettleAmongThemselves_needOneTransferLess() {
        // greedily, the first who pays pays the first who receives: four transfers
        assertThat(transfers(balances("5", "3", "-3", "2", "-7")))
                .containsExactly("e pays a CNY 5.00", "c pays b CNY 3.00", "e pays d CNY 2.00");
    }

    @Test
    void twelveParties_inSixPairs_needSixTransfers() {
        assertThat(transfers(balances("1", "2", "3", "4", "5", "6", "-6", "-5", "-4", "-3", "-2", "-1")))
                .containsExactly(
                        "l pays a CNY 1.00",
                        "k pays b CNY 2.00",
                        "j pays c CNY 3.00",
                        "i pays d CNY 4.00",
                        "h pays e CNY 5.00",
                        "g pays f CNY 6.00");
    }

    @Test
    void thirteenParties_areSettledWithAtMostTwelveTransfers() {
        SortedMap<Holder, Money> balances = balances(IntStream.rangeClosed(1, 13)
                .mapToObj(i -> Integer.toString(i == 13 ? -78 : i))
                .toArray(String[]::new));
        assertThat(Netting.transfers(LAND_FUNDS, balances)).hasSize(12);
    }

    @Test
    void transfer_isSaidInBothLanguages() {
        Transfer transfer = new Transfer(LAND_FUNDS, YUHANG, QUZHOU, yuan("3600000"));
        assertThat(transfer).hasToString("Yuhang pays Quzhou CNY 3600000.00");
        assertThat(transfer.in(Locale.ENGLISH)).isEqualTo("Yuhang pays Quzhou 3,600,000.00 yuan (land funds)");
        assertThat(transfer.in(Locale.CHINA)).isEqualTo("余杭区向衢州市划转3,600,000.00元（政府性基金（土地））");
    }

    @Test
    void transfer_ofNothingOrToOneself_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transfer(LAND_FUNDS, QUZHOU, YUHANG, yuan("0")))
                .withMessage("A transfer must be above zero, but is CNY 0.00.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transfer(LAND_FUNDS, FUND, FUND, yuan("1")))
                .withMessage("A transfer must be between two parties, but Park fund (fund) pays itself.");
    }

    private static List<String> transfers(SortedMap<Holder, Money> balances) {
        return Netting.transfers(LAND_FUNDS, balances).stream()
                .map(Transfer::toString)
                .toList();
    }

    private static SortedMap<Holder, Money> balances(String... yuan) {
        SortedMap<Holder, Money> balances = new TreeMap<>();
        for (String amount : yuan) {
            String id = Character.toString('a' + balances.size());
            balances.put(new Organisation(id, Name.of(id)), yuan(amount));
        }
        return ImmutableSortedMap.copyOfSorted(balances);
    }
}
