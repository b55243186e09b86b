package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Locale;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.wording.Worded;

/**
 * A rule for each item (分税种), while the items are still apart.
 *
 * <p>Made by {@link SharingRules#byItem}. Once something has been cut, its items are one amount:
 * below a cut this form is refused. An item that comes in and has no rule goes to nobody, stays
 * with whoever holds it, and says so. Each rule is asked in every year of the pool, with zero where
 * nothing of its item came in.
 *
 * <p>Example: value-added tax 6:4, corporate income tax 1:1; of 100 and 60 out gets 60 + 30.
 *
 * @param ruleByItem the rules, at least one, by item in ascending order
 */
public record ByItem(ImmutableMap<Item, SharingRule> ruleByItem) implements SharingRule {

    /** @throws IllegalArgumentException if there is no rule, or one of them is again by item */
    public ByItem {
        ruleByItem = ImmutableMap.copyOf(ImmutableSortedMap.copyOf(requireNonNull(ruleByItem, "ruleByItem")));
        checkArgument(!ruleByItem.isEmpty(), "Rules by item must name at least one item, but name none.");
        ruleByItem.values().forEach(rule -> SharingRules.requireNotByItem(rule, "inside a rule by item"));
        Extent.requireOfRule(ruleByItem);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        Allocations all = pool.eachYear(year -> Allocation.nothing(pool.currency()));
        for (Item item : Sets.union(ruleByItem.keySet(), pool.items())) {
            Pool ofItem = pool.ofItem(item);
            ofItem.byYear().forEach((year, amount) -> pool.write(year, Messages.ITEM, item, amount));
            all = all.plus(shared(ofItem, item).ofItem(item));
        }
        return all;
    }

    private Allocations shared(Pool ofItem, Item item) {
        SharingRule rule = ruleByItem.get(item);
        if (rule != null) {
            return ofItem.by(rule);
        }
        Worded noRule = Messages.LEFT_ITEM_WITHOUT_RULE.say(item);
        return ofItem.step(Messages.RULE_LEFT.say(noRule), years -> years.left(Unallocated.Cause.NO_RULE, noRule));
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.byItem(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
