package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Worded;

/**
 * What was promised and not received (缺口). It lies outside the sum of the parts.
 *
 * @param kind what kind of promise it was
 * @param creditor to whom it was promised
 * @param debtor who promised it, where the rule says who
 * @param year the year of the agreement's clock
 * @param amount what is missing, above zero
 * @param provisional whether the year is still open, so that the amount may change
 */
public record Shortfall(Kind kind, Party creditor, Optional<Party> debtor, int year, Money amount, boolean provisional)
        implements Worded {

    /** The kinds of promise. */
    public enum Kind {
        /** A floor of a year (保底). */
        GUARANTEE("shortfall.guarantee"),
        /** A sum that was to be reached by a year. */
        DUE_IN_TOTAL("shortfall.due-in-total"),
        /** A deduction that the pool could not bear. */
        DEDUCTION("shortfall.deduction");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    public Shortfall {
        requireNonNull(kind, "kind");
        requireNonNull(creditor, "creditor");
        requireNonNull(debtor, "debtor");
        requireNonNull(amount, "amount");
    }

    Shortfall withAmount(Money other) {
        return new Shortfall(kind, creditor, debtor, year, other, provisional);
    }

    @Override
    public String in(Locale locale) {
        Worded who = debtor.<Worded>map(party -> Reasons.VOCABULARY.say("shortfall.owed-by", party))
                .orElse(Reasons.VOCABULARY.say("shortfall.owed-by-nobody-named"));
        Worded state = Reasons.VOCABULARY.say(provisional ? "shortfall.provisional" : "shortfall.final");
        return Reasons.VOCABULARY.say(kind.key, creditor, amount, who, state).in(locale);
    }
}
