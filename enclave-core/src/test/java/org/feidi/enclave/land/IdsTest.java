package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.land.Samples.DAY;
import static org.feidi.enclave.land.Samples.KAIHUA;
import static org.feidi.enclave.land.Samples.KEQIAO;
import static org.feidi.enclave.land.Samples.SURPLUS;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of a ledger that is printed is one line. */
class IdsTest {

    private static final QuotaAmount MU = Samples.mu("1");

    private static final ImmutableMap<String, Consumer<String>> DOORS = ImmutableMap.<String, Consumer<String>>builder()
            .put("id of a kind", text -> QuotaKinds.emissions(text, Name.of("COD")))
            .put("id of a lot", text -> Samples.surplus(text, KAIHUA, "1"))
            .put(
                    "grade",
                    text -> Samples.lot("L", SURPLUS, KAIHUA, "1").grade(text).build())
            .put(
                    "certificate",
                    text -> Samples.lot("L", SURPLUS, KAIHUA, "1")
                            .certificate(text)
                            .build())
            .put(
                    "filing",
                    text -> Samples.lot("L", SURPLUS, KAIHUA, "1").filing(text).build())
            .put(
                    "parent",
                    text -> Samples.lot("L", SURPLUS, KAIHUA, "1").parent(text).build())
            .put("request key", text -> new QuotaEntry(text, DAY, QuotaActions.expire("L")))
            .put("project reserved for", text -> QuotaActions.reserve("L", text, MU))
            .put("project of a use", text -> QuotaActions.use("L", text, MU))
            .put("lot of a use", text -> QuotaActions.use(text, "school", MU))
            .put("lot transferred", text -> QuotaActions.transferWhole(text, KEQIAO))
            .put("part", text -> QuotaActions.transferPart("L", text, KEQIAO, MU))
            .put("lot carried over", text -> QuotaActions.carryOver(text, DAY, Samples.PERMIT))
            .put("lot that expires", QuotaActions::expire)
            .put("lot cut back", text -> QuotaActions.cutBack("L", Map.of(text, QuotaAmounts.of(MU))))
            .put("lot that makes good", text -> QuotaActions.makeGood("L", text, MU))
            .put("key reversed", QuotaActions::reverse)
            .put("parcel", text -> auction(text))
            .buildOrThrow();

    static Stream<String> doors() {
        return DOORS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void id_withALineBreak_isRefused(String door) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requireNonNull(DOORS.get(door)).accept("L\n## Forged"))
                .withMessageContaining(" must not have line breaks, control or direction characters, but has U+000A at")
                .withMessageEndingWith("L[U+000A]## Forged'.");
    }

    @Test
    void request_ofAForgedLot_isRefusedBeforeItIsPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaLedger.empty().book("req", DAY, QuotaActions.freeze("L\u2028x", MU)))
                .withMessage("Id of a lot must not have line breaks, control or direction characters, but has U+2028 at"
                        + " place 2 in 'L[U+2028]x'.");
    }

    private static void auction(String parcel) {
        new CappedAuction(Money.yuan("1"), Money.yuan("2"), Samples.PERMIT)
                .award(parcel, LandArea.mu("1"), List.of(new CappedAuction.Bid(KAIHUA, Money.yuan("1"))), "seed");
    }
}
