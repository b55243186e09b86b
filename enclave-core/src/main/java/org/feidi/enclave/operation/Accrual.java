package org.feidi.enclave.operation;

import java.time.LocalDate;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;

/**
 * What part of a yearly amount belongs to some days of the year.
 *
 * <p>What is due by the evening of a day is the yearly amount times the day's number over the
 * length of the year, rounded once; a part is the difference of two such amounts. The parts of a
 * year therefore sum to the year, to the fen, however it is cut.
 */
final class Accrual {

    private Accrual() {}

    /** The part of {@code perYear} for days of one calendar year. */
    static Money of(Money perYear, Term part) {
        return dueBy(perYear, part.last()).minus(dueBefore(perYear, part.first()));
    }

    private static Money dueBefore(Money perYear, LocalDate first) {
        return first.getDayOfYear() == 1 ? Money.zero(perYear.currency()) : dueBy(perYear, first.minusDays(1));
    }

    private static Money dueBy(Money perYear, LocalDate day) {
        Fraction elapsed = Fraction.of(day.getDayOfYear(), day.lengthOfYear());
        return Money.rounded(perYear.currency(), perYear.toFraction().times(elapsed));
    }
}
