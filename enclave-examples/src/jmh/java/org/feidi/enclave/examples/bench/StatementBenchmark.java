package org.feidi.enclave.examples.bench;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.sharing.SharingRules.split;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to print a statement of 4,000 rows: 400 subjects, ten years each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class StatementBenchmark {

    private static final int SUBJECTS = 400;
    private static final int YEARS = 10;
    private static final int FIRST_YEAR = 2016;

    private static final Region OUT = Region.prefecture("330800", Name.of("Out", "飞出地"));
    private static final Region IN = Region.county("330110", Name.of("In", "飞入地"));

    private final Settlement settlement = settled();

    private static Settlement settled() {
        Agreement agreement = Agreement.between(OUT, IN)
                .name(Name.of("bench", "基准"))
                .addClauses(Clause.sharing(Item.VALUE_ADDED_TAX)
                        .named("tax")
                        .forEachSubject()
                        .since(calendarYearOf(FIRST_TAX).ofTheEnclave())
                        .by(split(OUT, 6, IN, 4)))
                .build();
        Facts.Builder facts = Facts.batch("bench").milestone(FIRST_TAX, LocalDate.of(FIRST_YEAR, 1, 1));
        for (int s = 0; s < SUBJECTS; s++) {
            Subject subject = new Subject("subject-" + s, Name.of("subject " + s, "企业" + s));
            for (int y = 0; y < YEARS; y++) {
                Money amount = Money.fen(123_456_789L + s * 31L + y * 7L);
                facts.receipt(subject, IN, Item.VALUE_ADDED_TAX, YearMonth.of(FIRST_YEAR + y, 6), amount);
            }
        }
        return agreement.settle(facts.build(), through(FIRST_YEAR + YEARS - 1));
    }

    /** The statement in Markdown, as it was always printed. */
    @Benchmark
    public String markdown() {
        return settlement.statement().in(Locale.ENGLISH);
    }

    /** The statement as a page. */
    @Benchmark
    public String html() {
        return settlement.statement().html(Locale.ENGLISH);
    }
}
