package org.feidi.enclave.fact;

import java.util.Locale;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;

/**
 * The account in which money is booked; money never moves from one account to another.
 *
 * <p>A clause shares items of one account, and transfers are netted within one account.
 */
public enum BudgetAccount implements Worded {
    /** Taxes and other general revenue (一般公共预算). */
    GENERAL_PUBLIC_BUDGET("general public budget", "一般公共预算"),
    /** Land revenue and other government funds (政府性基金预算). */
    LAND_FUNDS("land funds", "政府性基金（土地）"),
    /** The books of companies: rents, fees, returns on capital (企业账户). */
    COMPANY_ACCOUNTS("company accounts", "企业账户");

    private final String english;
    private final String chinese;

    BudgetAccount(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String in(Locale locale) {
        return Name.of(english, chinese).in(locale);
    }
}
