/**
 * Days, months and years, and the one place where they are counted.
 *
 * <p>The one idea: a span of days has a first and a last day, and both belong to it. Read in this
 * order. {@link org.feidi.enclave.calendar.CalendarYears} are those that can be written down, 1900
 * to 2200; anything else is a slip of the hand. A {@link org.feidi.enclave.calendar.Term} is such a
 * span, and says when whole years end. {@link org.feidi.enclave.calendar.ClockYears} are the years
 * of an agreement, counted from the month in which it begins to run; {@link
 * org.feidi.enclave.calendar.Through} is the month up to which they are closed. A {@link
 * org.feidi.enclave.calendar.StatedDate} is as coarse as its source, and says no more than it knows.
 *
 * <p>Nobody asks here which day it is today: that is always an argument.
 */
@NullMarked
package org.feidi.enclave.calendar;

import org.jspecify.annotations.NullMarked;
