package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
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
public record ItemisedPrice(ImmutableList<ItemisedPrice.Item> items, Citation source) implements Worded {

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

    /** Says the steps as Markdown list items, then the document. */
    @Override
    public String in(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Item item : items) {
            Sentence line = Messages.PRICE_ITEM.say(item.what(), item.soFar());
            text.append("- ").append(line.in(locale)).append('\n');
        }
        return text.append("- ")
                .append(Messages.PRICE_SOURCE.say(source).in(locale))
                .append('\n')
                .toString();
    }
}
