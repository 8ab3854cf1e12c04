package org.inkan.inventory;

import java.util.Collection;
import java.util.Optional;

/** Finds the word a person probably meant: smallest edit distance, at most a third of the word's length. */
final class Nearest {

    /** Beyond this many candidates a suggestion is not worth its time. */
    private static final int CANDIDATES = 20_000;

    private Nearest() {
    }

    static Optional<String> to(String word, Collection<String> candidates) {
        String wanted = HostQuery.folded(word);
        int best = Math.max(1, Math.min(wanted.length(), 64) / 3) + 1;
        String nearest = null;
        int seen = 0;
        for (String candidate : candidates) {
            if (++seen > CANDIDATES || best == 1) {
                break;
            }
            if (Math.abs(candidate.length() - wanted.length()) < best) {
                int distance = distance(wanted, HostQuery.folded(candidate), best);
                if (distance < best) {
                    best = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int distance(String a, String b, int limit) {
        if (a.length() > 255 || b.length() > 255) {
            return limit;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, Math.min(above[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
            above = row;
        }
        return above[b.length()];
    }
}
