package org.feidi.enclave.land;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares of an amount by weights, in the obvious way: rounded down, then the rest to the largest remainders. */
final class SlowShares {

    private SlowShares() {}

    static Map<String, BigDecimal> of(BigDecimal whole, Map<String, BigDecimal> weights) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            return shares;
        }
        int decimals = Math.max(4, whole.stripTrailingZeros().scale());
        for (BigDecimal weight : weights.values()) {
            decimals = Math.max(decimals, weight.stripTrailingZeros().scale());
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        Map<String, BigDecimal> remainders = new LinkedHashMap<>();
        BigDecimal left = whole;
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            BigDecimal product = whole.multiply(weight.getValue());
            BigDecimal share = product.divide(all, decimals, RoundingMode.DOWN);
            shares.put(weight.getKey(), share);
            remainders.put(weight.getKey(), product.subtract(share.multiply(all)));
            left = left.subtract(share);
        }
        List<String> order = new ArrayList<>(weights.keySet());
        order.sort(Comparator.comparing((String id) -> remainders.get(id))
                .thenComparing(id -> weights.get(id))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; left.signum() > 0; i++) {
            shares.merge(order.get(i), step, BigDecimal::add);
            left = left.subtract(step);
        }
        return shares;
    }
}
