package org.feidi.enclave.fact;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Named;

/**
 * What is shared (分享税种、科目): a tax, land revenue, a rent, a cost.
 *
 * <p>The usual ones are constants here. A fee that one party pays from its budget and another
 * through its company is two items, for money never moves between accounts. Amounts are what stays
 * in the place (地方留成), unless the agreement states what the treasuries above keep.
 *
 * @param id what tells it from other items of its account, such as {@code value-added-tax}
 * @param name what it is called
 * @param account where it is booked
 */
public record Item(String id, Name name, BudgetAccount account) implements Named, Comparable<Item> {

    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::id).thenComparing(Item::account).thenComparing(Item::name);

    /** Value-added tax (增值税). */
    public static final Item VALUE_ADDED_TAX = tax("value-added-tax", "Value-added tax", "增值税");

    /** Corporate income tax (企业所得税). */
    public static final Item CORPORATE_INCOME_TAX = tax("corporate-income-tax", "Corporate income tax", "企业所得税");

    /** Business tax (营业税), abolished in 2016. */
    public static final Item BUSINESS_TAX = tax("business-tax", "Business tax", "营业税");

    /** Urban land-use tax (城镇土地使用税). */
    public static final Item URBAN_LAND_USE_TAX = tax("urban-land-use-tax", "Urban land-use tax", "城镇土地使用税");

    /** Net revenue from the grant of land (土地出让净收益). */
    public static final Item LAND_REVENUE =
            new Item("land-revenue", Name.of("Land revenue", "土地出让收益"), BudgetAccount.LAND_FUNDS);

    /** Rent of floor space (租金). */
    public static final Item RENT = new Item("rent", Name.of("Rent", "租金"), BudgetAccount.COMPANY_ACCOUNTS);

    /** @throws IllegalArgumentException if the id is blank or not plain */
    public Item {
        Named.requireId(id, "an item");
        requireNonNull(name, "name");
        requireNonNull(account, "account");
    }

    private static Item tax(String id, String english, String chinese) {
        return new Item(id, Name.of(english, chinese), BudgetAccount.GENERAL_PUBLIC_BUDGET);
    }

    /** Compares by id, then by account, then by name. */
    @Override
    public int compareTo(Item other) {
        requireNonNull(other, "other");
        return this == other ? 0 : ORDER.compare(this, other);
    }

    /** By the id alone: quick, and the same in every run. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Prints the id. */
    @Override
    public String toString() {
        return id;
    }
}
