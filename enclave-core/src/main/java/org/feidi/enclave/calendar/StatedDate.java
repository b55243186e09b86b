package org.feidi.enclave.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as coarse as its source (时点): a year, a month or a day.
 *
 * <p>"Set up in 2012" is neither 1 January nor 31 December. What is said of two such dates must
 * hold for each day that the one and the other may be, else it is not said: 2012 is before 2013-01,
 * and neither before nor after 2012-05. So they have no order in which to sort them.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code parseReadsWhatIsPrinted}
 *   <li>{@code comparisonAgreesWithEveryDay}
 *   <li>{@code noDateIsBeforeItself}
 *   <li>{@code beforeGoesOneWay}
 *   <li>{@code beforeIsTransitive}
 *   <li>{@code coveringIsAPartialOrder}
 *   <li>{@code aDateIsWithinATermOnlyOnAllOfItsDays}
 * </ul>
 *
 * <p><i>Not promised:</i> that two dates are equal of which none is before the other. 2012 is not
 * equal to 2012-01, and a year of one's own making, such as a budget year from July, is none.
 *
 * @param first the first day that it may be; in the years 1900 to 2200
 * @param last the last day that it may be: the same, or the last of the month or of the year
 */
public record StatedDate(LocalDate first, LocalDate last) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern LIKELY = Pattern.compile("(\\d{4})(?:\\D(\\d{1,2})(?:\\D(\\d{1,2}))?)?\\D?");
    private static final int MONTHS = 12;

    /**
     * @throws IllegalArgumentException if it is no whole year, whole month or single day, or not in
     *     the years 1900 to 2200
     */
    public StatedDate {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        CalendarYears.require(first, "Stated date");
        checkArgument(
                isDay(first, last) || isMonth(first, last) || isYear(first, last),
                "Stated date must be a whole year, a whole month or one day, but is %s to %s.",
                first,
                last);
    }

    /** {@return some day of a year, not said which} */
    public static StatedDate of(Year year) {
        requireNonNull(year, "year");
        return ofYear(year.getValue());
    }

    /** {@return some day of a month, not said which} */
    public static StatedDate of(YearMonth month) {
        CalendarYears.require(month, "Stated month");
        return new StatedDate(month.atDay(1), month.atEndOfMonth());
    }

    /** {@return a day} */
    public static StatedDate of(LocalDate day) {
        requireNonNull(day, "day");
        return new StatedDate(day, day);
    }

    private static StatedDate ofYear(int year) {
        CalendarYears.require(year, "Stated year");
        Term days = Term.calendarYear(year);
        return new StatedDate(days.first(), days.last());
    }

    /**
     * Reads a date as it is printed: {@code 2012}, {@code 2016-04} or {@code 2016-04-12}.
     *
     * @throws IllegalArgumentException if the text is none of these, there is no such day, or the
     *     year is not from 1900 to 2200
     */
    public static StatedDate parse(String text) {
        requireNonNull(text, "text");
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "Stated date must be a year, a month or a day such as 2012, 2016-04 or 2016-04-12, but is '" + text
                            + "'."
                            + likely(text).map(date -> "\nMaybe " + date + ".").orElse(""));
        }
        int year = CalendarYears.require(Integer.parseInt(written.group(1)), "Year of stated date '%s'", text);
        if (written.group(2) == null) {
            return ofYear(year);
        }
        YearMonth month = YearMonth.of(year, requireUpTo(MONTHS, "Month", written.group(2), text));
        return written.group(3) == null
                ? of(month)
                : of(month.atDay(requireUpTo(month.lengthOfMonth(), "Day", written.group(3), text)));
    }

    private static int requireUpTo(int most, String what, String digits, String text) {
        int number = Integer.parseInt(digits);
        checkArgument(
                number >= 1 && number <= most,
                "%s of stated date '%s' must be from 1 to %s, but is %s.",
                what,
                text,
                most,
                number);
        return number;
    }

    /** What was likely meant by 2016年4月 or 2016/4: written as it would be read. */
    private static Optional<StatedDate> likely(String text) {
        Matcher meant = LIKELY.matcher(text);
        if (!meant.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(meant.group(1) + twoDigits(meant.group(2)) + twoDigits(meant.group(3))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String twoDigits(@Nullable String part) {
        return part == null ? "" : "-" + Strings.padStart(part, 2, '0');
    }

    /** {@return the days that it may be} */
    public Term term() {
        return new Term(first, last);
    }

    /** {@return whether every day that this may be is before every day that the other may be} */
    public boolean isBefore(StatedDate other) {
        requireNonNull(other, "other");
        return last.isBefore(other.first);
    }

    /** {@return whether every day that this may be is after every day that the other may be} */
    public boolean isAfter(StatedDate other) {
        requireNonNull(other, "other");
        return other.isBefore(this);
    }

    /** {@return whether every day that the other may be is one that this may be: 2016 covers 2016-04} */
    public boolean covers(StatedDate other) {
        requireNonNull(other, "other");
        return term().encloses(other.term());
    }

    /** {@return whether every day that this may be is in a term} */
    public boolean isCertainlyWithin(Term term) {
        requireNonNull(term, "term");
        return term.encloses(term());
    }

    private static boolean isDay(LocalDate first, LocalDate last) {
        return last.equals(first);
    }

    private static boolean isMonth(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()));
    }

    private static boolean isYear(LocalDate first, LocalDate last) {
        return first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()));
    }

    /** Prints what {@link #parse} reads: {@code 2012}, {@code 2016-04} or {@code 2016-04-12}. */
    @Override
    public String toString() {
        if (isDay(first, last)) {
            return first.toString();
        }
        return isMonth(first, last) ? YearMonth.from(first).toString() : Integer.toString(first.getYear());
    }
}
