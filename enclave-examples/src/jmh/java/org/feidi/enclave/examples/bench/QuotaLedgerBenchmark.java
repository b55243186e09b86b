package org.feidi.enclave.examples.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.feidi.enclave.land.QuotaActions;
import org.feidi.enclave.land.QuotaAmount;
import org.feidi.enclave.land.QuotaAmounts;
import org.feidi.enclave.land.QuotaBalance;
import org.feidi.enclave.land.QuotaEntry;
import org.feidi.enclave.land.QuotaKind;
import org.feidi.enclave.land.QuotaKinds;
import org.feidi.enclave.land.QuotaLedger;
import org.feidi.enclave.land.QuotaLot;
import org.feidi.enclave.land.TransferScope;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.wording.Name;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a replay takes, and a balance as of a date.
 *
 * <p>All entries fall on two accounts. A balance as of a date should grow with the logarithm of the entries: by about
 * ten steps from 10^3 to 10^5, not a hundred times.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class QuotaLedgerBenchmark {

    private static final QuotaKind SURPLUS = QuotaKinds.LINKED_SURPLUS.withMayGo(TransferScope.ANYWHERE);
    private static final Region KAIHUA = Region.county("330824", Name.of("Kaihua", "开化县"));
    private static final Region KEQIAO = Region.county("330603", Name.of("Keqiao", "柯桥区"));
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** How many entries there are. */
    @Param({"1000", "10000", "100000"})
    public int size;

    private ImmutableList<QuotaEntry> entries = ImmutableList.of();
    private QuotaLedger ledger = QuotaLedger.empty();
    private LocalDate middle = FIRST;

    /** Makes lots of four entries each: issue, reserve, use, transfer of a part. */
    @Setup
    public void fill() {
        ImmutableList.Builder<QuotaEntry> made = ImmutableList.builder();
        QuotaAmount ten = QuotaAmount.of(SURPLUS, "10");
        for (int i = 0; i < size; i += 4) {
            String id = "L" + i;
            LocalDate date = FIRST.plusDays(i % 9000);
            QuotaLot lot = QuotaLot.builder()
                    .id(id)
                    .kind(SURPLUS)
                    .owner(KAIHUA)
                    .issuedOn(date)
                    .amounts(QuotaAmounts.of(QuotaAmount.of(SURPLUS, "100")))
                    .build();
            made.add(new QuotaEntry("i" + i, date, QuotaActions.issue(lot)));
            made.add(new QuotaEntry("r" + i, date, QuotaActions.reserve(id, "road", ten)));
            made.add(new QuotaEntry("u" + i, date.plusDays(9), QuotaActions.use(id, "road", ten)));
            made.add(new QuotaEntry("t" + i, date.plusDays(19), QuotaActions.transferPart(id, "P" + i, KEQIAO, ten)));
        }
        entries = made.build();
        ledger = QuotaLedger.replay(entries);
        middle = FIRST.plusDays(Math.min(size, 9000) / 2);
    }

    /**
     * Books all entries.
     *
     * @return the ledger
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public QuotaLedger replay() {
        return QuotaLedger.replay(entries);
    }

    /**
     * Asks for a balance in the middle of the account.
     *
     * @return the balance
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public QuotaBalance balanceAsOfADate() {
        return ledger.balance(KAIHUA, SURPLUS, middle);
    }
}
