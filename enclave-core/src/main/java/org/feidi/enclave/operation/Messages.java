package org.feidi.enclave.operation;

import com.google.common.collect.ImmutableList;
import org.feidi.enclave.wording.Message;

/** What this room says, each with the names of its places. */
enum Messages implements Message {
    BASE("contract", "fee", "days"),
    BONUS_CUT("points", "most"),
    BONUS_CUT_NAME(),
    BONUS_POINTS("steps", "indicator", "points", "most"),
    CAP("amount", "cap", "days"),
    CAPITAL("what", "day"),
    ENDING("reason", "day"),
    EVENT("what", "day"),
    FIRM_GROWN("firm", "day", "sales"),
    FIRM_LANDED("firm", "day", "sales"),
    FIRM_SALES_UNKNOWN(),
    HANDOVER("day", "late", "penalty"),
    PERFORMANCE("score", "band", "fee", "days"),
    PERFORMANCE_FURTHER("award", "band", "most", "days"),
    RANK("place", "count"),
    RANK_FIRST("place"),
    RANK_TOP("share"),
    RENT("firm", "area", "price", "share", "days"),
    RENT_GATE("firm", "completion", "gate", "days"),
    RUNNING("amount", "perSquareMetre", "area", "days"),
    SCORE_FULL("actual", "target", "points"),
    SCORE_PART("actual", "target", "points"),
    STAFF("people", "pay", "days"),
    STEPS_ABOVE("actual", "target", "earned", "points", "steps", "each"),
    STEPS_BELOW_NOTHING("actual", "target"),
    STEPS_BELOW_PART("actual", "target", "earned", "points"),
    STEPS_CAPPED("actual", "target", "earned", "points", "cap");

    private final ImmutableList<String> places;

    Messages(String... places) {
        this.places = ImmutableList.copyOf(places);
    }

    @Override
    public ImmutableList<String> places() {
        return places;
    }
}
