package org.inkan.trust.bag;

import java.util.List;
import java.util.Optional;

/** A place of a {@link TrustItem} in the tree; one with several issuers has several places. Not thread-safe. */
public final class ChainNode {

    private final ChainForest forest;
    private final TrustItem item;
    private final ChainNode parent;
    private List<ChainNode> children;

    ChainNode(ChainForest forest, TrustItem item, ChainNode parent) {
        this.forest = forest;
        this.item = item;
        this.parent = parent;
    }

    /** What stands here. */
    public TrustItem item() {
        return item;
    }

    /** Its issuer's place; empty at the top. */
    public Optional<ChainNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** What it issued, authorities first, then by name; made when first asked for. */
    public List<ChainNode> children() {
        if (children == null) {
            // Two authorities may have certified each other; below a place nothing of its own path comes again.
            children = forest.issued(item).stream().filter(child -> !isOnPath(child))
                    .map(child -> new ChainNode(forest, child, this)).toList();
        }
        return children;
    }

    private boolean isOnPath(TrustItem other) {
        for (ChainNode node = this; node != null; node = node.parent) {
            if (node.item.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
