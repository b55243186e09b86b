package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import org.feidi.enclave.wording.PlainText;
import org.feidi.enclave.wording.Worded;

/**
 * One dated entry of a ledger, under the key of the request that asked for it (记账凭证).
 *
 * <p>The same entry twice books once; another entry under the same key is refused.
 *
 * <p>Example: {@code new QuotaEntry("req-17", LocalDate.of(2027, 1, 5), use("KH-2026-01", "school",
 * area))}.
 *
 * @param key the key of the request, not blank
 * @param date from when it counts
 * @param action what happens
 */
public record QuotaEntry(String key, LocalDate date, QuotaAction action) implements Worded {

    /** @throws IllegalArgumentException if it is blank */
    public QuotaEntry {
        requireNonNull(key, "key");
        PlainText.requireNotBlank(key, "Request key of an entry");
        requireNonNull(date, "date");
        requireNonNull(action, "action");
    }

    /** Says what happens, without the date. */
    @Override
    public String in(Locale locale) {
        return action.match(new ActionWording()).in(locale);
    }

    /** Prints the key, the date and what happens, in English. */
    @Override
    public String toString() {
        return key + " of " + date + ": " + in(Locale.ENGLISH);
    }
}
