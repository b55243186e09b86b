package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.agreement.Cases.FUND;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.BUSINESS_TAX;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.fen;
import static org.feidi.enclave.sharing.SharingRules.allTo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Retention;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Name;
import org.jspecify.annotations.Nullable;

/** The laws of {@link Retention}, of receipts of 2020. */
final class RetentionLaws {

    private RetentionLaws() {}

    /** A rate as the table of a law would print it. */
    record Row(Item item, int fromMonth, int percent) {}

    static void whatStaysIsTheTotalOfAMonthTimesItsRate(List<Row> rows, List<Booking> receipts) {
        Map<Holder, Long> held = new TreeMap<>();
        Map<String, Long> waiting = new TreeMap<>();
        Set<Booking> seen = new HashSet<>();
        for (Booking receipt : receipts) {
            Booking month = withAmount(receipt, 0);
            if (seen.add(month)) {
                long gross = receipts.stream()
                        .filter(other -> withAmount(other, 0).equals(month))
                        .mapToLong(other -> other.amount().minorUnits())
                        .sum();
                @Nullable Integer percent = percent(rows, receipt.item(), receipt.month());
                if (percent == null) {
                    waiting.merge(place(receipt.subject(), receipt.item(), receipt.party()), gross, Long::sum);
                } else {
                    held.merge(receipt.party(), stays(gross, percent), Long::sum);
                }
            }
        }
        Settlement settlement = settle(rows, List.of(batch("all", receipts)));
        Map<Holder, Long> actuallyHeld = new TreeMap<>();
        SettledYear year = settlement.clause("tax").year(1);
        year.held().forEach((party, money) -> actuallyHeld.put(party, money.minorUnits()));
        Map<String, Long> actuallyWaiting = new TreeMap<>();
        settlement
                .uncovered()
                .forEach(one -> actuallyWaiting.put(
                        place(one.subject(), one.item(), one.holder()),
                        one.unallocated().amount().minorUnits()));
        assertThat(actuallyHeld).isEqualTo(held);
        assertThat(actuallyWaiting).isEqualTo(waiting);
        assertThat(settlement.entitlementOf(QUZHOU).minorUnits())
                .isEqualTo(held.values().stream().mapToLong(stays -> stays).sum());
    }

    /** Cut into a batch for each fen, and into parts of any sign that are thrown into few batches. */
    static void howAMonthIsSplitChangesNothing(
            List<Row> rows, List<Booking> receipts, List<Long> cuts, List<Integer> batches) {
        Settlement whole = settle(rows, List.of(batch("all", receipts)));
        List<Facts> byFen = new ArrayList<>();
        List<List<Booking>> thrown = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < receipts.size(); i++) {
            Booking receipt = receipts.get(i);
            long amount = receipt.amount().minorUnits();
            for (long one = 0; one < Math.abs(amount); one++) {
                byFen.add(batch("batch " + byFen.size(), List.of(withAmount(receipt, Long.signum(amount)))));
            }
            thrown.get(batches.get(2 * i)).add(withAmount(receipt, cuts.get(i)));
            thrown.get(batches.get(2 * i + 1)).add(withAmount(receipt, amount - cuts.get(i)));
        }
        assertSame(settle(rows, byFen), whole);
        assertSame(
                settle(rows, List.of(batch("3", thrown.get(0)), batch("2", thrown.get(1)), batch("1", thrown.get(2)))),
                whole);
    }

    private static void assertSame(Settlement actual, Settlement expected) {
        assertThat(actual.years()).isEqualTo(expected.years());
        assertThat(actual.uncovered()).isEqualTo(expected.uncovered());
        assertThat(actual.transfers()).isEqualTo(expected.transfers());
        assertThat(actual.findings()).isEqualTo(expected.findings());
    }

    /** The slow way: the last row that began; 100 of an item without rows; none before the first row. */
    private static @Nullable Integer percent(List<Row> rows, Item item, YearMonth month) {
        @Nullable Integer percent = null;
        boolean named = false;
        for (int from = 1; from <= month.getMonthValue(); from++) {
            for (Row row : rows) {
                named |= row.item().equals(item);
                percent = row.item().equals(item) && row.fromMonth() == from ? Integer.valueOf(row.percent()) : percent;
            }
        }
        return named ? percent : Integer.valueOf(100);
    }

    private static long stays(long gross, int percent) {
        return BigDecimal.valueOf(gross * percent, 2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static String place(Optional<Subject> subject, Item item, Holder party) {
        return subject + " " + item + " " + party;
    }

    private static Booking withAmount(Booking receipt, long fen) {
        return new Booking(
                receipt.flow(), receipt.subject(), receipt.item(), receipt.party(), receipt.month(), fen(fen));
    }

    private static Facts batch(String number, List<Booking> receipts) {
        Facts.Builder batch = Facts.batch(number);
        receipts.forEach(batch::add);
        return batch.build();
    }

    private static Settlement settle(List<Row> rows, List<Facts> batches) {
        Retention.Builder retention = Retention.builder();
        rows.forEach(row ->
                retention.rate(row.item(), YearMonth.of(2020, row.fromMonth()), Fraction.of(row.percent(), 100)));
        Facts began = Facts.batch("began")
                .milestone(FIRST_TAX, LocalDate.of(2020, 1, 1))
                .build();
        return Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("the park", "园区"))
                .addParties(FUND)
                .retention(retention.build())
                .addClauses(Clause.sharing(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX, BUSINESS_TAX)
                        .named("tax")
                        .since(calendarYearOf(FIRST_TAX))
                        .by(allTo(QUZHOU)))
                .build()
                .settle(Facts.union(batches).and(began), through(2020));
    }
}
