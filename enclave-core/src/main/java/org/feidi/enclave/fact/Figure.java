package org.feidi.enclave.fact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.wording.PlainText;

/**
 * What a number in the facts is the number of (数据项): the payroll of a branch in 2023, the
 * investment in a project.
 *
 * <p>A figure has a name; it is of one subject or of the enclave; it may differ by party; and it is
 * of one calendar year or standing, that is the same in every year. Example: {@code
 * Figure.of("payroll").ofParty(shanghai).inYear(2023)}.
 *
 * @param name its name, not blank, as rules ask for it
 * @param subject the subject, or none for the enclave
 * @param party the party, if it differs by party
 * @param year the calendar year, or none if it is standing
 */
public record Figure(String name, Optional<Subject> subject, Optional<Party> party, OptionalInt year) {

    /** @throws IllegalArgumentException if the name is blank or not plain */
    public Figure {
        requireNonNull(name, "name");
        requireNonNull(subject, "subject");
        requireNonNull(party, "party");
        requireNonNull(year, "year");
        PlainText.requireNotBlank(name, "Name of a figure");
    }

    /**
     * {@return a standing figure of the enclave}
     *
     * @param name its name, not blank
     */
    public static Figure of(String name) {
        return new Figure(name, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /** {@return this figure, of that subject} */
    public Figure ofSubject(Subject ofSubject) {
        return new Figure(name, Optional.of(requireNonNull(ofSubject, "ofSubject")), party, year);
    }

    /** {@return this figure, of that party} */
    public Figure ofParty(Party ofParty) {
        return new Figure(name, subject, Optional.of(requireNonNull(ofParty, "ofParty")), year);
    }

    /**
     * {@return the figure of one calendar year}
     *
     * @param inYear the calendar year
     */
    public Figure inYear(int inYear) {
        return new Figure(name, subject, party, OptionalInt.of(inYear));
    }

    /**
     * Prints the figure as a person would say it: {@code 'payroll' of Shanghai (310000) in 2023}.
     */
    @Override
    public String toString() {
        return "'" + name + "'"
                + subject.map(s -> " of subject " + s).orElse("")
                + party.map(p -> " of " + p).orElse("")
                + (year.isPresent() ? " in " + year.getAsInt() : "");
    }
}
