package org.feidi.enclave.wording;

import java.util.Locale;
import org.feidi.enclave.calendar.Term;

/** Says the values of the calendar, which know no language. */
final class CalendarWords {

    private CalendarWords() {}

    /** Says "2026" for a calendar year, and else the days and how many of the year they are. */
    static String word(Term term, Locale locale) {
        int firstYear = term.first().getYear();
        int lastYear = term.last().getYear();
        if (term.isOfCalendarYears()) {
            return firstYear == lastYear ? Integer.toString(firstYear) : firstYear + "–" + lastYear;
        }
        return firstYear == lastYear
                ? Messages.TERM_PART
                        .say(
                                term.first(),
                                term.last(),
                                term.days(),
                                term.first().lengthOfYear())
                        .in(locale)
                : Messages.TERM_DAYS.say(term.first(), term.last()).in(locale);
    }
}
