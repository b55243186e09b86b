package org.feidi.enclave.land;

import com.google.common.collect.ImmutableList;
import org.feidi.enclave.wording.Message;

/** What this room says, each with the names of its places. */
enum Messages implements Message {
    AMOUNT("number", "unit", "kind"),
    BALANCE_DEBT("number", "unit"),
    BALANCE_NOTHING(),
    BALANCE_STATE("number", "unit", "state"),
    ENTRY_CARRY_OVER("lot", "day", "source"),
    ENTRY_CUT_BACK("lot", "amounts"),
    ENTRY_EXPIRE("lot"),
    ENTRY_FREEZE("lot", "amounts"),
    ENTRY_GIVE_BACK("lot", "amounts", "state"),
    ENTRY_ISSUE("lot", "amounts", "owner"),
    ENTRY_MAKE_GOOD("lot", "amounts", "from"),
    ENTRY_RELEASE("lot", "amounts", "project"),
    ENTRY_RESERVE("lot", "amounts", "project"),
    ENTRY_REVERSE("entry"),
    ENTRY_TRANSFER_PART("lot", "amounts", "to", "part"),
    ENTRY_TRANSFER_WHOLE("lot", "to"),
    ENTRY_UNFREEZE("lot", "amounts"),
    ENTRY_USE("lot", "amounts", "project"),
    POSTING_END_OF_AFTER_CARE("lot"),
    STATE_AFTER_CARE(),
    STATE_AVAILABLE(),
    STATE_CUT_BACK(),
    STATE_EXPIRED(),
    STATE_FROZEN(),
    STATE_RESERVED(),
    STATE_RETURNED(),
    STATE_USED(),
    STATEMENT_CLOSING(),
    STATEMENT_DATE(),
    STATEMENT_ENTRY(),
    STATEMENT_OPENING(),
    STATEMENT_TO_MAKE_GOOD(),
    FARMLAND_DRY(),
    FARMLAND_PADDY(),
    FARMLAND_CAPACITY("capacity", "price"),
    FARMLAND_COEFFICIENT("place", "coefficient"),
    PRICE_ITEM("item", "amount"),
    PRICE_SOURCE("source");

    private final ImmutableList<String> places;

    Messages(String... places) {
        this.places = ImmutableList.copyOf(places);
    }

    @Override
    public ImmutableList<String> places() {
        return places;
    }
}
