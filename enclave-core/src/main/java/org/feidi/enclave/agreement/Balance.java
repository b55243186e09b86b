package org.feidi.enclave.agreement;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.quantity.Money;

/**
 * Where one party stands in one budget account: what it is to have, and what it holds. Costs count
 * below zero: what it is to bear, and what it has paid.
 *
 * @param entitled the sum of its parts
 * @param kept what goes to nobody and stays with it, because it holds it
 * @param held what it holds of all that was shared
 */
public record Balance(Money entitled, Money kept, Money held) {
    public Balance {
        requireNonNull(entitled, "entitled");
        requireNonNull(kept, "kept");
        requireNonNull(held, "held");
    }

    Balance negated() {
        return new Balance(entitled.negated(), kept.negated(), held.negated());
    }

    Balance plus(Balance other) {
        return new Balance(entitled.plus(other.entitled), kept.plus(other.kept), held.plus(other.held));
    }

    /** {@return what puts it right: what it is to receive, or, below zero, to pay} */
    public Money toReceive() {
        return entitled.plus(kept).minus(held);
    }
}
