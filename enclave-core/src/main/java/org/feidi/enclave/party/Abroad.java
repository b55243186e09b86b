package org.feidi.enclave.party;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Named;

/**
 * A place in another country (境外): where an enclave abroad (离岸科创飞地) stands.
 *
 * <p>Hong Kong, Macao and Taiwan have codes of their own and are {@linkplain Region regions}.
 *
 * @param id its own id, unique among the places abroad of an agreement
 * @param name what it is called
 * @param country the code of the country by ISO 3166-1, two capital letters, such as {@code DE}
 */
public record Abroad(String id, Name name, String country) implements Territory {

    private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z]{2}");

    /**
     * @throws IllegalArgumentException if the id is blank or not plain, or the country is not two capital letters
     *     or is China
     */
    public Abroad {
        Named.requireId(id, "place abroad");
        requireNonNull(name, "name");
        requireNonNull(country, "country");
        checkArgument(
                TWO_CAPITALS.matcher(country).matches(),
                "Country of %s must be two capital letters by ISO 3166-1, such as DE, but is '%s'.",
                name,
                country);
        checkArgument(
                !country.equals("CN"),
                "Country of %s must be another one, but is CN.\nMaybe a Region with its code.",
                name);
    }

    @Override
    public Kind kind() {
        return Kind.ABROAD;
    }

    @Override
    public boolean covers(Holder other) {
        requireNonNull(other, "other");
        return other instanceof Abroad place && id.equals(place.id) && country.equals(place.country);
    }

    /** By the id alone: quick, and the same in every run. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Prints the name and the id. */
    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
