package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Block;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Documented;
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
        implements Documented {

    public Explanation {
        requireNonNull(reason, "reason");
        requireNonNull(pool, "pool");
        requireNonNull(allocation, "allocation");
        requireNonNull(citation, "citation");
        requireNonNull(details, "details");
        requireNonNull(inner, "inner");
    }

    /**
     * {@return the tree as a list, with an item for each node and each detail}
     *
     * <p>A citation stands where it begins to hold, a shortfall where it arises.
     */
    @Override
    public Document document() {
        return Document.builder()
                .block(new Block.Items(ImmutableList.of(item(Optional.empty()))))
                .build();
    }

    private Block.Item item(Optional<Citation> told) {
        Object source = citation.filter(c -> !told.equals(citation))
                .<Object>map(c -> Messages.EXPLANATION_SOURCE.say(c))
                .orElse("");
        ImmutableList.Builder<Block.Item> deeper = ImmutableList.builder();
        details.forEach(detail -> deeper.add(Block.Item.of(detail)));
        inner.forEach(child -> deeper.add(child.item(citation)));
        for (Shortfall shortfall : allocation.shortfalls()) {
            if (inner.stream().noneMatch(child -> child.allocation.shortfalls().contains(shortfall))) {
                deeper.add(Block.Item.of(shortfall));
            }
        }
        ImmutableList<Block.Item> below = deeper.build();
        return new Block.Item(
                Messages.EXPLANATION_NODE.say(Sentence.grouped(pool), reason, source, new Outcome(allocation)),
                below.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Block.Items(below)));
    }

    /** Prints the tree in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** Who gets what, and what goes to nobody. */
    private record Outcome(Allocation allocation) implements Worded {

        @Override
        public String in(Locale locale) {
            List<String> parts = new ArrayList<>();
            allocation.parts().forEach((party, amount) -> parts.add(party.in(locale) + " " + Sentence.grouped(amount)));
            allocation
                    .unallocated()
                    .forEach(left ->
                            parts.add((left.isKept() ? Messages.EXPLANATION_KEPT : Messages.EXPLANATION_UNALLOCATED)
                                    .say(Sentence.grouped(left.amount()))
                                    .in(locale)));
            return String.join(Language.of(locale) == Language.CHINESE ? "；" : "; ", parts);
        }
    }
}
