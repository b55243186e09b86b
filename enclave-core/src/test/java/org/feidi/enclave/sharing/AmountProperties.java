package org.feidi.enclave.sharing;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.feidi.enclave.quantity.Money;

class AmountProperties {

    private static final Pool POOL = Pool.ofYears(
            SlowAmount.facts(), 2020, Collections.nCopies(6, Money.fen(1)).toArray(new Money[0]));

    @Property
    void amountsAgreeWithASlowRationalReference(@ForAll("amounts") SlowAmount drawn) {
        AmountLaws.amountsAgreeWithASlowRationalReference(drawn, POOL);
    }

    @Property
    void bracketsInSumsChangeNothing(
            @ForAll @Size(min = 2, max = 9) List<@From("amounts") SlowAmount> drawn, @ForAll Random random) {
        List<Amount> amounts = drawn.stream().map(SlowAmount::amount).toList();
        AmountLaws.bracketsInSumsChangeNothing(amounts, 1 + random.nextInt(amounts.size() - 1));
    }

    /** Up to four operations deep; mostly of one kind, now and then money beside a plain number. */
    @Provide
    Arbitrary<SlowAmount> amounts() {
        return Arbitraries.randomValue(random -> drawn(random, 4, random.nextInt(4) > 0));
    }

    private static SlowAmount drawn(Random random, int depth, boolean isMoney) {
        boolean kept = random.nextInt(40) > 0 ? isMoney : !isMoney;
        return depth == 0 ? leaf(random, kept) : operation(random, depth - 1, kept);
    }

    private static SlowAmount leaf(Random random, boolean isMoney) {
        if (!isMoney) {
            return random.nextBoolean()
                    ? SlowAmount.ofHeads()
                    : SlowAmount.ofNumber(random.nextInt(9) - 2, 1 + random.nextInt(4));
        }
        return switch (random.nextInt(8)) {
            case 0 -> SlowAmount.ofGrant();
            case 1, 2 -> SlowAmount.ofFen(random.nextInt(2_000));
            default -> SlowAmount.ofTax();
        };
    }

    private static SlowAmount operation(Random random, int depth, boolean isMoney) {
        SlowAmount one = drawn(random, depth, isMoney);
        return switch (random.nextInt(10)) {
            case 0 -> one.averageOfYears(1 + random.nextInt(4));
            case 1 -> one.dividedBy(drawn(random, random.nextInt(depth + 1), false));
            case 2 -> one.excessOver(drawn(random, random.nextInt(depth + 1), isMoney));
            case 3 -> isMoney ? one.roundedDownTo(1 + random.nextInt(300)) : one.ofTheYearBefore();
            case 4 -> one.growing(random.nextInt(30) - 10, 1 + random.nextInt(3), 1 + random.nextInt(5));
            case 5 -> one.untilYear(1 + random.nextInt(5), drawn(random, random.nextInt(depth + 1), isMoney));
            case 6 -> one.plus(drawn(random, random.nextInt(depth + 1), isMoney));
            case 7 -> one.times(random.nextInt(9) - 2, 1 + random.nextInt(7));
            case 8 -> one.ofTheYearBefore();
            default -> one.called();
        };
    }
}
