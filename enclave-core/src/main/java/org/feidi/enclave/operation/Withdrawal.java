package org.feidi.enclave.operation;

import java.time.LocalDate;
import org.feidi.enclave.calendar.Term;

/**
 * Counts the failed years of a contract in a row, and says when it is over.
 *
 * <p>It is withdrawn at the end of the year in which as many have failed as the contract says, if
 * it would last longer.
 */
final class Withdrawal {

    private final OperatorContract contract;
    private int failedInARow;
    private LocalDate lastDay;

    Withdrawal(OperatorContract contract) {
        this.contract = contract;
        this.lastDay = contract.lastDay();
    }

    /** The last day, as far as the years assessed so far say. */
    LocalDate lastDay() {
        return lastDay;
    }

    /** Whether the contract is over before a year begins, so that there is nothing to assess. */
    boolean isOverBefore(int year) {
        return lastDay.getYear() < year;
    }

    /**
     * Takes in the assessment of a year; years come in their order, from the first of the contract
     * on.
     */
    void assess(int year, boolean failed) {
        failedInARow = failed ? failedInARow + 1 : 0;
        LocalDate yearEnd = Term.calendarYear(year).last();
        if (contract.failedYearsInARow().orElse(-1) == failedInARow && yearEnd.isBefore(lastDay)) {
            lastDay = yearEnd;
        }
    }
}
