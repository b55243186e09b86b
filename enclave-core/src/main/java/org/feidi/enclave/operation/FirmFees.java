package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.feidi.enclave.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an operator is paid for each firm that lands or grows, by the firm's sales (引进企业分档奖励).
 *
 * <p>A firm is paid for once, at the highest tier whose sales it is <em>over</em>; a firm exactly
 * at a tier is not over it.
 *
 * <p>Example: {@code FirmFees.each(LANDED, wan("0")).over(wan("2000"), wan("2")).over(wan("5000"),
 * wan("5"))} pays 20,000 yuan for a firm with sales of 50,000,000 and 50,000 yuan for one with a
 * fen more.
 *
 * <p><b>Source</b> 武昌 2020: 2, 5 and 10 (万元) over 2,000, 5,000 and 10,000. <i>Reading</i>: the
 * tiers are not added up, and the doubling for strategic firms is of the rent subsidy, not of these
 * fees.
 *
 * @param stage which firms are counted
 * @param least what a firm over no tier pays, not negative
 * @param tiers the fee by the sales that must be exceeded; a higher tier never pays less
 */
public record FirmFees(Firm.Stage stage, Money least, ImmutableSortedMap<Money, Money> tiers) {

    /** @throws IllegalArgumentException if a fee is negative or a higher tier pays less */
    public FirmFees {
        requireNonNull(stage, "stage");
        requireNonNull(least, "least");
        requireNonNull(tiers, "tiers");
        Words.requireNotNegative(least, "Fee for a firm");
        tiers = ImmutableSortedMap.copyOf(tiers);
        Money before = least;
        for (Map.Entry<Money, Money> tier : tiers.entrySet()) {
            checkArgument(
                    tier.getValue().compareTo(before) >= 0,
                    "Fee for a firm must not fall with its sales, but is %s over %s and %s below.",
                    tier.getValue(),
                    tier.getKey(),
                    before);
            before = tier.getValue();
        }
    }

    /**
     * {@return a fee that is the same for every firm, until tiers are added: the fee without
     * tiers}
     *
     * @param fee the fee for a firm, not negative; zero if only the tiers pay
     * @throws IllegalArgumentException if the fee is negative
     */
    public static FirmFees each(Firm.Stage stage, Money fee) {
        requireNonNull(fee, "fee");
        return new FirmFees(stage, fee, ImmutableSortedMap.of());
    }

    /**
     * Adds a tier.
     *
     * @param sales the yearly sales that a firm must exceed
     * @param fee the fee for such a firm, not below that of the tiers before
     * @return these fees with one more tier
     * @throws IllegalArgumentException if the tier is there already or fees would fall
     */
    public FirmFees over(Money sales, Money fee) {
        requireNonNull(sales, "sales");
        requireNonNull(fee, "fee");
        checkArgument(
                !tiers.containsKey(sales),
                "Tier of sales must be given once, but over %s is both %s and %s.",
                sales,
                tiers.get(sales),
                fee);
        return new FirmFees(
                stage,
                least,
                ImmutableSortedMap.<Money, Money>naturalOrder()
                        .putAll(tiers)
                        .put(sales, fee)
                        .build());
    }

    /**
     * {@return the fee for one firm}
     *
     * @param firm a firm, with its sales if there are tiers
     * @throws IllegalArgumentException if there are tiers and the firm's sales are not known
     */
    public Money feeFor(Firm firm) {
        requireNonNull(firm, "firm");
        if (tiers.isEmpty()) {
            return least;
        }
        Money sales = firm.sales()
                .orElseThrow(() -> new IllegalArgumentException("Sales of firm '" + firm.subject()
                        + "' must be known, because the fee goes by sales, but are not."));
        Map.@Nullable Entry<Money, Money> tier = tiers.lowerEntry(sales);
        return tier == null ? least : tier.getValue();
    }
}
