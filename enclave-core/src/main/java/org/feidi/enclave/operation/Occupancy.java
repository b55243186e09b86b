package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Money;
import org.immutables.value.Value;

/**
 * Floor that a firm, or the operator itself, occupies, as far as a rent subsidy asks (入驻面积).
 *
 * <p>The years of a subsidy are counted from the first day of the occupancy.
 */
@Value.Immutable
@ValueStyle
public abstract class Occupancy {

    Occupancy() {}

    /**
     * Starts an occupancy.
     *
     * @return a builder; subject, term and area are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who occupies the floor: the firm, or the operator} */
    public abstract Subject subject();

    /** {@return from when to when: the days of the occupancy} */
    public abstract Term term();

    /** {@return how much floor} */
    public abstract FloorArea area();

    /** {@return how many people work there: the number, at least 0, if it is known} */
    public abstract OptionalInt people();

    /**
     * {@return the paid-in capital (实缴资本) of a firm of a strategic industry (战略性新兴产业): the
     * paid-in capital, or none if the firm is of another industry}
     */
    public abstract Optional<Money> strategicCapital();

    /**
     * {@return the extensions of the subsidy that the occupant earned: ids of extensions of the
     * {@link RentSubsidy}}
     */
    public abstract ImmutableSet<String> extensions();

    @Value.Check
    void check() {
        people().ifPresent(number ->
                checkArgument(number >= 0, "People of '%s' must not be negative, but are %s.", subject(), number));
        strategicCapital()
                .ifPresent(capital -> Words.requireNotNegative(capital, "Paid-in capital of '" + subject() + "'"));
    }

    /** Builds an {@link Occupancy}. */
    public static final class Builder extends ImmutableOccupancy.Builder {
        Builder() {}
    }
}
