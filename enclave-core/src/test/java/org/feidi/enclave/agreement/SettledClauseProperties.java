package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SettledClauseProperties {

    @Property(tries = 300)
    void aYearIsFoundByTheCalendarYearInWhichItBegins(@ForAll("settled") SomeAgreements.Settled given) {
        Settlement settlement = given.settlement();
        for (SettledYear year : settlement.years()) {
            SettledClause all = settlement.clause(year.clause().name());
            SettledClause clause = year.subject().map(all::subject).orElse(all);
            assertThat(clause.calendarYear(year.begin().getYear())).isSameAs(clause.year(year.year()));
            assertThat(year.end()).isEqualTo(year.begin().plusMonths(11));
        }
    }

    @Provide
    Arbitrary<SomeAgreements.Settled> settled() {
        return Arbitraries.lazy(SomeAgreements::settled);
    }
}
