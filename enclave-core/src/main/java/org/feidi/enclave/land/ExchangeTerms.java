package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.wording.Citation;

/**
 * The terms of one exchange of quota for space (换地条款): what is given, on which basis, and what was
 * agreed, approved and delivered.
 *
 * <p>The three differ, always: of 150 mu agreed between Xiaoshan and Longquan, 39 were delivered
 * after six years. So none is derived from another, nor from the basis: each is stated, with who
 * says so.
 *
 * @param given the quota given, above 0
 * @param basis the basis
 * @param agreed what the agreement promises
 * @param approved what was approved; empty if nothing is yet
 * @param delivered what was delivered; empty if nothing is yet
 * @param <R> what is received: an area of land or of floor
 */
public record ExchangeTerms<R extends Comparable<R>>(
        LandArea given,
        ExchangeBasis<R> basis,
        ExchangeTerms.Stated<R> agreed,
        Optional<ExchangeTerms.Stated<R>> approved,
        Optional<ExchangeTerms.Stated<R>> delivered) {

    /**
     * An amount that somebody states.
     *
     * @param amount the amount
     * @param citation who says so
     * @param <R> an area of land or of floor
     */
    public record Stated<R extends Comparable<R>>(R amount, Citation citation) {
        public Stated {
            requireNonNull(amount, "amount");
            requireNonNull(citation, "citation");
        }
    }

    /** @throws IllegalArgumentException if nothing is */
    public ExchangeTerms {
        requireNonNull(given, "given");
        requireNonNull(basis, "basis");
        requireNonNull(agreed, "agreed");
        requireNonNull(approved, "approved");
        requireNonNull(delivered, "delivered");
        checkArgument(given.units() > 0, "Quota given must be above 0, but is %s.", given);
    }

    /**
     * {@return terms of which nothing is approved or delivered yet}
     *
     * @param given the quota given, above 0
     */
    public static <R extends Comparable<R>> ExchangeTerms<R> of(
            LandArea given, ExchangeBasis<R> basis, Stated<R> agreed) {
        requireNonNull(given, "given");
        return new ExchangeTerms<>(given, basis, agreed, Optional.empty(), Optional.empty());
    }

    /**
     * Says what was approved.
     *
     * @return these terms with that
     */
    public ExchangeTerms<R> withApproved(R amount, Citation citation) {
        return new ExchangeTerms<>(given, basis, agreed, Optional.of(new Stated<>(amount, citation)), delivered);
    }

    /** Says what was delivered. */
    public ExchangeTerms<R> withDelivered(R amount, Citation citation) {
        return new ExchangeTerms<>(given, basis, agreed, approved, Optional.of(new Stated<>(amount, citation)));
    }

    /**
     * {@return whether all that was agreed was delivered, that is, whether the delivered amount
     * is stated and not below the agreed one}
     */
    public boolean isFulfilled() {
        return delivered
                .map(done -> done.amount().compareTo(agreed.amount()) >= 0)
                .orElse(false);
    }
}
