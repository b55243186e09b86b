package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.BRANCHES;
import static org.feidi.enclave.sharing.Sides.CENTRAL;
import static org.feidi.enclave.sharing.Sides.COMPANY;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;

class WithinTest {

    @Test
    void partIsSharedOn_othersKeepTheirs() {
        SharingRule rule = split(CENTRAL, 60, BRANCHES, 40).within(BRANCHES, split(OUT, 1, IN, 3));
        Shared shared = Shared.wan(rule, "1000", "-1000");
        shared.assertPartsOf(CENTRAL).isEqualTo(Shared.wan("600", "-600"));
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("100", "-100"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("300", "-300"));
        shared.assertPartsOf(BRANCHES).isEqualTo(Shared.wan("0", "0"));
    }

    @Test
    void potThatNobodySharesOn_keepsItsPart() {
        Shared.wan(split(CENTRAL, 60, BRANCHES, 40), "1000")
                .assertPartsOf(BRANCHES)
                .isEqualTo(Shared.wan("400"));
    }

    @Test
    void partyThatGetsSomethingBack_keepsIt() {
        SharingRule rule = allTo(OUT).within(OUT, split(OUT, 1, IN, 1));
        Shared.wan(rule, "10").assertPartsOf(OUT).isEqualTo(Shared.wan("5"));
    }

    /**
     * A part that is named with zero is asked for. Were it asked only from the first year in which it is not zero, the
     * floor of year 1 would be missing here, and a rule would change by being put inside {@code allTo}.
     */
    @Test
    void partOfZero_isAskedInEveryYearInWhichItIsNamed() {
        SharingRule rule = allTo(CENTRAL).guaranteeing(CENTRAL, Money.wan("50")).madeUpBy(COMPANY);
        SharingRule inside = allTo(OUT).within(OUT, rule);
        for (Shared shared : new Shared[] {Shared.wan(rule, "0", "100"), Shared.wan(inside, "0", "100")}) {
            assertThat(shared.shortfalls()).hasSize(1);
            assertThat(shared.shortfalls().get(0).year()).isEqualTo(1);
            assertThat(shared.shortfalls().get(0).amount()).isEqualTo(Money.wan("50"));
        }
    }

    @Test
    void partOfAPartyThatIsNotNamedYet_isNotAsked() {
        SharingRule rule = years(1, 1, allTo(IN))
                .thereafter(allTo(OUT))
                .within(OUT, allTo(OUT).guaranteeing(OUT, Money.wan("50")).madeUpBy(IN));
        assertThat(Shared.wan(rule, "0", "100").shortfalls()).isEmpty();
    }

    @Test
    void partOfAPartyThatIsNoLongerNamed_isAskedForWithZero() {
        SharingRule rule = years(1, 1, allTo(OUT))
                .thereafter(allTo(IN))
                .within(OUT, allTo(OUT).guaranteeing(OUT, Money.wan("50")).madeUpBy(IN));
        assertThat(Shared.wan(rule, "100", "100").shortfalls()).hasSize(1);
        assertThat(Shared.wan(rule, "0", "100").shortfalls()).hasSize(1);
    }

    @Test
    void sliceOfZero_isAskedFromTheFirstYearInWhichItWasNotZero() {
        SharingRule rule = upTo(Money.wan("100"), allTo(IN))
                .above(allTo(OUT).guaranteeing(OUT, Money.wan("50")).madeUpBy(CENTRAL));
        Shared shared = Shared.wan(rule, "90", "110", "90");
        assertThat(shared.shortfalls()).hasSize(2);
        assertThat(shared.shortfalls().get(0).year()).isEqualTo(2);
        assertThat(shared.shortfalls().get(0).amount()).isEqualTo(Money.wan("40"));
        assertThat(shared.shortfalls().get(1).year()).isEqualTo(3);
    }
}
