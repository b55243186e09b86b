package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Measure;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;

/** The kinds of {@link Condition} that need no name of their own. */
final class Conditions {

    private Conditions() {}

    /** What all conditions can do; package-private, so that only the pool asks. */
    interface Kind extends Binding.Bound {
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
        public Binding binding() {
            return Binding.NAME;
        }

        @Override
        public String in(Locale locale) {
            Worded whose = enclave ? Messages.CONDITION_OF_THE_ENCLAVE.say(milestone) : milestone;
            Sentence said = switch (years) {
                case 0 -> Messages.CONDITION_REACHED.say(whose);
                case 1 -> Messages.CONDITION_REACHED_ONE_YEAR_AFTER.say(whose);
                default -> Messages.CONDITION_REACHED_YEARS_AFTER.say(whose, years);
            };
            return said.in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
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
                throw place.unknown(Messages.WAITING_KINDS, value.toString(), bound.toString());
            }
            return value.isAtLeast(bound);
        }

        @Override
        public Binding binding() {
            return Binding.PRODUCT;
        }

        @Override
        public String in(Locale locale) {
            return Messages.CONDITION_AT_LEAST
                    .say(Binding.SUM.at(amount), Binding.SUM.at(threshold))
                    .in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
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
        public Binding binding() {
            return Binding.SUM;
        }

        @Override
        public String in(Locale locale) {
            return Messages.CONDITION_BOTH
                    .say(Binding.PRODUCT.at(one), Binding.PRODUCT.at(two))
                    .in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
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
        public Binding binding() {
            return Binding.PHRASE;
        }

        @Override
        public String in(Locale locale) {
            return Messages.CONDITION_NOT.say(Binding.PRODUCT.at(condition)).in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }
}
