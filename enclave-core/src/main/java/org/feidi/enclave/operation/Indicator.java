package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Name;

/**
 * One figure that is assessed, with its points (考核指标).
 *
 * @param id the id under which the actual figure is given, not blank
 * @param name what is assessed
 * @param weight its points, above 0
 * @param method how the figure becomes points; it holds the target
 */
public record Indicator(String id, Name name, Fraction weight, ScoringMethod method) {

    /** @throws IllegalArgumentException if the id is blank or the weight is not above 0 */
    public Indicator {
        requireNonNull(weight, "weight");
        Words.requireId(id, "indicator");
        requireNonNull(name, "name");
        requireNonNull(method, "method");
        checkArgument(weight.signum() > 0, "Weight of indicator '%s' must be above 0, but is %s.", id, weight);
    }

    Score.Line score(Fraction actual) {
        return new Score.Line(name, method.points(weight, actual), method.reason(weight, actual));
    }
}
