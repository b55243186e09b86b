package org.feidi.enclave.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.fact.Item.RENT;
import static org.feidi.enclave.fact.SomeFacts.IN;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How batches stand to each other: which replace which, and which claim the same months. */
class BatchesTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private static Facts.Builder rentOf(String number, String yuan) {
        return Facts.batch(number).receipt(IN, RENT, JUNE, yuan(yuan));
    }

    private static Booking rent(String yuan) {
        return Booking.receipt(IN, RENT, JUNE, yuan(yuan));
    }

    @Test
    void union_ofNone_isNothing() {
        assertThat(Facts.union(List.of())).isEqualTo(Facts.none());
    }

    @Test
    void chain_onlyTheLastCounts() {
        Facts chain = Facts.union(List.of(
                rentOf("a", "1").build(),
                rentOf("b", "20").replacing("a").build(),
                rentOf("c", "300").replacing("b").build()));
        assertThat(chain.bookings()).containsExactly(rent("300"));
        assertThat(chain.batchNumbers()).containsExactly("a", "b", "c");
        assertThat(chain.missingReplaced()).isEmpty();
    }

    @Test
    void replacement_beforeTheReplaced_waitsForItAndThenCountsInstead() {
        Facts replacement = rentOf("b", "20").replacing("a").build();
        assertThat(replacement.bookings()).containsExactly(rent("20"));
        assertThat(replacement.missingReplaced()).containsExactly(Map.entry("b", "a"));
        Facts both = replacement.and(rentOf("a", "1").build());
        assertThat(both.bookings()).containsExactly(rent("20"));
        assertThat(both.missingReplaced()).isEmpty();
    }

    /** As a treasury would correct its report each working day of eighty years. */
    @Test
    @Timeout(20)
    void chain_ofTwentyThousandReplacements_isWalkedOnce() {
        List<Facts> corrections = IntStream.range(0, 20_000)
                .mapToObj(i -> i == 0
                        ? rentOf("0", "1").build()
                        : rentOf("" + i, "2").replacing("" + (i - 1)).build())
                .toList();
        assertThat(Facts.union(corrections).bookings()).containsExactly(rent("2"));
    }

    @Test
    void circle_thatOthersLeadTo_namesOneOfTheCircle() {
        List<Facts> batches = List.of(
                Facts.batch("a").replacing("b").build(),
                Facts.batch("b").replacing("c").build(),
                Facts.batch("c").replacing("b").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.union(batches))
                .withMessage("Batches must not replace each other in a circle, but 'b' does.\nMaybe give the latest"
                        + " correction a new number.");
    }

    @Test
    void overlap_ofOneMonth_isFound() {
        Facts facts = reported("a", "treasury", 1, 6).and(reported("b", "treasury", 6, 9));
        assertThat(facts.overlaps()).containsExactly(ImmutableList.of("a", "b"));
    }

    @Test
    void overlap_withAnotherSource_isNone() {
        assertThat(reported("a", "treasury", 1, 6)
                        .and(reported("b", "company", 1, 6))
                        .overlaps())
                .isEmpty();
    }

    @Test
    void overlap_ofAdjacentMonths_isNone() {
        assertThat(reported("a", "treasury", 1, 6)
                        .and(reported("b", "treasury", 7, 9))
                        .overlaps())
                .isEmpty();
    }

    @Test
    void overlap_withABatchThatIsReplaced_isNone() {
        Facts correction = Facts.batch("b")
                .replacing("a")
                .covering("treasury", YearMonth.of(2026, 1), YearMonth.of(2026, 6))
                .build();
        assertThat(reported("a", "treasury", 1, 6).and(correction).overlaps()).isEmpty();
    }

    @Test
    void covering_monthsInReverse_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reported("a", "treasury", 6, 5))
                .withMessage("Months of batch 'a' must not end before they begin, but are 2026-06 to 2026-05.");
        assertThat(reported("a", "treasury", 6, 6).batchNumbers()).containsExactly("a");
    }

    @Test
    void covering_twoSources_isRefused() {
        Facts.Builder batch = Facts.batch("a").covering("treasury", JUNE, JUNE).covering("treasury", JUNE, JUNE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.covering("company", JUNE, JUNE.plusMonths(1)))
                .withMessage("Batch 'a' must cover the months of one source once, but covers treasury from 2026-06 to"
                        + " 2026-06 and company from 2026-06 to 2026-07.\nMaybe make two batches of it.");
    }

    @Test
    void replacing_twoBatches_isRefused() {
        Facts.Builder batch = Facts.batch("c").replacing("a").replacing("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.replacing("b"))
                .withMessage(
                        "A batch must replace one other, but 'c' replaces 'a' and 'b'.\nMaybe replace the second by"
                                + " an empty batch.");
    }

    @Test
    void sameNumber_anotherReplacedAndOtherMonths_namesBothDifferences() {
        Facts one =
                Facts.batch("c").replacing("a").covering("treasury", JUNE, JUNE).build();
        Facts two = Facts.batch("c").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.and(two))
                .withMessage("Batch 'c' must have one content, but has two: what it replaces is a and nothing; what it"
                        + " covers is treasury from 2026-06 to 2026-06 and nothing.\nMaybe give the correction a number"
                        + " of its own.");
    }

    private static Facts reported(String number, String source, int from, int to) {
        return Facts.batch(number)
                .covering(source, YearMonth.of(2026, from), YearMonth.of(2026, to))
                .build();
    }
}
