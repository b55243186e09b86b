package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.URBAN_LAND_USE_TAX;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.byItem;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.netOf;
import static org.feidi.enclave.sharing.SharingRules.own;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** A rule for each item, a deduction first, and rules of one's own. */
class ByItemTest {

    private static final Organisation OUT = new Organisation("out", Name.of("Out", "飞出地"));
    private static final Organisation IN = new Organisation("in", Name.of("In", "飞入地"));

    private static final SharingRule EACH_ITS_OWN =
            byItem(ImmutableMap.of(VALUE_ADDED_TAX, split(OUT, 6, IN, 4), CORPORATE_INCOME_TAX, split(OUT, 1, IN, 1)));

    private static Pool pool(ImmutableMap<Item, ImmutableSortedMap<Integer, Money>> byItem) {
        return Pool.ofItems(
                Money.CNY,
                byItem,
                new Circumstances(
                        Facts.none(), Optional.empty(), new ClockYears(YearMonth.of(2020, 1)), YearMonth.of(2029, 12)));
    }

    private static final Pool TWO_TAXES = pool(ImmutableMap.of(
            VALUE_ADDED_TAX,
            ImmutableSortedMap.of(1, wan("100"), 2, wan("50")),
            CORPORATE_INCOME_TAX,
            ImmutableSortedMap.of(1, wan("60"), 2, wan("-20"))));

    @Test
    void byItem_eachItemByItsOwnRule_alsoARefund() {
        Allocations shared = TWO_TAXES.by(EACH_ITS_OWN);
        assertThat(shared.year(1).partOf(OUT)).isEqualTo(wan("90"));
        assertThat(shared.year(2).partOf(OUT)).isEqualTo(wan("20"));
        assertThat(shared.year(2).total()).isEqualTo(wan("30"));
    }

    @Test
    void byItem_underPhasesCapsAndFloors_seesTheItemsApart() {
        SharingRule wrapped = years(1, 1, EACH_ITS_OWN)
                .thereafter(allTo(IN))
                .capping(OUT, inTotal(wan("80")))
                .surplus(allTo(IN))
                .guaranteeing(OUT, wan("10"))
                .madeUpBy(IN);
        Allocations shared = TWO_TAXES.by(wrapped);
        assertThat(shared.year(1).partOf(OUT)).isEqualTo(wan("80"));
        assertThat(shared.year(2).partOf(OUT)).isEqualTo(wan("10"));
    }

    @Test
    void byItem_anItemWithoutARule_goesToNobodyAndSaysSo() {
        Pool three = pool(ImmutableMap.of(URBAN_LAND_USE_TAX, ImmutableSortedMap.of(1, wan("7"))));
        Allocation shared = three.by(EACH_ITS_OWN).year(1);
        assertThat(shared.totalUnallocated()).isEqualTo(wan("7"));
        assertThat(shared.unallocated().get(0).reason().in(Locale.ENGLISH)).isEqualTo("no rule for Urban land-use tax");
        assertThat(shared.unallocated().get(0).item()).contains(URBAN_LAND_USE_TAX);
    }

    @Test
    void byItem_belowACut_isRefusedWhenBuilt() {
        String where =
                "A rule by item must see the items apart, but that for [corporate-income-tax, value-added-tax] stands %s,"
                        + " where they are one amount.\nMaybe put it outside.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allTo(OUT).within(OUT, EACH_ITS_OWN))
                .withMessage(where.formatted("inside within"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> upTo(wan("1"), EACH_ITS_OWN).above(allTo(IN)))
                .withMessage(where.formatted("in a slice"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> upTo(wan("1"), allTo(IN))
                        .above(years(1, 1, EACH_ITS_OWN).thenEnds()))
                .withMessage(where.formatted("above the slices"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allTo(OUT).capping(OUT, inTotal(wan("1"))).surplus(EACH_ITS_OWN))
                .withMessage(where.formatted("in a surplus"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        recoverFirst(OUT, wan("1")).then(EACH_ITS_OWN).countedFrom(RecoverFirst.CountedFrom.AGREEMENT))
                .withMessage(where.formatted("after a recovery"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> netOf(wan("1"), IN).share(EACH_ITS_OWN))
                .withMessage(where.formatted("after a deduction"));
    }

    @Test
    void byItem_ofAPoolThatIsOneAmount_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pool.ofYears(wan("1")).by(EACH_ITS_OWN))
                .withMessage("A rule by item must be asked of a pool whose items are apart, but these are one amount."
                        + "\nMaybe Pool.ofItems(…).");
    }

    /** 昆明 2024: what is shared is the retained tax less the incentives paid to the enterprise. */
    @Test
    void kunming2024_incentivesAreDeductedFirst() {
        SharingRule rule = netOf(wan("30"), IN).share(split(OUT, 1, IN, 1));
        Allocations shared = Pool.ofYears(wan("100"), wan("20"), wan("-10")).by(rule);
        assertThat(shared.year(1).partOf(OUT)).isEqualTo(wan("35"));
        assertThat(shared.year(1).partOf(IN)).isEqualTo(wan("65"));
        assertThat(shared.year(2).partOf(OUT)).isEqualTo(wan("0"));
        assertThat(shared.year(2).shortfalls())
                .containsExactly(new Shortfall(Shortfall.Kind.DEDUCTION, IN, Optional.empty(), 2, wan("10"), false));
        assertThat(shared.year(3).partOf(OUT)).isEqualTo(wan("-5"));
    }

    @Test
    void own_knowsTheEarlierYearsOfItsPlace() {
        SharingRule largerOfTheYearBefore = own(Name.of("last year's pool", "上年数"), ImmutableList.of(OUT, IN), year -> {
            Money before = Money.zero(year.pool().currency());
            for (Money earlier : year.earlierPools().values()) {
                before = earlier;
            }
            Money toOut = before.min(year.pool());
            return ImmutableMap.of(OUT, toOut, IN, year.pool().minus(toOut));
        });
        Allocations shared = Pool.ofYears(wan("100"), wan("150"), wan("120")).by(largerOfTheYearBefore);
        assertThat(shared.year(1).partOf(OUT)).isEqualTo(wan("0"));
        assertThat(shared.year(2).partOf(OUT)).isEqualTo(wan("100"));
        assertThat(shared.year(3).partOf(OUT)).isEqualTo(wan("120"));
    }

    @Test
    void own_thatDoesNotSumToItsPool_isRefused() {
        SharingRule wrong = own(Name.of("wrong", "错误"), ImmutableList.of(OUT), year -> ImmutableMap.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pool.ofYears(wan("1")).by(wrong))
                .withMessage(
                        "Parts of rule 'wrong' must sum to its pool of year 1, CNY 10000.00, but sum to CNY 0.00.");
    }

    @Test
    void own_thatGivesToSomebodyElse_isRefused() {
        SharingRule wrong =
                own(Name.of("wrong", "错误"), ImmutableList.of(OUT), year -> ImmutableMap.of(IN, year.pool()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pool.ofYears(wan("1")).by(wrong))
                .withMessage("Rule 'wrong' must give to [Out (out)] only, but in year 1 it gives to In (in).");
    }

    @Test
    void own_withAPartOfTheOtherSign_isRefused() {
        SharingRule wrong = own(
                Name.of("wrong", "错误"),
                ImmutableList.of(OUT, IN),
                year -> ImmutableMap.of(OUT, wan("-1"), IN, year.pool().plus(wan("1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pool.ofYears(wan("3")).by(wrong))
                .withMessage("Parts of rule 'wrong' must be of the sign of its pool of year 1, CNY 30000.00, but Out"
                        + " (out) is to get CNY -10000.00.");
    }

    @Test
    void own_inAnotherCurrency_isRefused() {
        SharingRule wrong = own(
                Name.of("wrong", "错误"), ImmutableList.of(OUT), year -> ImmutableMap.of(OUT, Money.parse("USD 1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pool.ofYears(wan("1")).by(wrong))
                .withMessage("Rule 'wrong' must share in CNY, but in year 1 it gives USD 1.00 to Out (out).");
    }
}
