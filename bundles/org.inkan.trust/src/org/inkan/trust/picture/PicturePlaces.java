package org.inkan.trust.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the boxes where they stand. Each issuer has a strip of its own; what it issued stands in that strip: first its ends
 * as a block, beside it the strips of the authorities below. Strips do not touch, so boxes cannot overlap.
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
    private final int[] width;
    private final PictureNode[] placed;

    PicturePlaces(PictureGraph graph, PictureLayers layers) {
        this.graph = graph;
        this.layers = layers;
        width = new int[graph.size()];
        placed = new PictureNode[graph.size()];
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
        // From the lowest layer up for the widths, from the top down for the places.
        int[] order = IntStream.range(0, graph.size()).boxed().sorted(Comparator.comparingInt(layers::layer)).mapToInt(i -> i).toArray();
        for (int i = order.length - 1; i >= 0; i--) {
            width[order[i]] = Math.max(PictureNode.WIDTH, stripWidth(order[i]));
        }
        int[] left = new int[graph.size()];
        int next = MARGIN;
        for (int node : order) {
            if (layers.parent(node) < 0) {
                left[node] = next;
                next += width[node] + GAP_X;
            }
            if (placed[node] == null) {
                put(node, left[node] + (width[node] - PictureNode.WIDTH) / 2, top(layers.layer(node)));
            }
            below(node, left);
        }
        List<PictureEdge> edges = new ArrayList<>();
        for (int node : order) {
            for (int issuer : graph.issuers(node)) {
                edges.add(new PictureEdge(issuer, node, issuer != layers.parent(node)));
            }
        }
        int bottom = Arrays.stream(placed).mapToInt(node -> node.y() + PictureNode.HEIGHT).max().orElse(0);
        return new ChainPicture(Arrays.asList(placed), edges, Math.max(next - GAP_X, 0) + MARGIN, bottom + MARGIN);
    }

    private void below(int node, int[] left) {
        int from = left[node] + (width[node] - stripWidth(node)) / 2;
        List<Integer> block = ends.get(node);
        int columns = columns(block.size());
        for (int i = 0; i < block.size(); i++) {
            put(block.get(i), from + i % columns * (PictureNode.WIDTH + GAP_X),
                    top(layers.layer(block.get(i))) + i / columns * (PictureNode.HEIGHT + BLOCK_GAP_Y));
        }
        from += block.isEmpty() ? 0 : blockWidth(block.size()) + GAP_X;
        for (int child : inner.get(node)) {
            left[child] = from;
            from += width[child] + GAP_X;
        }
    }

    private void put(int node, int x, int y) {
        placed[node] = graph.node(node).at(x, y);
    }

    private int stripWidth(int node) {
        int block = ends.get(node).isEmpty() ? 0 : blockWidth(ends.get(node).size()) + GAP_X;
        return block + inner.get(node).stream().mapToInt(child -> width[child] + GAP_X).sum() - GAP_X;
    }

    private static int blockWidth(int count) {
        return columns(count) * (PictureNode.WIDTH + GAP_X) - GAP_X;
    }

    private static int columns(int count) {
        return Math.clamp((long) Math.ceil(Math.sqrt(count)), 1, MOST_COLUMNS);
    }

    private static int top(int layer) {
        return MARGIN + layer * (PictureNode.HEIGHT + GAP_Y);
    }
}
