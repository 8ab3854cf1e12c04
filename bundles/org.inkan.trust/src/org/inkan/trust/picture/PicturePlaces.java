package org.inkan.trust.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the boxes where they stand. What hangs together is placed as one part. Each issuer in it has a rectangle of its own
 * with itself at the top and below that what it issued: first its ends as a block, beside it the rectangles of the
 * authorities, in rows. Rectangles do not touch, so boxes cannot overlap and there is room for the lines between them.
 */
final class PicturePlaces {

    static final int GAP_X = 24;
    static final int GAP_Y = 44;
    private static final int MARGIN = 16;
    private static final int BLOCK_GAP_Y = 12;
    private static final int MOST_COLUMNS = 6;

    private final PictureGraph graph;
    private final PictureLayers layers;
    private final List<List<Integer>> ends = new ArrayList<>();
    private final List<List<Integer>> inner = new ArrayList<>();
    private final PictureRows[] below;
    private final int[] x;
    private final int[] y;
    /** Where the line to a box of a further row runs down, -1 for all others. */
    private final int[] lane;

    PicturePlaces(PictureGraph graph, PictureLayers layers) {
        this.graph = graph;
        this.layers = layers;
        below = new PictureRows[graph.size()];
        x = new int[graph.size()];
        y = new int[graph.size()];
        lane = new int[graph.size()];
        Arrays.fill(lane, -1);
        for (int i = 0; i < graph.size(); i++) {
            ends.add(new ArrayList<>());
            inner.add(new ArrayList<>());
        }
        for (int i = 0; i < graph.size(); i++) {
            if (layers.parent(i) >= 0) {
                (graph.isLeaf(i) ? ends : inner).get(layers.parent(i)).add(i);
            }
        }
    }

    ChainPicture picture() {
        // From the lowest layer up for the sizes, from the top down for the places; no recursion, chains may be of any length.
        int[] order = IntStream.range(0, graph.size()).boxed().sorted(Comparator.comparingInt(layers::layer)).mapToInt(i -> i).toArray();
        for (int i = order.length - 1; i >= 0; i--) {
            measure(order[i]);
        }
        List<List<Integer>> parts = PictureParts.of(graph);
        List<PictureRows> tops = parts.stream().map(this::tops).toList();
        PictureRows whole = new PictureRows();
        tops.forEach(part -> whole.add(part.width(), part.height()));
        whole.arrange();
        for (int i = 0; i < parts.size(); i++) {
            place(parts.get(i), tops.get(i), MARGIN + whole.left(i), MARGIN + whole.top(i));
        }
        List<PictureNode> placed = new ArrayList<>();
        List<PictureEdge> edges = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            int middle = graph.isLeaf(node) && layers.parent(node) >= 0 ? 0 : (width(node) - PictureNode.WIDTH) / 2;
            placed.add(graph.node(node).at(x[node] + middle, y[node]));
            for (int issuer : graph.issuers(node)) {
                boolean cross = issuer != layers.parent(node);
                edges.add(new PictureEdge(issuer, node, cross, inBlock(node), cross ? -1 : lane[node]));
            }
        }
        int margins = whole.isEmpty() ? 0 : 2 * MARGIN;
        return new ChainPicture(placed, edges, whole.width() + margins, whole.height() + margins);
    }

    private void measure(int node) {
        PictureRows rows = new PictureRows();
        if (!ends.get(node).isEmpty()) {
            int count = ends.get(node).size();
            int lines = (count + columns(count) - 1) / columns(count);
            rows.add(columns(count) * (PictureNode.WIDTH + GAP_X) - GAP_X, lines * (PictureNode.HEIGHT + BLOCK_GAP_Y) - BLOCK_GAP_Y);
        }
        inner.get(node).forEach(child -> rows.add(width(child), height(child)));
        below[node] = rows.arrange();
    }

    /** Of a part the boxes that have no issuer, side by side. */
    private PictureRows tops(List<Integer> part) {
        PictureRows rows = new PictureRows();
        part.stream().filter(node -> layers.parent(node) < 0).forEach(node -> rows.add(width(node), height(node)));
        return rows.arrange();
    }

    private void place(List<Integer> part, PictureRows tops, int left, int top) {
        int next = 0;
        for (int node : part.stream().sorted(Comparator.comparingInt(layers::layer)).toList()) {
            if (layers.parent(node) < 0) {
                x[node] = left + tops.left(next);
                y[node] = top + tops.top(next++);
            }
            spread(node);
        }
    }

    /** Gives what a placed box issued its places. */
    private void spread(int node) {
        PictureRows rows = below[node];
        int from = x[node] + (rows.wrapped() ? GAP_X : (width(node) - rows.width()) / 2);
        int down = y[node] + PictureNode.HEIGHT + GAP_Y;
        List<Integer> block = ends.get(node);
        int columns = columns(block.size());
        for (int i = 0; i < block.size(); i++) {
            x[block.get(i)] = from + i % columns * (PictureNode.WIDTH + GAP_X);
            y[block.get(i)] = down + i / columns * (PictureNode.HEIGHT + BLOCK_GAP_Y);
        }
        int index = block.isEmpty() ? 0 : 1;
        for (int child : inner.get(node)) {
            x[child] = from + rows.left(index);
            y[child] = down + rows.top(index);
            lane[child] = rows.top(index++) == 0 ? -1 : x[node] + GAP_X / 2;
        }
    }

    /** Of the rectangle; rows after the first are reached by a lane at the left. */
    private int width(int node) {
        PictureRows rows = below[node];
        return Math.max(PictureNode.WIDTH, rows.width() + (rows.wrapped() ? GAP_X : 0));
    }

    private int height(int node) {
        return PictureNode.HEIGHT + (below[node].isEmpty() ? 0 : GAP_Y + below[node].height());
    }

    /** Whether it is an end among others in several rows. */
    private boolean inBlock(int node) {
        List<Integer> block = graph.isLeaf(node) && layers.parent(node) >= 0 ? ends.get(layers.parent(node)) : List.of();
        return block.size() > columns(block.size());
    }

    private static int columns(int count) {
        return Math.clamp((long) Math.ceil(Math.sqrt(count)), 1, MOST_COLUMNS);
    }
}
