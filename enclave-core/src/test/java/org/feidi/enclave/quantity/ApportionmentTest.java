package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.feidi.enclave.quantity.Money.yuan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApportionmentTest {

    @Test
    void cut_thirds_givesTheOddUnitToTheSmallestKey() {
        Apportionment<String> cut = Apportionment.among(List.of("c", "a", "b"), Weights.of(1, 1, 1));
        assertThat(cut.cut(100)).containsExactly(entry("a", 34), entry("b", 33), entry("c", 33));
        assertThat(cut.cut(-100)).containsExactly(entry("a", -34), entry("b", -33), entry("c", -33));
        assertThat(cut.cut(2)).containsExactly(entry("a", 1), entry("b", 1), entry("c", 0));
    }

    @Test
    void cut_money_givesTheOddFenToTheLargestRemainder() {
        Apportionment<String> cut = Apportionment.among(List.of("quzhou", "yuhang"), Weights.of(6, 4));
        assertThat(cut.cut(yuan("6000000")))
                .containsExactlyEntriesOf(ImmutableMap.of("quzhou", yuan("3600000"), "yuhang", yuan("2400000")));
        assertThat(cut.cut(yuan("0.01"))).containsEntry("quzhou", yuan("0.01")).containsEntry("yuhang", yuan("0"));
        assertThat(cut.cut(yuan("-0.01"))).containsEntry("quzhou", yuan("-0.01"));
    }

    @Test
    void cut_equalRemainders_goesToTheLargerWeight() {
        // 1/2 of a unit is left over on either side
        assertThat(parts(2, 1, 3)).containsExactly(0L, 2L);
        assertThat(parts(2, 3, 1)).containsExactly(2L, 0L);
    }

    @Test
    void cut_oneUnitMore_mayTakeAUnitFromSomebody() {
        assertThat(parts(3, 1, 3, 3)).containsExactly(1L, 1L, 1L);
        assertThat(parts(4, 1, 3, 3)).containsExactly(0L, 2L, 2L);
    }

    @Test
    void cut_zeroWeight_isThereWithZero() {
        assertThat(parts(1, 0, 0, 1)).containsExactly(0L, 0L, 1L);
        assertThat(parts(Long.MAX_VALUE, 0, 7)).containsExactly(0L, Long.MAX_VALUE);
    }

    @Test
    void cut_theLargestWhole_overflowsNowhere() {
        assertThat(parts(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE - 1))
                .containsExactly(4611686018427387904L, 4611686018427387903L);
        assertThat(parts(-Long.MAX_VALUE, 1, 1)).containsExactly(-4611686018427387904L, -4611686018427387903L);
        assertThat(parts(Long.MAX_VALUE, 1, 2)).containsExactly(3074457345618258602L, 6148914691236517205L);
    }

    @Test
    void cut_weightsPastALong_areExact() {
        BigInteger huge = BigInteger.TEN.pow(40);
        Apportionment<String> cut =
                Apportionment.by(ImmutableMap.of("a", huge, "b", huge.subtract(BigInteger.ONE), "c", BigInteger.ONE));
        assertThat(cut.cut(3)).containsExactly(entry("a", 2), entry("b", 1), entry("c", 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void cut_publishedApportionment_isReproduced(String name, long units, long[] weights, List<Long> expected) {
        assertThat(parts(units, weights)).as(name).isEqualTo(expected);
    }

    static Stream<Arguments> published() throws IOException {
        try (InputStream rows = ApportionmentTest.class.getResourceAsStream("apportionment.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(rows).spliterator(), false)
                    .map(row -> Arguments.of(
                            row.get("name").asText(),
                            row.get("inputs").get("units").asLong(),
                            numbers(row.get("inputs").get("weights")).stream()
                                    .mapToLong(Long::longValue)
                                    .toArray(),
                            numbers(row.get("expected"))))
                    .toList()
                    .stream();
        }
    }

    @Test
    void published_rows_areAllThere() throws IOException {
        assertThat(published()).hasSize(12);
    }

    @Test
    void toString_namesWeightsAndSidesAsWritten() {
        assertThat(Apportionment.among(List.of("quzhou", "yuhang", "abc"), Weights.of(6, 4, 0)))
                .hasToString("6:4:0 among [quzhou, yuhang, abc]");
    }

    @Test
    void cuts_areEqualIfWrittenAlike() {
        new EqualsTester()
                .addEqualityGroup(
                        Apportionment.among(List.of("a", "b"), Weights.of(6, 4)),
                        Apportionment.by(ImmutableMap.of("a", BigInteger.valueOf(6), "b", BigInteger.valueOf(4))))
                .addEqualityGroup(Apportionment.among(List.of("b", "a"), Weights.of(4, 6)))
                .addEqualityGroup(Apportionment.among(List.of("a", "b"), Weights.of(3, 2)))
                .addEqualityGroup(Apportionment.among(List.of("a", "b"), Weights.of(6, 4))
                        .withRemainder(RemainderRule.quotaMethod()))
                .testEquals();
    }

    /** N17: 90 : 10 of 25, in whole dollars or whole 万元. */
    @Test
    void cut_inUnits_whatIsLeftOfAUnitGoesWithTheOddUnit() {
        assertThat(inUnits("25", "1", 90, 10)).containsExactly(yuan("23"), yuan("2"));
        assertThat(inUnits("25.50", "1", 90, 10)).containsExactly(yuan("23.50"), yuan("2"));
        assertThat(inUnits("-25.50", "1", 90, 10)).containsExactly(yuan("-23.50"), yuan("-2"));
        assertThat(inUnits("250000", "10000", 90, 10)).containsExactly(yuan("230000"), yuan("20000"));
        assertThat(inUnits("0.50", "1", 10, 90)).containsExactly(yuan("0"), yuan("0.50"));
    }

    /** With the odd unit, 1.90 would be more than a unit above the exact share of 0.63…. */
    @Test
    void cut_inUnits_nobodyIsAUnitAway() {
        assertThat(inUnits("1.90", "1", 1, 1, 1)).containsExactly(yuan("1"), yuan("0.90"), yuan("0"));
        assertThat(inUnits("2.00", "1", 1, 1, 1)).containsExactly(yuan("1"), yuan("1"), yuan("0"));
    }

    /** 3.1, 2.9 and 0.5 units exactly: the odd unit and a half make the second the largest. */
    @Test
    void cut_inUnits_theLargerWeightMayGetLess() {
        assertThat(inUnits("6.50", "1", 31, 29, 5)).containsExactly(yuan("3"), yuan("3.50"), yuan("0"));
    }

    @Test
    void cut_inUnits_theLargestWholeAndUnit_overflowNowhere() {
        assertThat(Apportionment.among(List.of("a", "b"), Weights.of(Long.MAX_VALUE - 1, 1))
                        .cut(Money.fen(Long.MAX_VALUE), Money.fen(Long.MAX_VALUE)))
                .containsExactlyEntriesOf(ImmutableMap.of("a", Money.fen(Long.MAX_VALUE), "b", Money.fen(0)));
    }

    @Test
    void cut_inUnitsThatAreNone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inUnits("25", "0", 90, 10))
                .withMessage("Unit of a cut must be above zero, but is CNY 0.00.");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Apportionment.among(List.of("a"), Weights.of(1)).cut(yuan("25"), Money.parse("USD 1.00")))
                .withMessage("Unit of a cut must be in the currency of the whole, but is USD 1.00 for CNY 25.00.");
    }

    private static List<Money> inUnits(String whole, String unit, long... weights) {
        return Apportionment.among(IntStream.range(0, weights.length).boxed().toList(), Weights.of(weights))
                .cut(yuan(whole), yuan(unit))
                .values()
                .asList();
    }

    @Test
    void among_aSideNamedTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.among(List.of("a", "b", "a"), Weights.of(1, 2, 3)))
                .withMessage("Each side must be named once, but a is named twice.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Apportionment.among(List.of(new BigDecimal("1"), new BigDecimal("1.0")), Weights.of(1, 2)))
                .withMessage("Each side must be named once, but 1.0 is named twice.");
    }

    @Test
    void among_anotherNumberOfWeights_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.among(List.of("a", "b"), Weights.of(1, 2, 3)))
                .withMessage("Keys and weights must be equally many, but the keys are [a, b] and the weights 1:2:3.");
    }

    @Test
    void by_badWeights_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.by(ImmutableMap.of("a", BigInteger.ZERO)))
                .withMessage("Weights must not all be zero, but are 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.by(ImmutableMap.<String, BigInteger>of()))
                .withMessage("Weights must name at least one side, but are empty.");
    }

    @Test
    void cut_theOneLongWithoutMirrorImage_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts(Long.MIN_VALUE, 1, 1))
                .withMessage("Whole must have a mirror image, but -2^63 has none.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullKey_isRefusedByName() {
        List<String> keys = new ArrayList<>(Arrays.asList("a", null, "b"));
        assertThatNullPointerException()
                .isThrownBy(() -> Apportionment.among(keys, Weights.of(1, 2, 3)))
                .withMessage("key");
    }

    /** The parts by the given weights, in the order of the weights. */
    private static List<Long> parts(long whole, long... weights) {
        List<Integer> keys = IntStream.range(0, weights.length).boxed().toList();
        return Apportionment.among(keys, Weights.of(weights))
                .cut(whole)
                .values()
                .asList();
    }

    private static List<Long> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asLong)
                .toList();
    }

    private static Map.Entry<String, Long> entry(String key, long part) {
        return Map.entry(key, part);
    }
}
