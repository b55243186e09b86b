package org.feidi.enclave.agreement;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably meant. */
final class NearestName {

    private NearestName() {}

    /** The nearest name, if no more than half of the letters are mistaken; one mistake is always near. */
    static Optional<String> to(String typed, ImmutableList<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(typed, name)))
                .filter(nearest ->
                        distance(typed, nearest) <= Math.max(1, Math.max(typed.length(), nearest.length()) / 2));
    }

    /** How many letters must be typed, deleted or changed (Levenshtein). */
    private static int distance(String one, String two) {
        int[] previous = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[two.length() + 1];
            current[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[two.length()];
    }
}
