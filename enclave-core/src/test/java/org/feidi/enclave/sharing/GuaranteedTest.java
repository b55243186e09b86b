package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.netOf;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.Sides.CENTRAL;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class GuaranteedTest {

    private static final Party GUANGYUAN = Region.prefecture("510800", Name.of("Guangyuan", "广元市"));
    private static final Party QINGCHUAN = Region.county("510822", Name.of("Qingchuan", "青川县"));
    private static final SharingRule SIX_TO_FOUR = split(QINGCHUAN, 6, GUANGYUAN, 4);

    /** 广元–青川 2009: 6 : 4, at least 500 a year; who pays what is missing is not stated. */
    @Test
    void guangyuanQingchuan2009_floorOfFiveHundred() {
        SharingRule rule = SIX_TO_FOUR.guaranteeing(QINGCHUAN, Money.wan("500")).madeUpAsFarAsItCanBy(GUANGYUAN);
        Shared shared = Shared.wan(rule, "1000", "600", "400");
        shared.assertPartsOf(QINGCHUAN).isEqualTo(Shared.wan("600", "500", "400"));
        shared.assertPartsOf(GUANGYUAN).isEqualTo(Shared.wan("400", "100", "0"));
        assertThat(shared.shortfalls()).containsExactly(owed(QINGCHUAN, Optional.empty(), 3, "100", false));
    }

    /** The floor holds from one year after the grant is fully paid. */
    @Test
    void guangyuanQingchuan2009_fromOneYearAfterTheGrant() {
        SharingRule rule = SharingRules.onlyIf(
                        SharingRules.reached(Milestone.GRANT_PAID).yearsAfter(1),
                        SIX_TO_FOUR.guaranteeing(QINGCHUAN, Money.wan("500")).madeUpBy(GUANGYUAN))
                .otherwise(SIX_TO_FOUR);
        Facts facts = Facts.batch("grant")
                .milestone(Milestone.GRANT_PAID, LocalDate.of(2020, 7, 1))
                .build();
        Shared.wan(facts, rule, "600", "600", "600")
                .assertPartsOf(QINGCHUAN)
                .isEqualTo(Shared.wan("360", "360", "500"));
        Facts onTheFirst = Facts.batch("grant")
                .milestone(Milestone.GRANT_PAID, LocalDate.of(2020, 1, 1))
                .build();
        Shared.wan(onTheFirst, rule, "600", "600", "600")
                .assertPartsOf(QINGCHUAN)
                .isEqualTo(Shared.wan("360", "500", "500"));
    }

    private static final SharingRule FORTY_TEN_FIFTY =
            split(ImmutableList.of(OUT, IN, CENTRAL), Weights.of(40, 10, 50));

    @Test
    void guaranteesNest() {
        SharingRule inner = FORTY_TEN_FIFTY.guaranteeing(OUT, Money.wan("60")).madeUpBy(IN);
        Shared alone = Shared.wan(inner, "100");
        assertThat(alone.by().year(1).parts()).isEqualTo(parts("50", "0", "50"));
        assertThat(alone.shortfalls()).containsExactly(owed(OUT, Optional.of(IN), 1, "10", false));
        Shared nested = Shared.wan(inner.guaranteeing(OUT, Money.wan("55")).madeUpBy(CENTRAL), "100");
        assertThat(nested.by().year(1).parts()).isEqualTo(parts("55", "0", "45"));
        assertThat(nested.shortfalls()).containsExactly(owed(OUT, Optional.of(IN), 1, "5", false));
    }

    @Test
    void largerFloorOutside_isOwedByTheOuterMaker() {
        SharingRule rule = FORTY_TEN_FIFTY
                .guaranteeing(OUT, Money.wan("60"))
                .madeUpBy(IN)
                .guaranteeing(OUT, Money.wan("120"))
                .madeUpBy(CENTRAL);
        Shared shared = Shared.wan(rule, "100");
        assertThat(shared.by().year(1).parts()).isEqualTo(parts("100", "0", "0"));
        assertThat(shared.shortfalls())
                .containsExactly(
                        owed(OUT, Optional.of(IN), 1, "10", false), owed(OUT, Optional.of(CENTRAL), 1, "10", false));
    }

    @Test
    void negativeYear_thePromiseHasASign() {
        SharingRule rule =
                split(OUT, 1, IN, 1).guaranteeing(OUT, Money.wan("5")).madeUpBy(IN);
        Shared shared = Shared.wan(rule, "-10");
        assertThat(shared.by().year(1).parts()).isEqualTo(ImmutableMap.of(OUT, Money.wan("-5"), IN, Money.wan("-5")));
        assertThat(shared.shortfalls()).containsExactly(owed(OUT, Optional.of(IN), 1, "10", false));
    }

    @Test
    void openYear_nothingIsMadeUp_andThePromiseIsProvisional() {
        SharingRule rule = SIX_TO_FOUR.guaranteeing(QINGCHUAN, Money.wan("500")).madeUpBy(GUANGYUAN);
        Circumstances open = new Circumstances(
                Facts.none(), Optional.empty(), new ClockYears(YearMonth.of(2020, 1)), YearMonth.of(2021, 6));
        Pool pool = Pool.of(Money.CNY, ImmutableSortedMap.of(1, Money.wan("600"), 2, Money.wan("600")), open);
        Shared shared = Shared.of(pool, rule);
        shared.assertPartsOf(QINGCHUAN).isEqualTo(Shared.wan("500", "360"));
        assertThat(shared.shortfalls()).containsExactly(owed(QINGCHUAN, Optional.of(GUANGYUAN), 2, "140", true));
    }

    @Test
    void makerThatHasNothing_owesAll() {
        SharingRule rule = allTo(OUT).guaranteeing(OUT, Money.wan("5")).madeUpBy(IN);
        Shared shared = Shared.wan(rule, "3");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("3"));
        assertThat(shared.shortfalls()).containsExactly(owed(OUT, Optional.of(IN), 1, "2", false));
    }

    /** What a deduction could not bear was promised as well: it counts towards the floor, and is not promised twice. */
    @Test
    void deductionThatIsShort_countsTowardsTheFloor() {
        SharingRule rule = netOf(Money.wan("3"), OUT)
                .share(allTo(CENTRAL))
                .guaranteeing(OUT, Money.wan("7"))
                .madeUpBy(CENTRAL);
        Shared shared = Shared.wan(rule, "4", "3", "2", "0");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("4", "3", "2", "0"));
        assertThat(shared.by().year(4).shortfalls())
                .containsExactly(
                        new Shortfall(Shortfall.Kind.DEDUCTION, OUT, Optional.empty(), 4, Money.wan("3"), false),
                        owed(OUT, Optional.of(CENTRAL), 4, "4", false));
        assertThat(shared.by().year(2).shortfalls()).containsExactly(owed(OUT, Optional.of(CENTRAL), 2, "4", false));
    }

    private static ImmutableMap<Party, Money> parts(String out, String in, String central) {
        return ImmutableMap.of(OUT, Money.wan(out), IN, Money.wan(in), CENTRAL, Money.wan(central));
    }

    private static Shortfall owed(Party to, Optional<Party> by, int year, String wan, boolean provisional) {
        return new Shortfall(Shortfall.Kind.GUARANTEE, to, by, year, Money.wan(wan), provisional);
    }
}
