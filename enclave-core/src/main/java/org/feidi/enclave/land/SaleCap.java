package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/**
 * How much of its new quota of a kind somebody may sell (出让比例上限).
 *
 * <p>Example, {@link #ZHEJIANG_ENERGY}: of 10,000 t of standard coal, the new quota of a year,
 * 5,000 t may be sold.
 *
 * @param share the share that may be sold, from 0 to 1
 * @param source the document
 */
public record SaleCap(Fraction share, Citation source) {

    /** A region of Zhejiang sells at most half of the energy quota that is new in a year (2019). */
    public static final SaleCap ZHEJIANG_ENERGY = new SaleCap(
            Fraction.of(1, 2),
            Citation.of(Name.of(
                    "Zhejiang's rules of 2019 on energy quota trade, title not recorded", "浙江省2019年用能权交易规定（文件名未录）")));

    /** Of the paddy quota that is made in Guangdong the province keeps half: of 5,000 mu, 2,500. */
    public static final SaleCap GUANGDONG_PADDY = new SaleCap(
            Fraction.of(1, 2),
            Citation.of(Name.of("Guangdong's rules on paddy quota, title not recorded", "广东省水田指标规则（文件名未录）")));

    /** @throws IllegalArgumentException if it is not from 0 to 1 */
    public SaleCap {
        requireNonNull(share, "share");
        requireNonNull(source, "source");
        checkArgument(
                share.signum() >= 0 && share.compareTo(Fraction.ONE) <= 0,
                "Share that may be sold must be from 0 to 1, but is %s.",
                share);
    }

    /**
     * {@return how much may be sold at most: the share of it}
     *
     * @throws IllegalArgumentException if the share of it has more than eight decimals
     */
    public QuotaAmount ceiling(QuotaAmount newQuota) {
        requireNonNull(newQuota, "newQuota");
        return newQuota.times(share);
    }

    /** {@return how much must be kept: what may not be sold} */
    public QuotaAmount kept(QuotaAmount newQuota) {
        requireNonNull(newQuota, "newQuota");
        return newQuota.minus(ceiling(newQuota));
    }

    /**
     * Checks a sale, and returns how much may still be sold after it.
     *
     * @return the rest that may still be sold
     * @throws IllegalArgumentException if the sale goes past the ceiling; the message names all
     *     amounts
     */
    public QuotaAmount leftAfter(QuotaAmount newQuota, QuotaAmount soldBefore, QuotaAmount asked) {
        requireNonNull(newQuota, "newQuota");
        requireNonNull(soldBefore, "soldBefore");
        requireNonNull(asked, "asked");
        QuotaAmount ceiling = ceiling(newQuota);
        QuotaAmount sold = soldBefore.plus(asked);
        checkArgument(
                sold.compareTo(ceiling) <= 0,
                "Sale must stay within %s, %s of %s, but is %s after %s were sold.",
                ceiling,
                share,
                newQuota,
                asked,
                soldBefore);
        return ceiling.minus(sold);
    }
}
