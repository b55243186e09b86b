package org.feidi.enclave.party;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.feidi.enclave.wording.Name;

/**
 * A region of China (行政区): a province, a prefecture or a county, known by its GB/T 2260 code.
 *
 * <p>A code is checked by its form: six digits, the first two of a province, and the zeros of its
 * level ({@code pp0000}, {@code pppp00}, {@code pppppp}). It is never checked against a list, for
 * codes change.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code codeHasOneLevelOrNone}
 * </ul>
 *
 * <p>Example: Quzhou is {@code prefecture("330800", Name.of("Quzhou", "衢州市"))}.
 *
 * @param code six digits
 * @param level province, prefecture or county
 * @param name what it is called
 */
public record Region(String code, Level level, Name name) implements Territory {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    private static final ImmutableSet<String> PROVINCES = ImmutableSet.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private static final ImmutableSet<String> MUNICIPALITIES = ImmutableSet.of("11", "12", "31", "50");

    /** The level of a region. */
    public enum Level {
        /** A province, municipality under the centre or autonomous region (省级). */
        PROVINCE("pp0000", 2),
        /** A prefecture-level city or prefecture (地级). */
        PREFECTURE("pppp00", 4),
        /** A county, county-level city or city district (县级). */
        COUNTY("pppppp", 6);

        private final String form;
        private final int digits;

        Level(String form, int digits) {
            this.form = form;
            this.digits = digits;
        }

        private boolean fits(String code) {
            boolean province = code.endsWith("0000");
            boolean prefecture = code.endsWith("00") && !province;
            return switch (this) {
                case PROVINCE -> province;
                case PREFECTURE -> prefecture;
                case COUNTY -> !code.endsWith("00") && !code.startsWith("00", 2);
            };
        }
    }

    /** @throws IllegalArgumentException if the code does not have the form of its level */
    public Region {
        requireNonNull(code, "code");
        requireNonNull(level, "level");
        requireNonNull(name, "name");
        checkArgument(
                SIX_DIGITS.matcher(code).matches(), "Code of region %s must be six digits, but is '%s'.", name, code);
        checkArgument(
                PROVINCES.contains(code.substring(0, 2)),
                "Code of region %s must begin with the two digits of a province, but is '%s'.",
                name,
                code);
        checkArgument(
                level.fits(code),
                "Code of region %s must have the form %s of a %s, but is '%s'.",
                name,
                level.form,
                level,
                code);
    }

    /**
     * {@return a province, municipality under the centre or autonomous region}
     *
     * @param code its code, such as {@code "330000"}
     * @throws IllegalArgumentException if the code does not have the form of a province
     */
    public static Region province(String code, Name name) {
        return new Region(code, Level.PROVINCE, name);
    }

    /**
     * {@return a prefecture-level region}
     *
     * @param code its code, such as {@code "330800"}
     * @throws IllegalArgumentException if the code does not have the form of a prefecture
     */
    public static Region prefecture(String code, Name name) {
        return new Region(code, Level.PREFECTURE, name);
    }

    /**
     * {@return a county-level region: a county, county-level city or city district}
     *
     * @param code its code, such as {@code "330110"}
     * @throws IllegalArgumentException if the code does not have the form of a county
     */
    public static Region county(String code, Name name) {
        return new Region(code, Level.COUNTY, name);
    }

    @Override
    public Kind kind() {
        return Kind.REGION;
    }

    @Override
    public String id() {
        return code;
    }

    /** {@return whether this is a municipality under the centre (直辖市), which has no prefectures} */
    public boolean isMunicipality() {
        return level == Level.PROVINCE && MUNICIPALITIES.contains(provinceCode());
    }

    @Override
    public boolean covers(Holder other) {
        requireNonNull(other, "other");
        if (other instanceof Zone zone) {
            return covers(zone.within());
        }
        return other instanceof Region region && region.code.startsWith(code.substring(0, level.digits));
    }

    Distance distanceTo(Region other) {
        if (!provinceCode().equals(other.provinceCode())) {
            return Distance.ACROSS_PROVINCES;
        }
        if (level == Level.COUNTY && code.equals(other.code)) {
            return Distance.SAME_COUNTY;
        }
        boolean samePrefecture = isInPrefecture()
                && other.isInPrefecture()
                && code.regionMatches(0, other.code, 0, Level.PREFECTURE.digits);
        return samePrefecture ? Distance.SAME_PREFECTURE : Distance.SAME_PROVINCE;
    }

    /** Neither in a municipality nor directly under a province, whose third and fourth digits are 90. */
    private boolean isInPrefecture() {
        return level != Level.PROVINCE && !MUNICIPALITIES.contains(provinceCode()) && !code.startsWith("90", 2);
    }

    private String provinceCode() {
        return code.substring(0, Level.PROVINCE.digits);
    }

    /** By the id alone: quick, and the same in every run. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Prints the name and the code: {@code Quzhou (330800)}. */
    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
