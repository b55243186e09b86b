/**
 * Who runs an enclave, what it is paid, and which mode pays.
 *
 * <p>The one idea: whoever runs the enclave, a year is reported once, and a mode turns reports into
 * costs, line by line with reasons. Read in this order. An {@link
 * org.feidi.enclave.operation.OperatingYear} is the report of a calendar year. An {@link
 * org.feidi.enclave.operation.OperatingMode} is {@link org.feidi.enclave.operation.GovernmentRun}
 * or {@link org.feidi.enclave.operation.Commissioned}; the latter has an {@link
 * org.feidi.enclave.operation.OperatorContract}, which is put together from {@link
 * org.feidi.enclave.operation.FirmFees}, a {@link org.feidi.enclave.operation.PerformanceFee} and a
 * {@link org.feidi.enclave.operation.RentSubsidy}. A performance fee goes by the {@link
 * org.feidi.enclave.operation.Bands band} of a {@link org.feidi.enclave.operation.Scorecard}.
 * {@link org.feidi.enclave.operation.ModeHistory} says which mode held when, and {@link
 * org.feidi.enclave.operation.ModeComparison} which would cost less.
 *
 * <p>What comes out is always {@link org.feidi.enclave.operation.Costs}. They become outlays among
 * the facts by {@link org.feidi.enclave.operation.Costs#toFacts}, and who bears them is for an
 * agreement to say, not for this package.
 *
 * <p>Scores and shares are exact fractions. Money is rounded once, a half away from zero, where a
 * line is written.
 */
@NullMarked
package org.feidi.enclave.operation;

import org.jspecify.annotations.NullMarked;
