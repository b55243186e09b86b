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
        GUARANTEE(Messages.SHORTFALL_GUARANTEE),
        /** A sum that was to be reached by a year. */
        DUE_IN_TOTAL(Messages.SHORTFALL_DUE_IN_TOTAL),
        /** A deduction that the pool could not bear. */
        DEDUCTION(Messages.SHORTFALL_DEDUCTION);

        private final Messages message;

        Kind(Messages message) {
            this.message = message;
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
        Worded who = debtor.<Worded>map(party -> Messages.SHORTFALL_OWED_BY.say(party))
                .orElse(Messages.SHORTFALL_OWED_BY_NOBODY_NAMED.say());
        Worded state = (provisional ? Messages.SHORTFALL_PROVISIONAL : Messages.SHORTFALL_FINAL).say();
        return kind.message.say(creditor, amount, who, state).in(locale);
    }
}
