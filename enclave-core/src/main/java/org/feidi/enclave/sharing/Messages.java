package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableList;
import org.feidi.enclave.wording.Message;
import org.feidi.enclave.wording.Vocabulary;

/**
 * What this room says, each with the names of its places; forms of rules are said by {@link
 * FormMessage}.
 */
enum Messages implements Message {
    RULE_ALL_TO("party"),
    RULE_SPLIT("sides", "remainder"),
    RULE_LEFTOVER("party"),
    RULE_QUOTA_METHOD(),
    RULE_CARRIED_FORWARD(),
    RULE_SIDE("party", "weight"),
    RULE_BY_FACTORS("factors"),
    RULE_FACTOR("weight", "amount"),
    RULE_WITHIN("party"),
    RULE_PHASE("year", "from", "to"),
    RULE_PHASE_OF_ONE("year"),
    RULE_PHASE_OPEN("year", "from"),
    RULE_ONLY_IF("condition"),
    RULE_SLICES("bounds"),
    RULE_BASE_AND_INCREMENT("base"),
    RULE_CAPPED("party", "cap"),
    RULE_RECOVER_FIRST("party", "amount"),
    RULE_GUARANTEED("party", "floor", "maker"),
    RULE_DUE_IN_TOTAL("party", "amount", "year"),
    RULE_LEFT("reason"),
    LEFT_ENDED("year"),
    EXPLANATION_NODE("amount", "reason", "source", "parts"),
    EXPLANATION_SOURCE("citation"),
    EXPLANATION_UNALLOCATED("amount"),
    EXPLANATION_KEPT("amount"),
    ASKED("figure", "value"),
    ASKED_FOR_PARTY("amount", "party", "value"),
    CAME("milestone", "day"),
    CAME_NEVER("milestone"),
    HOLDS("condition"),
    HOLDS_NOT("condition"),
    KEY("party", "key"),
    FACTOR_DROPPED("amount"),
    RECEIVED_BEFORE("party", "amount"),
    RECEIVED_IN_TOTAL("party", "amount"),
    RUNNING_TOTAL("amount"),
    IN_UNITS("unit"),
    MADE_UP("party", "amount"),
    MADE_UP_OPEN("party"),
    AMOUNT_FIGURE("name"),
    AMOUNT_FIGURE_OF_THE_ENCLAVE("name"),
    AMOUNT_POOL(),
    AMOUNT_YEAR_BEFORE("amount"),
    AMOUNT_YEARS_BEFORE("years", "amount"),
    AMOUNT_AVERAGE("years", "amount"),
    AMOUNT_TIMES("factor", "amount"),
    AMOUNT_DIVIDED("amount", "divisor"),
    AMOUNT_EXCESS("amount", "threshold"),
    AMOUNT_GROWING("amount", "rate", "every", "first"),
    AMOUNT_EVERY_YEAR(),
    AMOUNT_EVERY_YEARS("years"),
    AMOUNT_ROUNDED_DOWN("amount", "unit"),
    CONDITION_AT_LEAST("amount", "threshold"),
    CONDITION_REACHED("milestone"),
    CONDITION_REACHED_ONE_YEAR_AFTER("milestone"),
    CONDITION_REACHED_YEARS_AFTER("milestone", "years"),
    CONDITION_BOTH("one", "other"),
    CONDITION_NOT("condition"),
    FIGURE_DESCRIBED("figure", "party", "subject", "year"),
    FIGURE_OF_PARTY("party"),
    FIGURE_OF_SUBJECT("subject"),
    WAITING_MISSING("figure"),
    WAITING_CONTRADICTION("what", "values"),
    WAITING_DIVISOR("divisor", "value"),
    WAITING_KINDS("one", "other"),
    WAITING_NOT_USABLE("amount", "value", "currency"),
    WAITING_FACTOR_BELOW_ZERO("factor", "party", "value"),
    WAITING_FACTOR_ZERO("factor"),
    WAITING_ALL_FACTORS_ZERO(),
    SHORTFALL_GUARANTEE("creditor", "amount", "debtor", "state"),
    SHORTFALL_DUE_IN_TOTAL("creditor", "amount", "debtor", "state"),
    SHORTFALL_DEDUCTION("creditor", "amount", "debtor", "state"),
    SHORTFALL_OWED_BY("debtor"),
    SHORTFALL_OWED_BY_NOBODY_NAMED(),
    SHORTFALL_PROVISIONAL(),
    SHORTFALL_FINAL(),
    CAUSE_ENDED(),
    CAUSE_UNDECIDED(),
    CAUSE_KEPT(),
    CAUSE_NO_RULE(),
    CAUSE_WAITING(),
    CAUSE_BEFORE_CLOCK(),
    CAUSE_NO_CLOCK(),
    CAUSE_NO_CLAUSE(),
    CAUSE_POT(),
    RULE_BY_ITEM("items"),
    ITEM("item", "amount"),
    RULE_NET_OF("amount", "party"),
    RULE_OWN("name"),
    LEFT_ITEM_WITHOUT_RULE("item"),
    KEY_RESIDUAL("decimals", "party"),
    WAITING_KEY_BELOW_ZERO("decimals", "party", "key"),
    AMOUNT_UNTIL_YEAR("first", "year", "later"),
    WAITING_ABSENT_YEAR("years"),
    WAITING_ABSENT_YEAR_BEFORE(),
    STEP("amount", "value"),
    BRACKETS("inner"),
    CONDITION_OF_THE_ENCLAVE("milestone"),
    FORM_ALL_TO("party"),
    FORM_SIDE("party", "weight"),
    FORM_PHASE_OF_ONE("year", "rule"),
    FORM_THEREAFTER("rule"),
    FORM_THEN_ENDS(),
    FORM_INSIDE("rule"),
    FORM_ENTRY("key", "value"),
    FORM_NAMED("name", "id"),
    FORM_ITEM("name", "id", "account"),
    FORM_CALLED("name", "amount");

    private static final Vocabulary VOCABULARY = Vocabulary.beside(Messages.class);

    private final ImmutableList<String> places;

    Messages(String... places) {
        this.places = ImmutableList.copyOf(places);
    }

    @Override
    public ImmutableList<String> places() {
        return places;
    }

    @Override
    public Vocabulary vocabulary() {
        return VOCABULARY;
    }
}
