package org.feidi.enclave.examples.bench;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Name;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a whole settlement takes: an agreement of five clauses on each subject, over ten years of monthly totals,
 * beside a loop over longs that is written by hand for that one agreement.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
public class SettlementBenchmark {

    private static final int ITEMS = 5;
    private static final int MONTHS = 120;
    private static final int FIRST_YEAR = 2016;

    private static final long CAP = 40_000_00L;
    private static final long BOUND = 10_000_00L;

    private static final Region OUT = Region.prefecture("330800", Name.of("Out", "飞出地"));
    private static final Region IN = Region.county("330110", Name.of("In", "飞入地"));

    /** How many monthly totals there are. */
    @Param({"10000", "100000", "1000000"})
    public int totals;

    private Agreement agreement = agreement();
    private Facts facts = Facts.none();
    private long[][][] byHand = new long[0][0][0];

    private static Agreement agreement() {
        List<SharingRule> rules = List.of(
                split(OUT, 6, IN, 4),
                years(1, 5, split(OUT, 1, IN, 1)).thereafter(split(OUT, 1, IN, 3)),
                split(OUT, 1, IN, 1).capping(OUT, inTotal(wan("4"))).surplus(allTo(IN)),
                upTo(wan("1"), allTo(IN)).above(split(OUT, 1, IN, 1)),
                allTo(OUT));
        Agreement.Builder builder = Agreement.between(OUT, IN).name(Name.of("bench", "基准"));
        for (int i = 0; i < ITEMS; i++) {
            builder.addClauses(Clause.sharing(item(i))
                    .named("clause-" + i)
                    .forEachSubject()
                    .since(calendarYearOf(FIRST_TAX).ofTheEnclave())
                    .by(rules.get(i)));
        }
        return builder.build();
    }

    private static Item item(int i) {
        return new Item("item-" + i, Name.of("item " + i), BudgetAccount.GENERAL_PUBLIC_BUDGET);
    }

    /** Books the totals once; that is not measured. */
    @Setup(Level.Trial)
    public void book() {
        int subjects = Math.max(1, totals / (ITEMS * MONTHS));
        Facts.Builder batch = Facts.batch("bench").milestone(FIRST_TAX, LocalDate.of(FIRST_YEAR, 1, 1));
        byHand = new long[subjects][ITEMS][MONTHS];
        int booked = 0;
        for (int s = 0; s < subjects; s++) {
            Subject subject = new Subject("subject-" + s, Name.of("subject " + s));
            for (int i = 0; i < ITEMS; i++) {
                Item item = item(i);
                for (int m = 0; m < MONTHS && booked < totals; m++, booked++) {
                    long fen = 100_000L + (s * 31L + i * 17L + m * 7L) % 9_973;
                    byHand[s][i][m] = fen;
                    batch.receipt(subject, IN, item, YearMonth.of(FIRST_YEAR + m / 12, 1 + m % 12), Money.fen(fen));
                }
            }
        }
        facts = batch.build();
        Money settled = settle().entitlementOf(OUT);
        if (settled.minorUnits() != byHand()) {
            throw new IllegalStateException("By hand out must get " + settled + ", but gets " + byHand() + " fen.");
        }
    }

    /** The whole settlement, explanations off: nobody asks why. */
    @Benchmark
    public Settlement settle() {
        return agreement.settle(facts, through(FIRST_YEAR + MONTHS / 12 - 1));
    }

    /** The whole settlement and its transfers. */
    @Benchmark
    public Object settleAndTransfer() {
        return settle().transfers();
    }

    /** The whole settlement, and every year of every clause and subject explained: explanations on. */
    @Benchmark
    public Object settleAndExplainAll() {
        return settle().explain().in(Locale.ENGLISH);
    }

    /** What somebody would write by hand for this one agreement: longs, no parties, no reasons. */
    @Benchmark
    public long byHand() {
        long toOut = 0;
        for (long[][] subject : byHand) {
            long received = 0;
            for (int year = 0; year < MONTHS / 12; year++) {
                for (int i = 0; i < ITEMS; i++) {
                    long pool = 0;
                    for (int m = 0; m < 12; m++) {
                        pool += subject[i][year * 12 + m];
                    }
                    long part = switch (i) {
                        case 0 -> rounded(pool, 6, 10);
                        case 1 -> year < 5 ? pool / 2 : pool - rounded(pool, 3, 4);
                        case 2 -> Math.min(pool / 2, CAP - received);
                        case 3 -> Math.max(0, pool - BOUND) / 2;
                        default -> pool;
                    };
                    received += i == 2 ? part : 0;
                    toOut += part;
                }
            }
        }
        return toOut;
    }

    /** The nearest; of 3:1 the half goes to the larger side. The odd fen of 1:1 goes to the smaller key, which is in. */
    private static long rounded(long pool, long weight, long sum) {
        return (2 * pool * weight + sum) / (2 * sum);
    }
}
