package org.inkan.pki.path.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Walks from an end certificate upwards, best issuer first, and yields each path that ends at a wanted place. The walk
 * keeps its own stack, visits no key twice on one path, and gives up after a fixed number of steps. For one thread.
 */
public final class PathSearch implements Iterator<List<CertificateView>> {

    /** Where a path may end. */
    public enum End {
        /** At a trust anchor. */
        ANCHOR,
        /** Wherever no further issuer is known. */
        ANYWHERE
    }

    /** Longer chains do not occur; a bag that seems to hold one was made to keep us busy. */
    private static final int LONGEST = 24;
    private static final int MOST_STEPS = 4096;

    /** A certificate on the current path and those of its issuers that have not been tried yet. */
    private static final class Frame {

        private final CertificateView view;
        private final Iterator<CertificateView> issuers;
        private boolean extended;

        Frame(CertificateView view, Iterator<CertificateView> issuers) {
            this.view = view;
            this.issuers = issuers;
        }
    }

    private final IssuerPool pool;
    private final End end;
    private final Deque<Frame> stack = new ArrayDeque<>();
    private int steps;
    private List<CertificateView> found;

    public PathSearch(IssuerPool pool, CertificateView leaf, End end) {
        this.pool = pool;
        this.end = end;
        enter(leaf);
    }

    @Override
    public boolean hasNext() {
        while (found == null && !stack.isEmpty() && steps < MOST_STEPS) {
            Frame top = stack.peek();
            if (top.issuers.hasNext()) {
                CertificateView issuer = top.issuers.next();
                steps++;
                if (stack.size() < LONGEST && !onPath(issuer)) {
                    top.extended = true;
                    enter(issuer);
                }
            } else {
                if (end == End.ANYWHERE && !top.extended) {
                    found = path();
                }
                stack.pop();
            }
        }
        return found != null;
    }

    @Override
    public List<CertificateView> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<CertificateView> path = found;
        found = null;
        return path;
    }

    private void enter(CertificateView view) {
        boolean anchor = pool.isAnchor(view);
        List<CertificateView> issuers = anchor && !stack.isEmpty() ? List.of() : candidates(view);
        stack.push(new Frame(view, issuers.iterator()));
        if (anchor && end == End.ANCHOR) {
            found = path();
        }
    }

    private List<CertificateView> candidates(CertificateView view) {
        List<CertificateView> issuers = pool.issuers(view);
        return end == End.ANYWHERE ? issuers : issuers.stream().filter(pool::mayReachAnchor).toList();
    }

    /** The same name with the same key again adds nothing, whatever else the certificate says (RFC 4158 §5.2). */
    private boolean onPath(CertificateView view) {
        for (Frame frame : stack) {
            CertificateView other = frame.view;
            if (other.subject().equals(view.subject()) && other.publicKey().equals(view.publicKey())) {
                return true;
            }
        }
        return false;
    }

    private List<CertificateView> path() {
        List<CertificateView> path = new ArrayList<>(stack.size());
        stack.descendingIterator().forEachRemaining(frame -> path.add(frame.view));
        return path;
    }
}
