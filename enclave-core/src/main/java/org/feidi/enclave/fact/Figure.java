package org.feidi.enclave.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.feidi.enclave.party.Party;

/**
 * What a number in the facts is the number of (数据项): the payroll of a branch in 2023, the investment in a project.
 *
 * <p>A figure has a name; it is of one subject or of the enclave; it may differ by party; and it is of one calendar
 * year or standing, that is the same in every year. Example: {@code
 * Figure.of("payroll").ofParty(shanghai).inYear(2023)}.
 *
 * @param name its name, not blank, as rules ask for it
 * @param subject the subject, or none for the enclave
 * @param party the party, if it differs by party
 * @param year the calendar year, or none if it is standing
 */
public record Figure(String name, Optional<Subject> subject, Optional<Party> party, OptionalInt year) {

    /**
     * Checks the name.
     *
     * @param name its name, not blank, as rules ask for it
     * @param subject the subject, or none for the enclave
     * @param party the party, if it differs by party
     * @param year the calendar year, or none if it is standing
     * @throws IllegalArgumentException if the name is blank
     */
    public Figure {
        requireNonNull(name, "name");
        requireNonNull(subject, "subject");
        requireNonNull(party, "party");
        requireNonNull(year, "year");
        checkArgument(!name.isBlank(), "Name of a figure must not be blank, but is '%s'.", name);
    }

    /**
     * Returns a standing figure of the enclave.
     *
     * @param name its name, not blank
     * @return the figure
     * @throws IllegalArgumentException if the name is blank
     */
    public static Figure of(String name) {
        return new Figure(name, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /**
     * Returns the figure of one subject.
     *
     * @param ofSubject the subject
     * @return this figure, of that subject
     */
    public Figure ofSubject(Subject ofSubject) {
        return new Figure(name, Optional.of(requireNonNull(ofSubject, "ofSubject")), party, year);
    }

    /**
     * Returns the figure of one party.
     *
     * @param ofParty the party
     * @return this figure, of that party
     */
    public Figure ofParty(Party ofParty) {
        return new Figure(name, subject, Optional.of(requireNonNull(ofParty, "ofParty")), year);
    }

    /**
     * Returns the figure of one calendar year.
     *
     * @param inYear the calendar year
     * @return this figure, of that year
     */
    public Figure inYear(int inYear) {
        return new Figure(name, subject, party, OptionalInt.of(inYear));
    }

    /** Prints the figure as a person would say it: {@code 'payroll' of Shanghai (310000) in 2023}. */
    @Override
    public String toString() {
        return "'" + name + "'"
                + subject.map(s -> " of subject " + s).orElse("")
                + party.map(p -> " of " + p).orElse("")
                + (year.isPresent() ? " in " + year.getAsInt() : "");
    }
}
