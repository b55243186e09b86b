package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Party;

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
 * @param ruleByItem the rules, at least one
 */
public record ByItem(ImmutableMap<Item, SharingRule> ruleByItem) implements SharingRule {

    /** @throws IllegalArgumentException if there is no rule, or one of them is again by item */
    public ByItem {
        checkArgument(!ruleByItem.isEmpty(), "Rules by item must name at least one item, but name none.");
        ruleByItem.values().forEach(rule -> SharingRules.requireNotByItem(rule, "inside a rule by item"));
    }

    @Override
    public Allocations share(Pool pool) {
        Allocations all = pool.eachYear(year -> Allocation.nothing(pool.currency()));
        for (Item item : Sets.union(ruleByItem.keySet(), pool.items())) {
            Pool ofItem = pool.ofItem(item);
            ofItem.byYear().forEach((year, amount) -> pool.write(year, "item", item, amount));
            all = all.plus(ofItem.by(ruleOf(item)).ofItem(item));
        }
        return all;
    }

    private SharingRule ruleOf(Item item) {
        SharingRule rule = ruleByItem.get(item);
        return rule == null ? SharingRules.notShared(Reasons.VOCABULARY.say("left.item-without-rule", item)) : rule;
    }

    @Override
    public boolean sharesByItem() {
        return true;
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.byItem(this);
    }

    @Override
    public ImmutableList<SharingRule> rules() {
        return ruleByItem.values().asList();
    }

    @Override
    public ImmutableSet<Party> ownParties() {
        return ImmutableSet.of();
    }
}
