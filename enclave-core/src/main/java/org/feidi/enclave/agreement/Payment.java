package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;

/**
 * What one party has paid in all towards what it owes another under one clause (已付数): under a
 * clause on what is owed, or on what is to be matched.
 *
 * <p>Payments count whenever they are made, also before the first year or after the term, if only
 * the clock of the clause has begun, and settle what is due so far. Where two clauses of one payer
 * are on one item, a payment counts for the clause in whose years it falls, or else for the first
 * of the two: give each an item of its own, as a finding says. What is more than that is not
 * claimed back: it counts towards what falls due later, and is a finding until then.
 *
 * @param clause the clause
 * @param subject the subject, or none for the enclave
 * @param payer who paid
 * @param payee to whom it is owed
 * @param paid the sum of all payments through the closing month
 * @param counted how much of it settles what is due so far
 */
public record Payment(Clause clause, Optional<Subject> subject, Holder payer, Holder payee, Money paid, Money counted) {

    /** @throws IllegalArgumentException if more counts than was paid */
    public Payment {
        requireNonNull(clause, "clause");
        requireNonNull(subject, "subject");
        requireNonNull(payer, "payer");
        requireNonNull(payee, "payee");
        requireNonNull(paid, "paid");
        requireNonNull(counted, "counted");
        checkArgument(
                !paid.minus(counted).isNegative(),
                "No more can settle what is due than was paid, but %s of %s does.",
                counted,
                paid);
    }

    /** {@return what was paid beyond what is due so far: the excess, at least 0} */
    public Money excess() {
        return paid.minus(counted);
    }

    /**
     * Adds what settles a debt: who has paid it holds so much less, and the other one so much more.
     */
    void addTo(Map<Holder, Balance> balances) {
        Money zero = Money.zero(counted.currency());
        balances.merge(payer, new Balance(zero, zero, counted.negated()), Balance::plus);
        balances.merge(payee, new Balance(zero, zero, counted), Balance::plus);
    }
}
