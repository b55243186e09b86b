package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.feidi.enclave.calendar.Term;

/**
 * How long quota of a kind may be used (有效期).
 *
 * @param rule which of the three rules
 * @param years after how many years it must be returned; above 0 for {@link Rule#RETURN_WITHIN},
 *     else 0
 */
public record Validity(Rule rule, int years) {

    /** The three rules. */
    public enum Rule {
        /** It does not end. */
        UNLIMITED,
        /**
         * It ends with the calendar year in which it is issued, unless a permit carries it over
         * (结转).
         */
        WITHIN_YEAR,
        /** It is lent (周转), and must be returned within some years. */
        RETURN_WITHIN
    }

    private static final Validity UNLIMITED = new Validity(Rule.UNLIMITED, 0);
    private static final Validity WITHIN_YEAR = new Validity(Rule.WITHIN_YEAR, 0);

    /** @throws IllegalArgumentException if years are missing, or stated where the rule has none */
    public Validity {
        requireNonNull(rule, "rule");
        checkArgument(
                rule == Rule.RETURN_WITHIN ? years > 0 : years == 0,
                "Years of validity must be above 0 for RETURN_WITHIN and 0 otherwise, but are %s for %s.",
                years,
                rule);
    }

    /** {@return the rule of quota that does not end} */
    public static Validity unlimited() {
        return UNLIMITED;
    }

    /**
     * {@return the rule of quota that ends with its year, carried over only by permit: the
     * calendar year of issue}
     */
    public static Validity withinYear() {
        return WITHIN_YEAR;
    }

    /**
     * {@return the rule of quota that is lent: so many years from the day of issue}
     *
     * @param years after how many years it must be returned, above 0
     * @throws IllegalArgumentException if the number is not above 0
     */
    public static Validity returnWithin(int years) {
        return new Validity(Rule.RETURN_WITHIN, years);
    }

    /** {@return whether quota is lent under this rule, that is, whether it must be returned} */
    public boolean isLent() {
        return rule == Rule.RETURN_WITHIN;
    }

    /**
     * Returns the last day of quota issued on a day.
     *
     * <p>Example: issued on 2025-03-01, quota within its year ends with 2025-12-31; quota lent for
     * three years must be returned by 2028-02-29.
     *
     * <p><i>Reading:</i> the sources do not say on which day "within n years" ends; here it is the
     * day before the anniversary of issue, and from 29 February as {@link Term} says it.
     *
     * @return the last day on which it may be used, or by which it must be returned; empty if there
     *     is none
     */
    public Optional<LocalDate> lastDay(LocalDate issuedOn) {
        requireNonNull(issuedOn, "issuedOn");
        return switch (rule) {
            case UNLIMITED -> Optional.empty();
            case WITHIN_YEAR ->
                Optional.of(Term.calendarYear(issuedOn.getYear()).last());
            case RETURN_WITHIN -> Optional.of(Term.ofYears(issuedOn, years).last());
        };
    }
}
