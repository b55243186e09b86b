package org.feidi.enclave.operation;

import java.util.function.Function;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.party.Organisation;

/**
 * Who runs an enclave (运营模式): the fly-out government's own platform company, or an operator under a
 * contract.
 *
 * <p>The family is closed; {@link #fold} is the one way to tell its members apart. When a mode
 * holds is said by {@link ModeHistory}.
 *
 * <p><b>Law</b> {@code aSplitYearPaysAsTheWholeYear}: what is paid by the day is paid once, however
 * a year is cut.
 */
public sealed interface OperatingMode permits GovernmentRun, Commissioned {

    /** {@return who runs the enclave: the platform company or the operator} */
    Organisation runner();

    /**
     * {@return what this mode costs on some days, line by line: the costs by year and kind}
     *
     * @param during the days that are asked for; nothing outside them is paid
     * @param reports what happened, one report for every calendar year that is touched
     * @throws IllegalArgumentException if a report is missing, stands twice or lacks what the mode
     *     asks for
     */
    Costs costs(Term during, Iterable<OperatingYear> reports);

    /**
     * Says one thing of a government-run enclave and another of a commissioned one.
     *
     * @return what the fitting function says
     */
    <T> T fold(
            Function<? super GovernmentRun, ? extends T> governmentRun,
            Function<? super Commissioned, ? extends T> commissioned);
}
