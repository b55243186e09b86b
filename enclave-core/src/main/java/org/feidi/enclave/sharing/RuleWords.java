package org.feidi.enclave.sharing;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.form.Composition;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.form.Part;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Language;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Named;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;

/**
 * Says a rule as it is written: each form by its {@link FormMessage}, at each place the part of that
 * name. By hand stays what would read badly: all to one party, a phase of one year, what comes
 * after the phases, and sides with their weights.
 *
 * <p>Two readings are never possible: rules inside stand in square brackets; names with brackets,
 * quotation marks or what separates names stand in quotation marks.
 */
final class RuleWords {

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[]（）［］《》“”");
    private static final CharMatcher SEPARATORS = BRACKETS.or(CharMatcher.anyOf(",;:=，；：、"));
    private static final CharMatcher IN_CHINESE_TITLES = CharMatcher.anyOf("《》“”");

    private RuleWords() {}

    static String of(SharingRule rule, Locale locale) {
        return said(rule).in(locale);
    }

    /** A form, without brackets around it. */
    private static Sentence said(Object form) {
        if (form instanceof Split split
                && split.equals(SharingRules.allTo(split.among().get(0)))) {
            return Messages.FORM_ALL_TO.say(identified(split.among().get(0)));
        }
        if (form instanceof Phases.Phase phase && phase.from() == phase.to()) {
            return Messages.FORM_PHASE_OF_ONE.say(Integer.toString(phase.from()), inBrackets(phase.rule()));
        }
        return FormMessage.of(form.getClass())
                .say(Forms.parts(form).stream()
                        .filter(FormMessage::hasPlace)
                        .map(part -> part(form, part))
                        .toArray());
    }

    private static Object part(Object form, Part part) {
        if (form instanceof Phases phases && part.value() instanceof Optional) {
            return phases.thereafter()
                    .map(rule -> Messages.FORM_THEREAFTER.say(inBrackets(rule)))
                    .orElseGet(() -> Messages.FORM_THEN_ENDS.say());
        }
        if (form instanceof Split split && part.value() == split.among()) {
            return sides(split.among(), split.weights());
        }
        if (form instanceof CarriedForward carried && part.value() == carried.among()) {
            return sides(carried.among(), carried.weights());
        }
        if (part.value() instanceof Amount amount) {
            // a weight stands before a factor
            return (form instanceof ByFactors.Factor ? Binding.NAME : Binding.SUM).at(defined(amount));
        }
        boolean isOfAFew = part.value() instanceof Boolean || part.value() instanceof Enum<?>;
        return isOfAFew && !(part.value() instanceof Worded)
                ? FormMessage.ofChoice(part.name(), part.value()).say()
                : value(part.value());
    }

    private static Object value(Object value) {
        if (value instanceof SharingRule rule) {
            return inBrackets(rule);
        }
        if (value instanceof Condition condition) {
            return Binding.SUM.at(defined(condition));
        }
        if (value instanceof Named named) {
            return identified(named);
        }
        if (value instanceof Citation citation) {
            return unmistakable(citation);
        }
        if (value instanceof Name name) {
            return inBoth(name, RuleWords::quoted);
        }
        if (value instanceof Optional<?> optional) {
            return optional.<Object>map(RuleWords::value).orElse("");
        }
        if (value instanceof Map<?, ?> keyed) {
            return joined(keyed.entrySet().stream()
                    .map(entry -> Messages.FORM_ENTRY.say(value(entry.getKey()), value(entry.getValue())))
                    .collect(ImmutableList.toImmutableList()));
        }
        if (value instanceof Collection<?> list) {
            ImmutableList<Object> each = list.stream().map(RuleWords::value).collect(ImmutableList.toImmutableList());
            return Forms.children(list, SharingRule.class).isEmpty() ? each : joined(each);
        }
        boolean isForm =
                !(value instanceof Worded) && Composition.of(value.getClass()).isPresent();
        return isForm ? said(value) : value;
    }

    private static Worded inBrackets(SharingRule rule) {
        return Messages.FORM_INSIDE.say(said(rule));
    }

    private static ImmutableList<Worded> sides(List<Party> among, Weights weights) {
        return IntStream.range(0, among.size())
                .mapToObj(side -> Messages.FORM_SIDE.say(
                        identified(among.get(side)), weights.asWritten().get(side)))
                .collect(ImmutableList.toImmutableList());
    }

    /** What holds rules is too long for commas. */
    private static Worded joined(List<?> each) {
        return locale -> each.stream()
                .map(one -> Sentence.word(one, locale))
                .collect(Collectors.joining(Language.of(locale) == Language.CHINESE ? "；" : "; "));
    }

    // Amounts and conditions.

    /** The amount, each that is called something called so with its definition. */
    private static Amount defined(Amount amount) {
        Amount inside = Forms.withChildren(amount, Amount.class, RuleWords::defined);
        return inside instanceof Amounts.Called called ? defined(called) : inside;
    }

    private static Amount defined(Amounts.Called called) {
        return called.amount()
                .called(inBoth(Messages.FORM_CALLED.say(inBoth(called.name(), RuleWords::quoted), called.amount())));
    }

    private static Condition defined(Condition condition) {
        Condition identified = Forms.rebuilt(
                condition,
                leaf -> leaf instanceof Milestone milestone
                        ? new Milestone(milestone.id(), inBoth(identified(milestone)))
                        : leaf);
        return Forms.withChildren(identified, Amount.class, RuleWords::defined);
    }

    // Names.

    /** By name and id; an item also by its account, if it is not the usual one. */
    private static Worded identified(Named named) {
        Name name = inBoth(named.name(), text -> quotedIfAny(SEPARATORS, text));
        String id = quotedIfAny(SEPARATORS, named.id());
        return named instanceof Item item && item.account() != BudgetAccount.GENERAL_PUBLIC_BUDGET
                ? Messages.FORM_ITEM.say(name, id, item.account())
                : Messages.FORM_NAMED.say(name, id);
    }

    /** The citation in full, its parts in quotation marks where one could be taken for two. */
    private static Citation unmistakable(Citation citation) {
        Citation.Builder builder = Citation.builder()
                .title(Name.of(
                        quotedIfAny(SEPARATORS, citation.title().english()),
                        quotedIfAny(IN_CHINESE_TITLES, citation.title().chinese())));
        citation.number().ifPresent(number -> builder.number(quotedIfAny(SEPARATORS, number)));
        citation.date().ifPresent(builder::date);
        citation.article().ifPresent(article -> builder.article(inBoth(article, text -> quotedIfAny(BRACKETS, text))));
        return builder.build();
    }

    private static Name inBoth(Worded words) {
        return Name.of(words.in(Locale.ENGLISH), words.in(Locale.CHINESE));
    }

    private static Name inBoth(Name name, Function<String, String> change) {
        return Name.of(change.apply(name.english()), change.apply(name.chinese()));
    }

    private static String quotedIfAny(CharMatcher mistakable, String text) {
        return mistakable.matchesAnyOf(text) ? quoted(text) : text;
    }

    private static String quoted(String text) {
        return "“" + Amounts.doubled(text) + "”";
    }
}
