package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Measure;
import org.feidi.enclave.fact.Milestone;

/** The kinds of {@link Condition} that need no name of their own. */
final class Conditions {

    private Conditions() {}

    /** What all conditions can do; package-private, so that only the pool asks. */
    interface Kind {
        boolean holds(Place place);
    }

    static boolean holds(Condition condition, Place place) {
        return ((Kind) condition).holds(place);
    }

    record At(Milestone milestone, int years, boolean enclave) implements Condition.Reached, Kind {
        At {
            requireNonNull(milestone, "milestone");
            checkArgument(years >= 0, "Years after a milestone must be at least 0, but are %s.", years);
            ClockYears.requireNamed(years, "Years after a milestone");
        }

        @Override
        public Condition.Reached yearsAfter(int after) {
            return new At(milestone, after, enclave);
        }

        @Override
        public Condition.Reached ofTheEnclave() {
            return new At(milestone, years, true);
        }

        @Override
        public boolean holds(Place place) {
            return place.hasBegunAfter(milestone, years, enclave);
        }

        @Override
        public String in(Locale locale) {
            String key = switch (years) {
                case 0 -> "condition.reached";
                case 1 -> "condition.reached-one-year-after";
                default -> "condition.reached-years-after";
            };
            return Reasons.VOCABULARY.say(key, milestone, years).in(locale);
        }
    }

    record AtLeast(Amount amount, Amount threshold) implements Condition, Kind {
        AtLeast {
            Extent.requireOfCondition(amount, requireNonNull(threshold, "threshold"));
        }

        @Override
        public boolean holds(Place place) {
            Measure value = Amounts.value(amount, place);
            Measure bound = Amounts.value(threshold, place);
            if (!value.currency().equals(bound.currency())) {
                throw place.unknown("waiting.kinds", value.toString(), bound.toString());
            }
            return value.isAtLeast(bound);
        }

        @Override
        public String in(Locale locale) {
            return Reasons.VOCABULARY
                    .say("condition.at-least", amount, threshold)
                    .in(locale);
        }
    }

    record Both(Condition one, Condition two) implements Condition, Kind {
        Both {
            Extent.requireOfCondition(one, two);
        }

        @Override
        public boolean holds(Place place) {
            return Conditions.holds(one, place) && Conditions.holds(two, place);
        }

        @Override
        public String in(Locale locale) {
            return Reasons.VOCABULARY.say("condition.both", one, two).in(locale);
        }
    }

    record Not(Condition condition) implements Condition, Kind {
        Not {
            Extent.requireOfCondition(condition);
        }

        @Override
        public boolean holds(Place place) {
            return !Conditions.holds(condition, place);
        }

        @Override
        public String in(Locale locale) {
            return Reasons.VOCABULARY.say("condition.not", condition).in(locale);
        }
    }
}
