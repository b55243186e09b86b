package org.feidi.enclave.party;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;

/**
 * How far apart two territories are by their administration, the nearest first.
 *
 * <p>A municipality under the centre (直辖市) is a province without prefectures: two of its districts
 * are in one province and in no common prefecture. The same holds of counties directly under their
 * province (省直辖县级行政区划). A zone is where its region is.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code distanceIsSymmetric}
 *   <li>{@code regionCoversWhatIsWithinItsReach}, where there are prefectures
 * </ul>
 *
 * <p>Example: Yuhang (330110) and Quzhou (330800) are in the same province, Yuhang and Xiaoshan
 * (330109) in the same prefecture.
 */
public enum Distance implements Worded {
    /** In one county, county-level city or district. */
    SAME_COUNTY("same county", "同县（市、区）"),
    /** In one prefecture. */
    SAME_PREFECTURE("same prefecture", "同市（地级）"),
    /** In one province, municipality under the centre or autonomous region. */
    SAME_PROVINCE("same province", "同省（直辖市、自治区）"),
    /** In two provinces. */
    ACROSS_PROVINCES("across provinces", "跨省"),
    /** At least one of them is abroad. */
    ANOTHER_COUNTRY("another country", "境外");

    private final String english;
    private final String chinese;

    Distance(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** {@return how far apart two territories are} */
    public static Distance between(Territory one, Territory two) {
        requireNonNull(one, "one");
        requireNonNull(two, "two");
        return one instanceof Abroad || two instanceof Abroad
                ? ANOTHER_COUNTRY
                : regionOf(one).distanceTo(regionOf(two));
    }

    private static Region regionOf(Territory territory) {
        return territory instanceof Zone zone ? zone.within() : (Region) territory;
    }

    /** {@return whether this is as near as another, or nearer} */
    public boolean isWithin(Distance other) {
        requireNonNull(other, "other");
        return compareTo(other) <= 0;
    }

    @Override
    public String in(Locale locale) {
        return Name.of(english, chinese).in(locale);
    }
}
