package org.inkan.trust.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.trust.bag.ChainForest;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;

/**
 * All boxes and lines with their places: roots above, what they issued below them. No two boxes overlap, and every line
 * leads down except where authorities certified each other in a circle. Immutable.
 *
 * @param nodes  boxes
 * @param edges  lines
 * @param width  of the whole picture
 * @param height of the whole picture
 */
public record ChainPicture(List<PictureNode> nodes, List<PictureEdge> edges, int width, int height) {

    /** Where to go from a box. */
    public enum Direction {
        UP, DOWN, LEFT, RIGHT
    }

    /** Copies the lists. */
    public ChainPicture {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Draws up the picture of a bag. Time grows with what is in the bag, not with its square. */
    public static ChainPicture of(TrustBag bag, ChainForest forest, Map<TrustItem, Verdict> verdicts) {
        PictureGraph graph = PictureGraph.of(bag, forest, verdicts);
        return new PicturePlaces(graph, PictureLayers.of(graph)).picture();
    }

    /** The box at a point. */
    public Optional<Integer> at(int x, int y) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).contains(x, y)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The box of a member of the bag; empty when it lies in a stack. */
    public Optional<Integer> of(TrustItem item) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).item().filter(item::equals).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The box to go to: up to the issuer, down to what it issued, sideways to the next in the same row. */
    public Optional<Integer> next(int from, Direction direction) {
        return switch (direction) {
            case UP -> edges.stream().filter(edge -> edge.subject() == from).min(java.util.Comparator.comparing(PictureEdge::cross))
                    .map(PictureEdge::issuer);
            case DOWN -> edges.stream().filter(edge -> edge.issuer() == from).map(PictureEdge::subject).findFirst();
            case LEFT, RIGHT -> sideways(from, direction == Direction.LEFT);
        };
    }

    private Optional<Integer> sideways(int from, boolean left) {
        PictureNode start = nodes.get(from);
        int best = -1;
        for (int i = 0; i < nodes.size(); i++) {
            PictureNode node = nodes.get(i);
            boolean beyond = left ? node.x() < start.x() : node.x() > start.x();
            boolean nearer = best < 0 || Math.abs(node.x() - start.x()) < Math.abs(nodes.get(best).x() - start.x());
            if (node.y() == start.y() && beyond && nearer) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }
}
