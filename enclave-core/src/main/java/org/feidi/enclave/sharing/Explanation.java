package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Language;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;

/**
 * Why one year's pool is shared as it is: a tree that mirrors the rule.
 *
 * <p><b>Laws:</b> {@code explanationReAddsAtEveryNode}: at every node the parts and what is
 * unallocated sum to the pool of that node; {@code explanationIsTheSameWheneverAsked}.
 *
 * @param year the year of the agreement's clock
 * @param reason what the rule says here
 * @param pool what reached this place
 * @param allocation what became of it here
 * @param citation the nearest enclosing citation, if there is one
 * @param details the values that were asked for, in the order in which they were asked
 * @param inner the explanations of the rules inside
 */
public record Explanation(
        int year,
        Worded reason,
        Money pool,
        Allocation allocation,
        Optional<Citation> citation,
        ImmutableList<Worded> details,
        ImmutableList<Explanation> inner)
        implements Worded {

    public Explanation {
        requireNonNull(reason, "reason");
        requireNonNull(pool, "pool");
        requireNonNull(allocation, "allocation");
        requireNonNull(citation, "citation");
        requireNonNull(details, "details");
        requireNonNull(inner, "inner");
    }

    /**
     * Tells the tree as a nested Markdown list. A citation stands where it begins to hold, a
     * shortfall where it arises.
     *
     * @param locale English or Chinese
     * @return one line a node and a detail, each ending with a line break
     */
    @Override
    public String in(Locale locale) {
        StringBuilder text = new StringBuilder();
        append(text, "", Optional.empty(), locale);
        return text.toString();
    }

    private void append(StringBuilder text, String indent, Optional<Citation> told, Locale locale) {
        Object source = citation.filter(c -> !told.equals(citation))
                .<Object>map(c -> Messages.EXPLANATION_SOURCE.say(c))
                .orElse("");
        text.append(indent)
                .append("- ")
                .append(Messages.EXPLANATION_NODE
                        .say(Sentence.grouped(pool), reason, source, outcome(locale))
                        .in(locale))
                .append('\n');
        String deeper = indent + "  ";
        for (Worded detail : details) {
            text.append(deeper).append("- ").append(detail.in(locale)).append('\n');
        }
        inner.forEach(child -> child.append(text, deeper, citation, locale));
        for (Shortfall shortfall : allocation.shortfalls()) {
            if (inner.stream().noneMatch(child -> child.allocation.shortfalls().contains(shortfall))) {
                text.append(deeper).append("- ").append(shortfall.in(locale)).append('\n');
            }
        }
    }

    private String outcome(Locale locale) {
        List<String> parts = new ArrayList<>();
        String space = Language.of(locale) == Language.CHINESE ? "" : " ";
        allocation.parts().forEach((party, amount) -> parts.add(party.in(locale) + " " + Sentence.grouped(amount)));
        allocation
                .unallocated()
                .forEach(
                        left -> parts.add((left.isKept() ? Messages.EXPLANATION_KEPT : Messages.EXPLANATION_UNALLOCATED)
                                .say(Sentence.grouped(left.amount()))
                                .in(locale)));
        return String.join(Language.of(locale) == Language.CHINESE ? "；" : ";" + space, parts);
    }
}
