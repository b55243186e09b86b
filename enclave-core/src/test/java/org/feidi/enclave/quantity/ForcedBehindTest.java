package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no {@link RemainderRule} promises: with weights that change, a side falls 1/2 + 1/3 + … + 1/n units behind. */
class ForcedBehindTest {

    /** One unit a period among those that have none yet: ties go to the smaller key, so the last side waits longest. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void weightsThatChange_leaveTheLastSideBehind(JsonNode row) {
        for (RemainderRule<Integer> rule :
                List.<RemainderRule<Integer>>of(RemainderRule.largestRemainder(), RemainderRule.quotaMethod())) {
            List<List<Fraction>> periods = new ArrayList<>();
            row.get("inputs").get("periods").forEach(period -> periods.add(fractions(period)));
            Fraction[] ahead = zeros(periods.get(0).size());
            for (List<Fraction> period : periods) {
                add(ahead, Weights.from(period), rule);
            }
            JsonNode expected = row.get("expected");
            assertThat(least(ahead).negated().toString())
                    .isEqualTo(expected.get("max_underpayment").asText());
            assertThat(least(ahead).negated()).isEqualTo(harmonicLessOne(ahead.length));
            assertThat(most(ahead).toString())
                    .isEqualTo(expected.get("max_overpayment").asText());
        }
    }

    /** Whatever the rule, whoever draws up the weights asks next for those that got nothing, all alike. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 12})
    void weightsThatChange_forceAnyRuleBehind(int sides) {
        Function<List<Integer>, RemainderRule<Integer>> largest = without -> RemainderRule.largestRemainder();
        Function<List<Integer>, RemainderRule<Integer>> quota = without -> RemainderRule.quotaMethod();
        Function<List<Integer>, RemainderRule<Integer>> last =
                without -> RemainderRule.leftoverTo(without.get(without.size() - 1));
        Function<List<Integer>, RemainderRule<Integer>> middle =
                without -> RemainderRule.leftoverTo(without.get(without.size() / 2));
        for (Function<List<Integer>, RemainderRule<Integer>> rule : List.of(largest, quota, last, middle)) {
            Fraction[] ahead = zeros(sides);
            boolean[] given = new boolean[sides];
            for (int period = 1; period < sides; period++) {
                List<Integer> without = IntStream.range(0, sides)
                        .filter(side -> !given[side])
                        .boxed()
                        .toList();
                long[] weights = IntStream.range(0, sides)
                        .mapToLong(side -> given[side] ? 0 : 1)
                        .toArray();
                given[add(ahead, Weights.of(weights), rule.apply(without))] = true;
            }
            assertThat(least(ahead).negated()).isEqualTo(harmonicLessOne(sides));
        }
    }

    /** Cuts one unit, and adds to each side what it got less its exact share; says who got it. */
    private static int add(Fraction[] ahead, Weights weights, RemainderRule<Integer> rule) {
        List<Integer> sides = IntStream.range(0, ahead.length).boxed().toList();
        List<Long> parts = Apportionment.among(sides, weights)
                .withRemainder(rule)
                .cut(1L)
                .values()
                .asList();
        for (int i = 0; i < ahead.length; i++) {
            ahead[i] = ahead[i].plus(Fraction.of(parts.get(i))).minus(weights.share(i));
        }
        return parts.indexOf(1L);
    }

    private static Fraction harmonicLessOne(int sides) {
        return IntStream.rangeClosed(2, sides).mapToObj(n -> Fraction.of(1, n)).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction[] zeros(int sides) {
        Fraction[] zeros = new Fraction[sides];
        Arrays.fill(zeros, Fraction.ZERO);
        return zeros;
    }

    private static Fraction least(Fraction[] numbers) {
        return Arrays.stream(numbers).reduce(Fraction::min).orElseThrow();
    }

    private static Fraction most(Fraction[] numbers) {
        return Arrays.stream(numbers).reduce(Fraction::max).orElseThrow();
    }

    private static List<Fraction> fractions(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(number -> Fraction.parse(number.asText()))
                .toList();
    }

    @Test
    void rows_areAllThere() throws IOException {
        assertThat(rows()).hasSize(5);
    }

    static Stream<JsonNode> rows() throws IOException {
        try (InputStream rows = ForcedBehindTest.class.getResourceAsStream("forced-behind.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(rows).spliterator(), false).toList().stream();
        }
    }
}
