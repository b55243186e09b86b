package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Documented;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;

/**
 * A price with the items that lead to it, and the document that says so (价格明细).
 *
 * <p>The items are steps: each says what was done and what stands there after it. The last one is
 * the price.
 *
 * @param items the steps, at least one
 * @param source the document
 */
public record ItemisedPrice(ImmutableList<ItemisedPrice.Item> items, Citation source) implements Documented {

    /**
     * One step on the way to a price.
     *
     * @param what what was done
     * @param soFar what stands there after it
     */
    public record Item(Worded what, Money soFar) {

        public Item {
            requireNonNull(what, "what");
            requireNonNull(soFar, "soFar");
        }
    }

    /** @throws IllegalArgumentException if there is none */
    public ItemisedPrice {
        requireNonNull(items, "items");
        requireNonNull(source, "source");
        checkArgument(!items.isEmpty(), "A price must have at least one item, but has none under %s.", source.title());
    }

    /** {@return the price: what stands there after the last step} */
    public Money price() {
        return items.get(items.size() - 1).soFar();
    }

    /** {@return the steps as a list, then the document that says so} */
    @Override
    public Document document() {
        ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
        for (Item item : items) {
            lines.add(Messages.PRICE_ITEM.say(item.what(), item.soFar()));
        }
        lines.add(Messages.PRICE_SOURCE.say(source));
        return Document.builder().items(lines.build()).build();
    }

    /** Prints the steps in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
