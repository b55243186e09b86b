package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.stays;
import static org.feidi.enclave.sharing.SharingRules.undecided;
import static org.feidi.enclave.sharing.Sides.BRANCHES;
import static org.feidi.enclave.sharing.Sides.OUT;

import java.util.Locale;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class UnsharedTest {

    /** 60 to the region, 40 stay with whoever collected them: kept by agreement, not unallocated. */
    @Test
    void stays_aPart_isKeptByAgreement() {
        SharingRule rule = split(OUT, 60, BRANCHES, 40).within(BRANCHES, stays("article 5"));
        Allocation shared = Pool.ofYears(Money.wan("100")).by(rule).year(1);
        assertThat(shared.partOf(OUT)).isEqualTo(Money.wan("60"));
        assertThat(shared.totalKept()).isEqualTo(Money.wan("40"));
        assertThat(shared.totalUnallocated()).isEqualTo(Money.wan("0"));
        assertThat(shared.totalOfParts()).isEqualTo(Money.wan("60"));
        assertThat(shared.total()).isEqualTo(Money.wan("100"));
        assertThat(shared.unallocated().get(0).reason()).isEqualTo(Name.of("article 5"));
    }

    @Test
    void stays_withACitation_namesTheArticleInBothLanguages() {
        Citation article = Citation.of(Name.of("Agreement", "协议")).withArticle(Name.of("art. 5", "第五条"));
        Unallocated kept = Pool.ofYears(Money.wan("1"))
                .by(stays(article))
                .year(1)
                .unallocated()
                .get(0);
        assertThat(kept.isKept()).isTrue();
        assertThat(kept.reason().in(Locale.ENGLISH)).isEqualTo(article.in(Locale.ENGLISH));
        assertThat(kept.reason().in(Locale.CHINESE)).isEqualTo(article.in(Locale.CHINESE));
    }

    @Test
    void undecided_takesAString() {
        Allocation shared = Pool.ofYears(Money.wan("1"))
                .by(undecided("years 4 and 5 are not stated"))
                .year(1);
        assertThat(shared.totalUnallocated()).isEqualTo(Money.wan("1"));
        assertThat(shared.totalKept()).isEqualTo(Money.wan("0"));
        assertThat(shared.unallocated().get(0).isKept()).isFalse();
        assertThat(undecided("years 4 and 5 are not stated"))
                .isEqualTo(undecided(Name.of("years 4 and 5 are not stated")));
    }

    @Test
    void causes_areNamedInBothLanguages() {
        assertThat(Unallocated.Cause.KEPT.in(Locale.ENGLISH)).isEqualTo("kept by agreement");
        assertThat(Unallocated.Cause.KEPT.in(Locale.CHINESE)).isEqualTo("按约定留存");
    }
}
