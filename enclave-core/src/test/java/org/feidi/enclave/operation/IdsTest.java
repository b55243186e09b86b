package org.feidi.enclave.operation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every id of a contract or a report that is printed is one line. */
class IdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final ImmutableMap<String, Consumer<String>> DOORS = ImmutableMap.<String, Consumer<String>>builder()
            .put("band", id -> Band.of(id, Name.of("good", "良好"), Range.closed(Fraction.ZERO, Fraction.ONE)))
            .put(
                    "indicator",
                    id -> new Indicator(
                            id, Name.of("firms", "企业"), Fraction.ONE, ScoringMethod.cappedProRata(Fraction.ONE)))
            .put(
                    "figure of a bonus",
                    id -> ScoreBonus.builder()
                            .name(Name.of("firms", "企业"))
                            .figure(id)
                            .above(Fraction.ONE)
                            .pointsEach(Fraction.ONE)
                            .most(Fraction.ONE)
                            .build())
            .put("bonus or penalty", id -> new OperatorContract.Tariff(id, Name.of("fair", "对接会"), Money.fen(1)))
            .put("event", id -> new OperatingYear.Event(id, DAY))
            .put("extension", id -> new RentSubsidy.Years(1, ImmutableMap.of(id, 1), 1))
            .put("mode", IdsTest::comparison)
            .buildOrThrow();

    static Stream<String> doors() {
        return DOORS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void id_withALineBreak_isRefused(String door) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requireNonNull(DOORS.get(door)).accept("a\n## Forged"))
                .withMessageStartingWith("Id of ")
                .withMessageEndingWith(" must not have line breaks, control or direction characters, but has U+000A at"
                        + " place 2 in 'a[U+000A]## Forged'.");
    }

    private static void comparison(String id) {
        GovernmentRun own = GovernmentRun.builder()
                .platformCompany(OperationCases.COMPANY)
                .staffPerYear(Money.fen(1))
                .runningPerYear(Money.fen(1))
                .runningPerSquareMetreYear(Money.fen(1))
                .build();
        ModeComparison.builder()
                .during(Term.calendarYears(2026, 2026))
                .addYears(OperatingYear.of(2026, FloorArea.squareMetres("1")))
                .addSpread(new ModeComparison.Landing(DAY, Money.fen(1)))
                .putModes("own", own)
                .putModes(id, own)
                .build();
    }
}
