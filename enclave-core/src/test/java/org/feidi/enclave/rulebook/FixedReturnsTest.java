package org.feidi.enclave.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.RENT;
import static org.feidi.enclave.fact.Milestone.IN_FORCE;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.rulebook.Documents.IN;
import static org.feidi.enclave.rulebook.Documents.OUT;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.split;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.SettledClause;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.sharing.Pool;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** Published returns that are owed whatever was earned: 平湖—青田 2017 and 炉霍. */
class FixedReturnsTest {

    private static Settlement settle(Facts.Builder facts, int years, Amount amount, int lastYear) {
        return Agreement.between(OUT, IN)
                .name(Name.of("an agreement", "某协议"))
                .addClauses(Clause.owed(RENT)
                        .named("return")
                        .since(calendarYearOf(IN_FORCE))
                        .forYears(years)
                        .from(IN)
                        .to(OUT)
                        .amounting(amount))
                .build()
                .settle(facts.milestone(IN_FORCE, LocalDate.of(2018, 1, 1)).build(), through(lastYear));
    }

    private static List<Money> paid(SettledClause clause) {
        return clause.years().stream().map(year -> year.part(OUT)).toList();
    }

    /** 平湖—青田 2017: a tenth of the actual total investment every year. */
    @Test
    void pinghuQingtian2017_aTenthOfTheActualInvestmentEveryYear() {
        Facts.Builder facts = Facts.batch("park")
                .figure(Figure.of("actual total investment").inYear(2018), wan("3000"))
                .figure(Figure.of("actual total investment").inYear(2019), wan("5000"))
                .figure(Figure.of("actual total investment").inYear(2020), wan("5000.0005"));
        Settlement settlement =
                settle(facts, 5, figure("actual total investment").times(10, 100), 2020);
        assertThat(paid(settlement.clause("return"))).containsExactly(wan("300"), wan("500"), yuan("5000000.50"));
        assertThat(settlement.transfers()).hasToString("[Fly-in region pays Fly-out region CNY 13000000.50]");
    }

    /** 156 villages share a return of 500: 32,051.28 yuan each, and 32 of them a fen more. */
    @Test
    void pinghuQingtian2017_sharedBy156Villages() {
        List<Holder> villages = IntStream.rangeClosed(1, 156)
                .<Holder>mapToObj(i -> new Organisation("village-" + (1000 + i), Name.of("Village " + i)))
                .toList();
        Weights equally = Weights.of(Collections.nCopies(156, BigInteger.ONE));
        ImmutableMap<Party, Money> parts =
                Pool.ofYears(wan("500")).by(split(villages, equally)).year(1).parts();
        for (int i = 0; i < villages.size(); i++) {
            assertThat(parts).containsEntry(villages.get(i), i < 32 ? yuan("32051.29") : yuan("32051.28"));
        }
    }

    /** 炉霍: 3 for each of 259 greenhouses a year, for 15 years, also where nothing was earned. */
    @Test
    void luhuo_threeForEachOf259Greenhouses_fifteenYears() {
        Settlement settlement =
                settle(Facts.batch("greenhouses"), 15, amount(wan("3")).times(259, 1), 2034);
        assertThat(paid(settlement.clause("return"))).isEqualTo(Collections.nCopies(15, wan("777")));
        assertThat(settlement.entitlementOf(OUT)).isEqualTo(wan("11655"));
    }
}
