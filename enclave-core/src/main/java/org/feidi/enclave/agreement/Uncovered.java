package org.feidi.enclave.agreement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.sharing.Unallocated;

/**
 * What was booked and falls under no year of any clause: it stays with its holder.
 *
 * @param unallocated the amount and the reason
 * @param clause the clause that would share it if its years had begun, or were not over; none if
 *     there is no clause
 * @param flow receipt or outlay
 * @param subject the subject, or none for the enclave
 * @param item what was booked
 * @param holder who holds it, or paid it
 * @param calendarYear the calendar year of the booking
 */
public record Uncovered(
        Unallocated unallocated,
        Optional<Clause> clause,
        Booking.Flow flow,
        Optional<Subject> subject,
        Item item,
        Holder holder,
        int calendarYear) {

    public Uncovered {
        requireNonNull(unallocated, "unallocated");
        requireNonNull(clause, "clause");
        requireNonNull(flow, "flow");
        requireNonNull(subject, "subject");
        requireNonNull(item, "item");
        requireNonNull(holder, "holder");
    }
}
