package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Worded;

/**
 * One payment that settles what is owed (划转), within one budget account.
 *
 * @param account the account
 * @param payer who pays
 * @param payee who receives
 * @param amount how much, above zero
 */
public record Transfer(BudgetAccount account, Holder payer, Holder payee, Money amount) implements Worded {

    /** @throws IllegalArgumentException if it is not above zero, or a party pays itself */
    public Transfer {
        requireNonNull(payer, "payer");
        requireNonNull(payee, "payee");
        requireNonNull(amount, "amount");
        requireNonNull(account, "account");
        checkArgument(amount.isPositive(), "A transfer must be above zero, but is %s.", amount);
        checkArgument(!payer.equals(payee), "A transfer must be between two parties, but %s pays itself.", payer);
    }

    @Override
    public String in(Locale locale) {
        return Messages.TRANSFER.say(payer, payee, amount, account).in(locale);
    }

    /** Prints {@code Yuhang pays Quzhou CNY 3600000.00}. */
    @Override
    public String toString() {
        return payer.name() + " pays " + payee.name() + " " + amount;
    }
}
