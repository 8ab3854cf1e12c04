package org.inkan.trust.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which boxes hang together by lines, the largest part first; parts of one box come last. */
final class PictureParts {

    private final int[] leader;

    private PictureParts(int size) {
        leader = new int[size];
        for (int i = 0; i < size; i++) {
            leader[i] = i;
        }
    }

    /** The boxes of each part, in their order. */
    static List<List<Integer>> of(PictureGraph graph) {
        PictureParts parts = new PictureParts(graph.size());
        for (int i = 0; i < graph.size(); i++) {
            for (int issuer : graph.issuers(i)) {
                parts.leader[parts.find(issuer)] = parts.find(i);
            }
        }
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < graph.size(); i++) {
            members.computeIfAbsent(parts.find(i), none -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> sorted = new ArrayList<>(members.values());
        sorted.sort(Comparator.comparing((List<Integer> part) -> part.size()).reversed());
        return sorted;
    }

    private int find(int node) {
        int at = node;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
