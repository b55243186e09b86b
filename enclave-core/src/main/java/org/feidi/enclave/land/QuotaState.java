package org.feidi.enclave.land;

import com.google.common.base.Ascii;
import java.util.Locale;
import org.feidi.enclave.wording.Worded;

/**
 * Where a part of a quota lot stands in its life (指标状态).
 *
 * <p>Every unit that was issued is in exactly one of these states. What must be made good (欠账) is
 * no state: it is a debt beside them.
 */
public enum QuotaState implements Worded {
    /** Issued, but its after-care period (管护期) is not over. */
    AFTER_CARE,
    /** Free to be reserved, used or transferred (可用). */
    AVAILABLE,
    /** Set aside for a project (预挂钩). */
    RESERVED,
    /** Blocked (冻结). */
    FROZEN,
    /** Written off for a project (核销). */
    USED,
    /** Given back to the lender (归还). */
    RETURNED,
    /** Ended with its validity (过期). */
    EXPIRED,
    /** Found false and taken back (核减). */
    CUT_BACK;

    @Override
    public String in(Locale locale) {
        return Messages.valueOf("STATE_" + name()).say().in(locale);
    }

    /** Prints the name in small letters: {@code cut back}. */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name()).replace('_', ' ');
    }
}
