package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of one or more kinds of quota, side by side and never added up (指标组合).
 *
 * <p>A farmland lot is 100 mu, of which 60 mu paddy, with 800 × 100 kg of grain capacity: three
 * amounts that move together or apart. An amount of zero is stated, not left out.
 */
public final class QuotaAmounts implements Worded {

    private final ImmutableList<QuotaAmount> amounts;

    private QuotaAmounts(ImmutableList<QuotaAmount> amounts) {
        this.amounts = amounts;
    }

    /**
     * {@return the given amounts: the amounts, ordered by kind}
     *
     * @param amounts at least one, each of another kind, in any order
     * @throws IllegalArgumentException if there is none or a kind is named twice
     */
    public static QuotaAmounts of(QuotaAmount... amounts) {
        requireNonNull(amounts, "amounts");
        return of(Arrays.asList(amounts));
    }

    /** {@return the given amounts: the amounts, ordered by kind} */
    public static QuotaAmounts of(Collection<QuotaAmount> amounts) {
        requireNonNull(amounts, "amounts");
        ImmutableList<QuotaAmount> sorted =
                ImmutableList.sortedCopyOf(Comparator.comparing(QuotaAmount::kind), amounts);
        checkArgument(!sorted.isEmpty(), "Amounts of quota must name at least one kind, but are empty.");
        for (int i = 1; i < sorted.size(); i++) {
            checkArgument(
                    sorted.get(i).kind().compareTo(sorted.get(i - 1).kind()) != 0,
                    "Amounts of quota must name each kind once, but are %s.",
                    sorted);
        }
        return new QuotaAmounts(sorted);
    }

    static QuotaAmounts each(ImmutableList<QuotaKind> kinds, ToLongFunction<QuotaKind> units) {
        return new QuotaAmounts(kinds.stream()
                .map(kind -> new QuotaAmount(kind, units.applyAsLong(kind)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** {@return the amounts: one for each kind, ordered by kind} */
    public ImmutableList<QuotaAmount> asList() {
        return amounts;
    }

    /** {@return the kinds, ordered by id} */
    public ImmutableList<QuotaKind> kinds() {
        return amounts.stream().map(QuotaAmount::kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the amount of one kind}
     *
     * @throws IllegalArgumentException if the kind is not among them
     */
    public QuotaAmount of(QuotaKind kind) {
        requireNonNull(kind, "kind");
        for (QuotaAmount amount : amounts) {
            if (amount.kind().equals(kind)) {
                return amount;
            }
        }
        throw new IllegalArgumentException("Kind of quota must be one of " + kinds() + ", but is " + kind.id()
                + KindMixUp.endOfSentence(kinds(), List.of(kind)));
    }

    /** {@return whether all amounts are zero, that is, whether this is nothing} */
    public boolean isZero() {
        return amounts.stream().allMatch(QuotaAmount::isZero);
    }

    /**
     * {@return whether no amount is larger here than there, that is, whether each of these is at
     * most the other of its kind}
     *
     * @throws IllegalArgumentException if the kinds differ
     */
    public boolean isWithin(QuotaAmounts other) {
        requireNonNull(other, "other");
        requireSameKinds(other);
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).units() > other.amounts.get(i).units()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds, kind by kind.
     *
     * @throws ArithmeticException if a sum is past the range
     */
    public QuotaAmounts plus(QuotaAmounts other) {
        requireNonNull(other, "other");
        return with(other, QuotaAmount::plus);
    }

    /**
     * Takes away, kind by kind.
     *
     * @param other amounts of the same kinds, none larger than here
     * @throws IllegalArgumentException if the kinds differ or an amount is larger
     */
    public QuotaAmounts minus(QuotaAmounts other) {
        requireNonNull(other, "other");
        return with(other, QuotaAmount::minus);
    }

    /** The smaller of the two, kind by kind. */
    QuotaAmounts min(QuotaAmounts other) {
        return with(other, (mine, theirs) -> mine.compareTo(theirs) <= 0 ? mine : theirs);
    }

    private QuotaAmounts with(QuotaAmounts other, BinaryOperator<QuotaAmount> operation) {
        requireSameKinds(other);
        ImmutableList.Builder<QuotaAmount> results = ImmutableList.builderWithExpectedSize(amounts.size());
        for (int i = 0; i < amounts.size(); i++) {
            results.add(operation.apply(amounts.get(i), other.amounts.get(i)));
        }
        return new QuotaAmounts(results.build());
    }

    private void requireSameKinds(QuotaAmounts other) {
        if (!hasKinds(other.amounts)) {
            throw new IllegalArgumentException("Amounts must be of the same kinds of quota, but are " + this + " and "
                    + other + KindMixUp.endOfSentence(kinds(), other.kinds()));
        }
    }

    private boolean hasKinds(ImmutableList<QuotaAmount> others) {
        boolean same = others.size() == amounts.size();
        for (int i = 0; same && i < others.size(); i++) {
            same = amounts.get(i).kind().equals(others.get(i).kind());
        }
        return same;
    }

    boolean hasExactly(ImmutableList<QuotaKind> kinds) {
        return kinds.equals(kinds());
    }

    @Override
    public String in(Locale locale) {
        return Sentence.word(amounts, locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuotaAmounts that && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    /**
     * Prints the amounts with a plus sign between them: {@code 10 mu farmland + 6 mu
     * farmland-paddy}.
     */
    @Override
    public String toString() {
        return Joiner.on(" + ").join(amounts);
    }
}
