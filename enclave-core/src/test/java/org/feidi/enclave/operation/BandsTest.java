package org.feidi.enclave.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.operation.Published.band;
import static org.feidi.enclave.operation.Published.wenzhou2022;
import static org.feidi.enclave.operation.Published.wuhan;

import com.google.common.collect.Range;
import java.util.Optional;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class BandsTest {

    private static final Optional<Rank> NO_RANK = Optional.empty();

    /** 武汉经开区 2019 as published: whole numbers, so that 84.5 and 69.5 fall in none. */
    @Test
    void wuhan2019_asPublished_isRefusedAndTheGapsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.of(
                        Fraction.of(100),
                        band("excellent", closed(85, 100)),
                        band("good", closed(70, 84)),
                        band("pass", closed(60, 69)),
                        band("fail", closedOpen(0, 60))))
                .withMessage(
                        "Bands must tile every score from 0 to 100, but these fall in none: [(69..70), (84..85)].\n"
                                + "Maybe write a band as 'from 70 to under 85': Range.closedOpen.");
    }

    /** 武汉经开区 2019 in the reading "from 70 to under 85". */
    @Test
    void wuhan2019_fromSeventyToUnderEightyFive_gradesEveryScore() {
        assertThat(gradeOf(wuhan(), "85")).isEqualTo("excellent");
        assertThat(gradeOf(wuhan(), "84.5")).isEqualTo("good");
        assertThat(gradeOf(wuhan(), "70")).isEqualTo("good");
        assertThat(gradeOf(wuhan(), "69.5")).isEqualTo("pass");
        assertThat(gradeOf(wuhan(), "60")).isEqualTo("pass");
        assertThat(gradeOf(wuhan(), "59.99")).isEqualTo("fail");
        assertThat(gradeOf(wuhan(), "0")).isEqualTo("fail");
        assertThat(gradeOf(wuhan(), "100")).isEqualTo("excellent");
    }

    /** 温州 2022: rank 1 and at least 90. */
    @Test
    void wenzhou2022_ninetyFive_isFirstOnlyWithRankOne() {
        assertThat(wenzhou2022().bandOf(Fraction.of(95), rank(1, 12)).id()).isEqualTo("first");
        assertThat(wenzhou2022().bandOf(Fraction.of(95), rank(2, 12)).id()).isEqualTo("second");
        assertThat(wenzhou2022().bandOf(Fraction.of(89), rank(1, 12)).id()).isEqualTo("second");
    }

    /** 阜阳: at least 80 and in the top 20 %. */
    @Test
    void fuyang_eightyAndTheTopTwentyPercent_countsPlacesExactly() {
        Bands fuyang = Bands.of(
                Fraction.of(100),
                band("excellent", closed(80, 100)).onlyFor(Rank.top(Fraction.percent("20")), "others"),
                band("others", closedOpen(0, 80)));

        assertThat(fuyang.bandOf(Fraction.of(80), rank(2, 10)).id()).isEqualTo("excellent");
        assertThat(fuyang.bandOf(Fraction.of(99), rank(3, 10)).id()).isEqualTo("others");
        assertThat(fuyang.bandOf(Fraction.of(99), rank(1, 4)).id()).isEqualTo("others");
    }

    @Test
    void bandOf_missesTwoRanks_fallsTwice() {
        Bands bands = Bands.of(
                Fraction.of(100),
                band("a", closed(90, 100)).onlyFor(Rank.first(1), "b"),
                band("b", closedOpen(80, 90)).onlyFor(Rank.first(3), "c"),
                band("c", closedOpen(0, 80)));

        assertThat(bands.bandOf(Fraction.of(95), rank(3, 9)).id()).isEqualTo("b");
        assertThat(bands.bandOf(Fraction.of(95), rank(4, 9)).id()).isEqualTo("c");
    }

    @Test
    void bandOf_rankConditionWithoutARank_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wenzhou2022().bandOf(Fraction.of(95), NO_RANK))
                .withMessage("Score 95 must come with a rank, because band 'first' [90..100] asks for rank 1 or better,"
                        + " but has none.");
        assertThat(wenzhou2022().bandOf(Fraction.of(75), NO_RANK).id()).isEqualTo("second");
    }

    @Test
    void of_overlappingBands_areNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Bands.of(Fraction.of(100), band("good", closed(70, 100)), band("pass", closed(0, 75))))
                .withMessage("Bands must not overlap, but 'good' [70..100] and 'pass' [0..75] share [70..75].");
    }

    @Test
    void of_bandsThatShareOnePoint_overlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Bands.of(Fraction.of(100), band("good", closed(70, 100)), band("pass", closed(0, 70))))
                .withMessage("Bands must not overlap, but 'good' [70..100] and 'pass' [0..70] share [70..70].");
    }

    @Test
    void of_aBandInsideAnother_overlaps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.of(
                        Fraction.of(100),
                        band("all", closed(0, 100)),
                        band("inner", closed(20, 30)),
                        band("top", closed(90, 100))))
                .withMessageContaining("must not overlap");
    }

    @Test
    void of_bandsPastTheHighestScore_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.of(Fraction.of(100), band("all", closed(0, 120))))
                .withMessage("Bands must stay between 0 and the highest score 100, but 'all' [0..120] does not.");
    }

    @Test
    void of_missedRankThatFallsPastABand_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.of(
                        Fraction.of(100),
                        band("a", closed(90, 100)).onlyFor(Rank.first(1), "c"),
                        band("b", closedOpen(80, 90)),
                        band("c", closedOpen(0, 80))))
                .withMessage("Band 'a' [90..100] must fall to the band just below ('b'), or more points could earn"
                        + " less, but falls to 'c'.");
    }

    @Test
    void band_rankWithoutSayingWhereAScoreFalls_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Band(
                        "a", Name.of("a"), closed(0, 100), Optional.of(Rank.first(1)), Optional.empty(), false))
                .withMessage("Band 'a' must say where a score falls that misses its rank, but asks for rank 1 or better"
                        + " and falls to no band.");
    }

    @Test
    void rank_pastTheNumberAssessed_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rank(13, 12))
                .withMessage("Rank must be from 1 to the 12 assessed, but is 13.");
    }

    @Test
    void bandOf_scoreOutside_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wuhan().bandOf(Fraction.of(101), NO_RANK))
                .withMessage("Score must be from 0 to 100, but is 101.");
    }

    private static String gradeOf(Bands bands, String score) {
        return bands.bandOf(Fraction.parse(score), NO_RANK).id();
    }

    private static Optional<Rank> rank(int place, int of) {
        return Optional.of(new Rank(place, of));
    }

    private static Range<Fraction> closed(int from, int through) {
        return Range.closed(Fraction.of(from), Fraction.of(through));
    }

    private static Range<Fraction> closedOpen(int from, int under) {
        return Range.closedOpen(Fraction.of(from), Fraction.of(under));
    }
}
