package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.pool;
import static org.feidi.enclave.sharing.SharingRules.reached;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.stays;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import java.time.LocalDate;
import java.util.Locale;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class OnlyIfTest {

    private static final SharingRule ELIGIBLE = onlyIf(
                    figure("average of the three taxes").atLeast(Money.wan("2000")), split(OUT, 1, IN, 1))
            .otherwise(stays(Name.of("the average tax is below the threshold", "年均税额未达标准")));

    /** 财预〔2015〕92号: the average of three years must be at least 2,000. */
    @Test
    void caiYu92Of2015_threshold() {
        Shared.wan(averageTax("2000"), ELIGIBLE, "10").assertPartsOf(OUT).isEqualTo(Shared.wan("5"));
        Unallocated left = Shared.wan(averageTax("1999.999999"), ELIGIBLE, "10")
                .unallocated()
                .get(0);
        assertThat(left.cause()).isEqualTo(Unallocated.Cause.KEPT);
        assertThat(left.reason().in(Locale.CHINESE)).isEqualTo("年均税额未达标准");
    }

    private static Facts averageTax(String wan) {
        return Facts.batch("b")
                .figure("average of the three taxes", Money.wan(wan))
                .build();
    }

    /** A year that is absent is not a year of zero, which any amount exceeds. */
    @Test
    void poolOfAYearThatWasNotThere_waits() {
        Condition grewByEight = pool().atLeast(pool().ofTheYearBefore().times(108, 100));
        SharingRule rule = years(1, 1, allTo(OUT))
                .years(2, 3, onlyIf(grewByEight, allTo(OUT)).otherwise(allTo(IN)))
                .thereafter(allTo(IN));
        Shared shared = Shared.wan(rule, "1000", "100", "100", "7");
        assertThat(shared.by().year(1).partOf(OUT)).isEqualTo(Money.wan("1000"));
        assertThat(shared.by().year(2).unallocated())
                .singleElement()
                .satisfies(left -> assertThat(left.reason().in(Locale.ENGLISH))
                        .isEqualTo("waits: it needs the amount of the year before, and none reached this place then"));
        SharingRule around = onlyIf(grewByEight, allTo(OUT)).otherwise(allTo(IN));
        assertThat(Shared.wan(around, "100", "108").by().year(2).partOf(OUT)).isEqualTo(Money.zero(Money.CNY));
    }

    @Test
    void milestone_holdsInTheYearsThatBeginOnOrAfterItsDate() {
        Facts facts = Facts.batch("b")
                .milestone(Milestone.FIRST_TAX, LocalDate.of(2021, 1, 1))
                .build();
        SharingRule rule = onlyIf(reached(Milestone.FIRST_TAX), allTo(OUT)).otherwise(allTo(IN));
        Shared.wan(facts, rule, "1", "1", "1").assertPartsOf(OUT).isEqualTo(Shared.wan("0", "1", "1"));
        SharingRule turned =
                onlyIf(reached(Milestone.FIRST_TAX).negated(), allTo(OUT)).otherwise(allTo(IN));
        Shared.wan(facts, turned, "1", "1", "1").assertPartsOf(OUT).isEqualTo(Shared.wan("1", "0", "0"));
    }

    @Test
    void milestoneThatNeverCame_doesNotHold() {
        SharingRule rule =
                onlyIf(reached(Milestone.FIRST_TAX).yearsAfter(1), allTo(OUT)).otherwise(allTo(IN));
        Shared.wan(rule, "1").assertPartsOf(IN).isEqualTo(Shared.wan("1"));
    }

    @Test
    void milestoneWithTwoDates_theYearWaits() {
        Facts facts = Facts.batch("b")
                .milestone(Milestone.FIRST_TAX, LocalDate.of(2021, 1, 1))
                .milestone(Milestone.FIRST_TAX, LocalDate.of(2022, 1, 1))
                .build();
        SharingRule rule = onlyIf(reached(Milestone.FIRST_TAX), allTo(OUT)).otherwise(allTo(IN));
        assertThat(Shared.wan(facts, rule, "1").unallocated().get(0).reason().in(Locale.ENGLISH))
                .isEqualTo("waits until the facts agree on first tax: they state 2021-01-01, 2022-01-01");
    }

    @Test
    void poolCondition_asksForThePoolThatReachesThisPlace() {
        SharingRule inner = onlyIf(pool().atLeast(Money.wan("50")), allTo(OUT)).otherwise(allTo(IN));
        SharingRule rule = split(OUT, 1, IN, 1).within(OUT, inner);
        Shared.wan(rule, "99", "100").assertPartsOf(OUT).isEqualTo(Shared.wan("0", "50"));
    }

    @Test
    void bothConditionsMustHold() {
        SharingRule rule = onlyIf(
                        pool().atLeast(Money.wan("5"))
                                .and(pool().atLeast(Money.wan("9")).negated()),
                        allTo(OUT))
                .otherwise(allTo(IN));
        Shared.wan(rule, "4", "5", "8", "9").assertPartsOf(OUT).isEqualTo(Shared.wan("0", "5", "8", "0"));
    }

    @Test
    void eachSideSeesItsOwnYearsOnly() {
        SharingRule capped = allTo(OUT).capping(OUT, inTotal(Money.wan("10"))).surplus(allTo(IN));
        SharingRule rule = onlyIf(pool().atLeast(Money.wan("8")), capped).otherwise(capped);
        Shared.wan(rule, "8", "7", "8", "7").assertPartsOf(OUT).isEqualTo(Shared.wan("8", "7", "2", "3"));
    }
}
