package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/**
 * The price of a mu of supplementary farmland (补充耕地价格): a base, a supplement for grain capacity, a
 * coefficient of the province that pays.
 *
 * <p>Price per mu = (base + supplement × capacity in 100 kg) × coefficient.
 *
 * <p>Example, {@link #ACROSS_PROVINCES}: Shanghai, paddy of 800 kg a mu: (20 + 2 × 8) × 2 = 72 万元;
 * Zhejiang, dry land of 500 kg: (10 + 2 × 5) × 1.5 = 30 万元.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code priceIsTheFormula}
 *   <li>{@code moreCapacityNeverCostsLess}
 * </ul>
 *
 * @param dry the base of a mu of dry land
 * @param paddy the base of a mu of paddy
 * @param perHundredKilograms the supplement for each 100 kg of standard grain capacity a mu
 * @param coefficients the coefficient by the first two digits of a province's code; only verified
 *     ones
 * @param source the document
 */
public record FarmlandPrice(
        Money dry,
        Money paddy,
        Money perHundredKilograms,
        ImmutableMap<String, Fraction> coefficients,
        Citation source) {

    /**
     * Supplementary farmland across provinces, under the coordination of the state.
     *
     * <p>Base 10 万元, of paddy 20; supplement 2 万元 for 100 kg; coefficient 2 for Beijing and
     * Shanghai, 1.5 for Tianjin, Jiangsu, Zhejiang and Guangdong, 1 for Liaoning, Fujian and
     * Shandong. The lower tiers are not verified and therefore not here.
     *
     * <p><b>Source:</b> 跨省域补充耕地资金收支管理办法, under 国办发〔2018〕16号. That number is the notice's; the
     * measures' own is not recorded, so they are cited without one.
     */
    public static final FarmlandPrice ACROSS_PROVINCES = new FarmlandPrice(
            Money.wan("10"),
            Money.wan("20"),
            Money.wan("2"),
            ImmutableMap.<String, Fraction>builder()
                    .putAll(Map.of("11", Fraction.of(2), "31", Fraction.of(2)))
                    .putAll(Map.of("12", Fraction.of(3, 2), "32", Fraction.of(3, 2)))
                    .putAll(Map.of("33", Fraction.of(3, 2), "44", Fraction.of(3, 2)))
                    .putAll(Map.of("21", Fraction.ONE, "35", Fraction.ONE, "37", Fraction.ONE))
                    .buildOrThrow(),
            Citation.of(
                    Name.of("Measures on the funds of supplementary farmland across provinces", "跨省域补充耕地资金收支管理办法")));

    /** What the land is. */
    public enum Field {
        /** Dry land (旱地). */
        DRY,
        /** Paddy (水田). */
        PADDY
    }

    public FarmlandPrice {
        requireNonNull(dry, "dry");
        requireNonNull(paddy, "paddy");
        requireNonNull(perHundredKilograms, "perHundredKilograms");
        requireNonNull(coefficients, "coefficients");
        requireNonNull(source, "source");
    }

    /**
     * {@return the price of a mu, with its items}
     *
     * @param kilogramsPerMu standard grain capacity in kg a mu, at least 0; a part of 100 kg counts
     *     as that part
     * @throws IllegalArgumentException if the capacity is negative, or the coefficient of the
     *     province is not verified
     */
    public ItemisedPrice perMu(Region payer, Field field, Fraction kilogramsPerMu) {
        requireNonNull(payer, "payer");
        requireNonNull(field, "field");
        requireNonNull(kilogramsPerMu, "kilogramsPerMu");
        checkArgument(
                kilogramsPerMu.signum() >= 0,
                "Grain capacity must not be negative, but is %s kg a mu.",
                kilogramsPerMu);
        Fraction coefficient = coefficientOf(payer);
        Money base = field == Field.PADDY ? paddy : dry;
        Fraction raised = base.toFraction()
                .plus(perHundredKilograms.toFraction().times(kilogramsPerMu).dividedBy(Fraction.of(100)));
        return new ItemisedPrice(
                ImmutableList.of(
                        item(Messages.valueOf("FARMLAND_" + field.name()), base.toFraction()),
                        item(Messages.FARMLAND_CAPACITY, raised, kilogramsPerMu, perHundredKilograms),
                        item(Messages.FARMLAND_COEFFICIENT, raised.times(coefficient), payer, coefficient)),
                source);
    }

    private ItemisedPrice.Item item(Messages message, Fraction soFar, Object... values) {
        return new ItemisedPrice.Item(message.say(values), Money.rounded(dry.currency(), soFar));
    }

    private Fraction coefficientOf(Region payer) {
        Fraction coefficient = coefficients.get(payer.code().substring(0, 2));
        checkArgument(
                coefficient != null,
                "Coefficient of %s must be verified, but only those of provinces %s are.\nMaybe make a FarmlandPrice with a"
                        + " coefficient of your own, and its source.",
                payer,
                coefficients.keySet().stream().sorted().toList());
        return coefficient;
    }
}
