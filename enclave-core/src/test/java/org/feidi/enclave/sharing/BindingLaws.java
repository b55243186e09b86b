package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Worded;

/** The laws of the words of amounts and conditions. */
final class BindingLaws {

    private BindingLaws() {}

    static void differentAmountsHaveDifferentWords(Amount one, Amount other) {
        differ(one, other);
    }

    static void differentConditionsHaveDifferentWords(Condition one, Condition other) {
        differ(one, other);
    }

    private static void differ(Worded one, Worded other) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            assertThat(one.in(locale).equals(other.in(locale))).isEqualTo(one.equals(other));
        }
    }

    /** The printed words are reckoned again by a small calculator that knows nothing of amounts. */
    static void printedAmountReAdds(Amount amount, Map<String, Fraction> figures, Fraction value) {
        assertThat(Calculator.valueOf(amount.in(Locale.ENGLISH), figures)).isEqualTo(value);
    }

    /** Reckons English words of figures, numbers, brackets and four operations. */
    private static final class Calculator {
        private static final Pattern TOKEN =
                Pattern.compile("figure “(\\w)”|(what of)|(exceeds)|(divided by)|([0-9./]+)|([()+×])");

        private final Deque<String> tokens = new ArrayDeque<>();
        private final Map<String, Fraction> values;

        private Calculator(Map<String, Fraction> values) {
            this.values = values;
        }

        static Fraction valueOf(String words, Map<String, Fraction> values) {
            Calculator calculator = new Calculator(values);
            Matcher token = TOKEN.matcher(words);
            while (token.find()) {
                calculator.tokens.add(token.group());
            }
            Fraction value = calculator.sum();
            assertThat(calculator.tokens).isEmpty();
            return value;
        }

        private boolean takes(String token) {
            return token.equals(tokens.peek()) && tokens.poll() != null;
        }

        private Fraction sum() {
            Fraction sum = product();
            while (takes("+")) {
                sum = sum.plus(product());
            }
            return sum;
        }

        private Fraction product() {
            Fraction product = name();
            while (true) {
                if (takes("×")) {
                    product = product.times(name());
                } else if (takes("divided by")) {
                    product = product.dividedBy(name());
                } else {
                    return product;
                }
            }
        }

        private Fraction name() {
            if (takes("(")) {
                Fraction inside = sum();
                assertThat(takes(")")).isTrue();
                return inside;
            }
            if (takes("what of")) {
                Fraction amount = name();
                assertThat(takes("exceeds")).isTrue();
                return amount.minus(name()).max(Fraction.ZERO);
            }
            String token = tokens.remove();
            return token.startsWith("figure")
                    ? requireNonNull(values.get(token.substring(8, 9)), token)
                    : Fraction.parse(token);
        }
    }
}
