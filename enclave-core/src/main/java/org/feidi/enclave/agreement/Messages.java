package org.feidi.enclave.agreement;

import com.google.common.collect.ImmutableList;
import org.feidi.enclave.wording.Message;
import org.feidi.enclave.wording.Vocabulary;

/** What this room says, each with the names of its places. */
enum Messages implements Message {
    CLOCK_CALENDAR_YEAR_OF("milestones", "later"),
    CLOCK_CALENDAR_YEAR_AFTER("milestones", "later"),
    CLOCK_ANNIVERSARIES("milestones", "later"),
    CLOCK_LATEST_OF("milestones"),
    CLOCK_LATER("years"),
    CLOCK_NEVER("milestone"),
    CLOCK_NEVER_FOR_THE_SUBJECT("milestone", "subject", "dates"),
    CLOCK_NEVER_FOR_THE_ENCLAVE("milestone", "subject"),
    CLOCK_OF_THE_ENCLAVE("milestones"),
    CLOCK_CONTRADICTION("milestone", "dates"),
    SCOPE_ENCLAVE(),
    SCOPE_EACH_SUBJECT(),
    SCOPE_ONE_SUBJECT("subject"),
    TRANSFER("payer", "payee", "amount", "account"),
    POT_NOT_SHARED("pot"),
    UNCOVERED_BEFORE_CLOCK("clause"),
    UNCOVERED_NO_CLOCK("clause", "reason"),
    UNCOVERED_ENDED("clause"),
    UNCOVERED_NO_CLAUSE(),
    UNCOVERED_OTHER_SCOPE("clause", "scope"),
    UNCOVERED_HELD_BY("holder"),
    UNCOVERED_PAID_BY("payer"),
    FLOW_RECEIPT(),
    FLOW_OUTLAY(),
    FINDING_POT("clause", "pot", "id"),
    FINDING_UNKNOWN_PARTY("clause", "party", "id", "parties"),
    FINDING_UNDECIDED("clause", "reason"),
    FINDING_MEMORY("clause", "parties"),
    FINDING_TWO_UNDER_ONE_ID("id", "one", "other"),
    FINDING_TWO_CLAUSES("one", "other", "item", "bookings"),
    FINDING_TWO_CLAUSES_IN("one", "other", "item", "subject", "year"),
    FINDING_OF_SUBJECT("subject"),
    FINDING_AFTER_THROUGH("amount", "item", "through", "flow"),
    FINDING_UNKNOWN_HOLDER("holder", "id", "parties"),
    FINDING_UNCOVERED("amount", "item", "subject", "year", "holder", "reason"),
    FINDING_NO_CLOCK("clause", "subject", "reason"),
    FINDING_WAITING("clause", "subject", "year", "reason"),
    FINDING_POT_HOLDS("clause", "subject", "year", "amount", "reason"),
    STATEMENT_TITLE("agreement", "through"),
    STATEMENT_PARTIES("parties", "unit"),
    STATEMENT_YUAN(),
    STATEMENT_CLAUSE("clause", "items", "clock", "units", "source"),
    STATEMENT_IN_UNITS("unit"),
    STATEMENT_SOURCE("citation"),
    STATEMENT_NOTHING_SETTLED(),
    STATEMENT_YEAR(),
    STATEMENT_RECEIVED(),
    STATEMENT_PAID(),
    STATEMENT_UNALLOCATED(),
    STATEMENT_SUBJECT(),
    STATEMENT_YEAR_ROW("year", "calendarYear"),
    STATEMENT_OPEN_YEAR_ROW("year", "calendarYear"),
    STATEMENT_TOTAL(),
    STATEMENT_TRANSFERS(),
    STATEMENT_NO_TRANSFERS(),
    STATEMENT_SHORTFALLS(),
    STATEMENT_UNALLOCATED_HEADING(),
    STATEMENT_OF_YEAR("year", "what"),
    STATEMENT_LEFT("amount", "reason"),
    STATEMENT_UNCOVERED("item", "subject", "year", "amount", "holder", "reason"),
    STATEMENT_OF_SUBJECT("subject"),
    STATEMENT_FINDINGS(),
    STATEMENT_YEAR_HEADING("clause", "subject", "year", "calendarYear"),
    STATEMENT_BALANCES("account"),
    STATEMENT_PARTY(),
    STATEMENT_ENTITLED(),
    STATEMENT_KEPT(),
    STATEMENT_KEPT_BY_AGREEMENT(),
    STATEMENT_KEPT_EITHER_WAY(),
    STATEMENT_KEPT_HEADING(),
    STATEMENT_HOLDS(),
    STATEMENT_TO_RECEIVE(),
    UNCOVERED_WAITING(),
    STATEMENT_DUE(),
    STATEMENT_TO_MATCH(),
    FINDING_OVERLAP("one", "other"),
    FINDING_MISSING_BATCH("batch", "missing"),
    FINDING_OVERPAID("clause", "subject", "payer", "excess", "through"),
    COMPARISON_EMPTY(),
    DUE_REASON("payer", "payee"),
    MATCHED_REASON("lead", "receiver"),
    MATCHED_UP_TO("lead", "paid", "cap"),
    UNCOVERED_OTHER_PAYER("clause", "party"),
    POT_LEFT(),
    STATEMENT_PAYMENTS(),
    STATEMENT_PAYMENT("clause", "subject", "payer", "payee", "paid", "counted"),
    FINDING_TWO_CLAUSES_OF("parties"),
    FINDING_ITEM_WITHOUT_RULE("clause", "item"),
    FINDING_RULE_WITHOUT_ITEM("clause", "item"),
    COMPARISON_NO_CLAUSE(),
    DUE_OPEN(),
    COMPARISON_CLAUSE(),
    COMPARISON_GAIN(),
    FINDING_REPLACED_BY_MANY("batch", "others"),
    STATEMENT_RETENTION("item", "rates"),
    STATEMENT_RATE("rate", "month"),
    FINDING_TWO_DEBTS("one", "other", "item", "bookings"),
    STATEMENT_PAID_BACK("clause", "subject", "payer", "payee", "back", "owed");

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
