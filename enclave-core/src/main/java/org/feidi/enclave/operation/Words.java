package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.PlainText;
import org.feidi.enclave.wording.Sentence;

/** What the package says, in both languages, and the checks that say it. */
final class Words {

    private Words() {}

    /** Says 7/10 as {@code 70%}, the same in both languages. */
    static String percent(Fraction share) {
        return Sentence.word(share.times(Fraction.of(100)), Locale.ENGLISH) + "%";
    }

    static Money requireNotNegative(Money amount, String what) {
        checkArgument(!amount.isNegative(), "%s must not be negative, but is %s.", what, amount);
        return amount;
    }

    static Fraction requireNotNegative(Fraction number, String what) {
        checkArgument(number.signum() >= 0, "%s must not be negative, but is %s.", what, number);
        return number;
    }

    static String requireId(String id, String what) {
        requireNonNull(id, "id");
        return PlainText.requireNotBlank(id, "Id of " + what);
    }
}
