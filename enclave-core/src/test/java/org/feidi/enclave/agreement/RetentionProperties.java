package org.feidi.enclave.agreement;

import static org.feidi.enclave.agreement.Cases.FUND;
import static org.feidi.enclave.agreement.Cases.MILL;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.fact.Item.BUSINESS_TAX;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.quantity.Money.fen;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;

class RetentionProperties {

    private static final int MOST_RECEIPTS = 8;

    @Property
    void whatStaysIsTheTotalOfAMonthTimesItsRate(
            @ForAll("rows") List<RetentionLaws.Row> rows, @ForAll("receipts") List<Booking> receipts) {
        RetentionLaws.whatStaysIsTheTotalOfAMonthTimesItsRate(rows, receipts);
    }

    @Property
    void howAMonthIsSplitChangesNothing(
            @ForAll("rows") List<RetentionLaws.Row> rows,
            @ForAll("receipts") List<Booking> receipts,
            @ForAll @Size(MOST_RECEIPTS) List<@LongRange(min = -30, max = 30) Long> cuts,
            @ForAll @Size(2 * MOST_RECEIPTS) List<@IntRange(max = 2) Integer> batches) {
        RetentionLaws.howAMonthIsSplitChangesNothing(rows, receipts, cuts, batches);
    }

    /** No two for one item from one month. */
    @Provide
    Arbitrary<List<RetentionLaws.Row>> rows() {
        return Combinators.combine(
                        Arbitraries.of(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 100))
                .as(RetentionLaws.Row::new)
                .list()
                .ofMaxSize(5)
                .uniqueElements(row -> row.item() + " " + row.fromMonth());
    }

    /** Few months and holders, so that totals meet; never of nothing, for nothing cannot be cut into fen. */
    @Provide
    Arbitrary<List<Booking>> receipts() {
        Arbitrary<Holder> holders = Arbitraries.of(YUHANG, QUZHOU, FUND);
        Arbitrary<Optional<Subject>> subjects = Arbitraries.of(Optional.empty(), Optional.of(MILL));
        return Combinators.combine(
                        subjects,
                        Arbitraries.of(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX, BUSINESS_TAX),
                        holders,
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.longs().between(-15, 30).filter(amount -> amount != 0))
                .as((subject, item, party, month, amount) ->
                        new Booking(Booking.Flow.RECEIPT, subject, item, party, YearMonth.of(2020, month), fen(amount)))
                .list()
                .ofMaxSize(MOST_RECEIPTS);
    }
}
