package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;

/** The years of a clock that a rule may name: 1 to 1000. */
final class ClockYears {

    static final int LAST = 1000;

    private ClockYears() {}

    /**
     * Refuses more years than a clock has.
     *
     * @param what what the years are called, with a capital
     */
    static int requireAtMostLast(int years, String what) {
        checkArgument(years <= LAST, "%s must be at most %s, but is %s.", what, LAST, years);
        return years;
    }
}
