package org.feidi.enclave.fact;

import static org.feidi.enclave.quantity.Money.fen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

/** Random facts, of so few parties, items and months that their totals meet. */
final class SomeFacts {

    static final Holder OUT = new Organisation("out", Name.of("Out", "飞出地"));
    static final Holder IN = new Organisation("in", Name.of("In", "飞入地"));
    static final Subject FIRM = new Subject("firm", Name.of("the firm", "该企业"));

    /** An item of the same id as {@link Item#RENT}, in another account. */
    static final Item BUDGET_RENT = new Item("rent", Name.of("Rent", "租金"), BudgetAccount.GENERAL_PUBLIC_BUDGET);

    /** Numbers of batches, in no order; the last is of one that is not there. */
    private static final List<String> NUMBERS = List.of("c", "a", "e", "b", "d", "missing");

    private SomeFacts() {}

    /** What is added to a batch. */
    record Entry(String text, Consumer<Facts.Builder> action) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Facts batch(String number, List<Entry> entries) {
        Facts.Builder builder = Facts.batch(number);
        entries.forEach(entry -> entry.action().accept(builder));
        return builder.build();
    }

    /** One batch of each number but the last; each may replace one that stands later in the list, so in no circle. */
    static Arbitrary<List<Facts>> batches() {
        List<Arbitrary<Facts>> batches = new ArrayList<>();
        for (int i = 0; i < NUMBERS.size() - 1; i++) {
            String number = NUMBERS.get(i);
            batches.add(entries(NUMBERS.subList(i + 1, NUMBERS.size())).map(entries -> batch(number, entries)));
        }
        return Combinators.combine(batches).as(all -> all);
    }

    /** Three facts of five batches; where two have a batch in common, it has the same content. */
    static Arbitrary<List<Facts>> threeThatAgree() {
        Arbitrary<List<Integer>> members =
                Arbitraries.integers().between(0, 31).list().ofSize(3);
        return Combinators.combine(batches(), members).as((batches, choice) -> {
            List<Facts> three = new ArrayList<>();
            for (int bits : choice) {
                Facts facts = Facts.none();
                for (int i = 0; i < batches.size(); i++) {
                    facts = (bits >> i & 1) == 0 ? facts : facts.and(batches.get(i));
                }
                three.add(facts);
            }
            return three;
        });
    }

    static Arbitrary<List<Entry>> entries() {
        return entries(NUMBERS);
    }

    /** What may be added often, at most one batch to replace, and at most one source. */
    private static Arbitrary<List<Entry>> entries(List<String> replaced) {
        return Combinators.combine(
                        entry().list().ofMaxSize(6),
                        Arbitraries.of(replaced).map(SomeFacts::replacing).optional(0.5),
                        coverings().optional(0.5))
                .as((often, replacing, covering) -> {
                    List<Entry> entries = new ArrayList<>(often);
                    replacing.ifPresent(entries::add);
                    covering.ifPresent(entries::add);
                    return entries;
                });
    }

    private static Entry replacing(String number) {
        return new Entry("replacing " + number, facts -> facts.replacing(number));
    }

    private static Arbitrary<Entry> coverings() {
        return Combinators.combine(
                        Arbitraries.of("treasury", "company"),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 2))
                .as((source, from, more) -> new Entry(
                        source + " " + from + " to " + (from + more),
                        facts -> facts.covering(source, YearMonth.of(2020, from), YearMonth.of(2020, from + more))));
    }

    static Arbitrary<Entry> entry() {
        Arbitrary<LocalDate> dates = Arbitraries.integers()
                .between(1, 3)
                .map(day -> LocalDate.of(2020, 1, 1).plusDays(day));
        return Arbitraries.oneOf(
                bookings().map(booking -> new Entry(booking.toString(), facts -> facts.add(booking))),
                dates.map(date -> new Entry("first tax " + date, facts -> facts.milestone(Milestone.FIRST_TAX, date))),
                dates.map(date -> new Entry(
                        "first tax of the firm " + date, facts -> facts.milestone(FIRM, Milestone.FIRST_TAX, date))),
                amounts()
                        .map(money -> new Entry(
                                "investment " + money, facts -> facts.figure(Figure.of("investment"), money))),
                amounts()
                        .map(money -> new Entry(
                                "staff " + money,
                                facts -> facts.figure(
                                        Figure.of("staff").ofParty(IN).inYear(2020),
                                        Fraction.of(money.minorUnits())))));
    }

    /** Batches of one booking each, in which firms, holders and items are spelled in two ways. */
    static Arbitrary<List<Facts>> spelled() {
        Name other = Name.of("another name", "别名");
        Arbitrary<Facts> batch = Combinators.combine(
                        Arbitraries.of(FIRM, FIRM, FIRM, new Subject(FIRM.id(), other)),
                        Arbitraries.of(IN, IN, IN, OUT, new Organisation(IN.id(), other)),
                        Arbitraries.of(
                                Item.RENT,
                                Item.RENT,
                                Item.RENT,
                                BUDGET_RENT,
                                new Item("rent", other, Item.RENT.account())),
                        Arbitraries.integers().between(1, 4))
                .as((firm, holder, item, number) -> Facts.batch("batch-" + number)
                        .receipt(firm, holder, item, YearMonth.of(2020, 1), fen(number))
                        .build());
        return batch.list().ofMinSize(2).ofMaxSize(4);
    }

    static Arbitrary<Booking> bookings() {
        return Combinators.combine(
                        Arbitraries.of(Booking.Flow.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Item.VALUE_ADDED_TAX, Item.RENT, BUDGET_RENT),
                        Arbitraries.of(OUT, IN),
                        Arbitraries.integers().between(1, 3),
                        amounts())
                .as((flow, ofFirm, item, party, month, amount) -> {
                    YearMonth booked = YearMonth.of(2020, month);
                    Booking booking = flow == Booking.Flow.RECEIPT
                            ? Booking.receipt(party, item, booked, amount)
                            : Booking.outlay(party, item, booked, amount);
                    return ofFirm ? booking.ofSubject(FIRM) : booking;
                });
    }

    static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(-5, 100).map(amount -> fen(amount));
    }
}
