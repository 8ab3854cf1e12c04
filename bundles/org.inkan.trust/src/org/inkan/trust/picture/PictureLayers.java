package org.inkan.trust.picture;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** How far below a root every box stands: one more than the lowest of its issuers. Circles are cut where they close. */
final class PictureLayers {

    private static final byte NEW = 0;
    private static final byte OPEN = 1;
    private static final byte DONE = 2;

    private final PictureGraph graph;
    private final int[] layer;
    private final int[] parent;
    private final byte[] visited;

    private PictureLayers(PictureGraph graph) {
        this.graph = graph;
        layer = new int[graph.size()];
        parent = new int[graph.size()];
        visited = new byte[graph.size()];
        Arrays.fill(parent, -1);
    }

    static PictureLayers of(PictureGraph graph) {
        PictureLayers layers = new PictureLayers(graph);
        for (int i = 0; i < graph.size(); i++) {
            layers.visit(i);
        }
        return layers;
    }

    int layer(int node) {
        return layer[node];
    }

    /** The issuer below which the box is drawn, -1 at the top. */
    int parent(int node) {
        return parent[node];
    }

    /** Issuers first; without recursion, because the length of a chain is up to whoever made it. */
    private void visit(int start) {
        Deque<Integer> path = new ArrayDeque<>();
        path.push(start);
        while (!path.isEmpty()) {
            int node = path.peek();
            if (visited[node] == DONE) {
                path.pop();
            } else if (visited[node] == NEW) {
                visited[node] = OPEN;
                graph.issuers(node).stream().filter(issuer -> visited[issuer] == NEW).forEach(path::push);
            } else {
                path.pop();
                visited[node] = DONE;
                for (int issuer : graph.issuers(node)) {
                    if (visited[issuer] == DONE && issuer != node && layer[issuer] + 1 > layer[node]) {
                        layer[node] = layer[issuer] + 1;
                        parent[node] = issuer;
                    }
                }
            }
        }
    }
}
