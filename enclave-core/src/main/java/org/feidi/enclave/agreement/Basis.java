package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.sharing.Amount;

/**
 * What a clause shares: what was booked, what is due whatever was booked, or what is to match somebody's outlays.
 *
 * <p>All three come to the same: an amount for each year, shared by a rule, and somebody who holds or paid it.
 */
public sealed interface Basis {

    /**
     * All receipts, or all outlays, of the items.
     *
     * @param flow receipts or outlays
     */
    record Booked(Booking.Flow flow) implements Basis {

        /**
         * Checks for null.
         *
         * @param flow receipts or outlays
         */
        public Booked {
            requireNonNull(flow, "flow");
        }
    }

    /**
     * A sum that one party owes another in every closed year, whatever was received. Outlays of the payer for the item
     * are payments.
     *
     * @param amount what is due in a year
     * @param payer who owes it
     * @param payee to whom
     */
    record Due(Amount amount, Party payer, Party payee) implements Basis {

        /**
         * Checks that two parties are named.
         *
         * @param amount what is due in a year
         * @param payer who owes it
         * @param payee to whom
         * @throws IllegalArgumentException if the payer is the payee
         */
        public Due {
            requireNonNull(amount, "amount");
            requireNonNull(payer, "payer");
            requireNonNull(payee, "payee");
            checkArgument(!payer.equals(payee), "Payer and payee must be two parties, but both are %s.", payer);
        }
    }

    /**
     * As much as one party pays out, up to a cap, to be matched by others (配套). Outlays of the others for the item are
     * payments.
     *
     * @param lead whose outlays are matched
     * @param cap the most that is matched in a year
     * @param into who receives what is matched
     */
    record Matched(Party lead, Amount cap, Party into) implements Basis {

        /**
         * Checks for null.
         *
         * @param lead whose outlays are matched
         * @param cap the most that is matched in a year
         * @param into who receives what is matched
         */
        public Matched {
            requireNonNull(lead, "lead");
            requireNonNull(cap, "cap");
            requireNonNull(into, "into");
        }
    }
}
