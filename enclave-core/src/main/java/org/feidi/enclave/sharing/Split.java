package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Apportionment;

/**
 * Shares each year by fixed weights (按比例分成), or gives all to one party.
 *
 * <p>Made by {@link SharingRules#split} and {@link SharingRules#allTo}. A party of weight zero gets
 * nothing and is not named. A refund is cut as the mirror image.
 *
 * <p>Example: {@code split(out, 6, in, 4)} of 600 is 360 and 240; of −600, −360 and −240.
 *
 * <p><b>Source</b> of the shape: 6:4 of Guangyuan and Qingchuan (2009), 5:5 of Ningde (2017), 7:3
 * of Fuzhou (2001).
 *
 * @param cut the weights by party
 */
public record Split(Apportionment<Party> cut) implements SharingRule {

    @Override
    public Allocations share(Pool pool) {
        Currency currency = pool.currency();
        return pool.eachYear(year -> Allocation.ofCut(currency, cut.cut(pool.amount(year))));
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.split(this);
    }

    @Override
    public ImmutableList<SharingRule> rules() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableSet<Party> ownParties() {
        return ImmutableSet.copyOf(cut.keys());
    }
}
