package org.feidi.enclave.rulebook;

import static java.util.Objects.requireNonNull;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableSet;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/**
 * Zibo and Shizuishan, 2011 (淄博—石嘴山): 60 : 40 for 10 years, then 50 : 50 for 40 years, then nothing
 * is shared.
 *
 * <p>Shared is the local part of value-added tax, corporate income tax and urban land-use tax.
 *
 * <p>Example: 1,000 a year for 50 years → 26,000 and 24,000.
 *
 * <p><b>Source:</b> reported.
 */
public final class ZiboShizuishan2011 {

    /** The document. */
    public static final Citation CITATION = Citation.builder()
            .title(Name.of("Agreement of Zibo and Shizuishan, 2011", "淄博市与石嘴山市飞地合作协议（2011年）"))
            .build();

    /** The taxes that are shared. */
    public static final ImmutableSet<Item> ITEMS =
            ImmutableSet.of(Item.VALUE_ADDED_TAX, Item.CORPORATE_INCOME_TAX, Item.URBAN_LAND_USE_TAX);

    private ZiboShizuishan2011() {}

    /** {@return the rule} */
    public static SharingRule rule(Party out, Party in) {
        requireNonNull(out, "out");
        requireNonNull(in, "in");
        return years(1, 10, split(out, 60, in, 40))
                .years(11, 50, split(out, 50, in, 50))
                .thenEnds()
                .under(CITATION);
    }
}
