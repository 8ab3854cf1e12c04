package org.inkan.trust.picture;

import java.text.DateFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.trust.bag.ChainForest;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;

/** Boxes without places, and for each the boxes of its issuers and of what it issued. Filled once, then only read. */
final class PictureGraph {

    /** So many certificates of one issuer are shown one by one; of more, the last box stands for the rest. */
    static final int MOST_LEAVES = 48;
    /** So many chains that have nothing to do with each other are shown; of more, a box stands for the rest. */
    static final int MOST_PARTS = 150;
    private static final Texts TEXTS = Texts.beside(PictureGraph.class);

    private final Map<TrustItem, Verdict> verdicts;
    private final List<PictureNode> nodes = new ArrayList<>();
    private final List<List<Integer>> issuers = new ArrayList<>();
    private final List<List<Integer>> issued = new ArrayList<>();

    private PictureGraph(Map<TrustItem, Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    static PictureGraph of(TrustBag bag, ChainForest forest, Map<TrustItem, Verdict> verdicts) {
        List<TrustItem> items = new ArrayList<>(bag.certificates());
        items.addAll(bag.crls());
        PictureGraph all = new PictureGraph(verdicts);
        Map<TrustItem, Integer> known = new HashMap<>();
        items.forEach(item -> known.put(item, all.add(all.box(item))));
        Map<X500Principal, Integer> missing = new HashMap<>();
        for (TrustItem item : items) {
            List<TrustItem> above = forest.issuers(item).stream().filter(known::containsKey).toList();
            above.forEach(issuer -> all.link(known.get(issuer), known.get(item)));
            boolean root = item instanceof TrustItem.OfCertificate certificate && certificate.isSelfIssued();
            if (above.isEmpty() && !root) {
                all.link(missing.computeIfAbsent(item.issuer(), name -> all.add(missing(name))), known.get(item));
            }
        }
        return all.stacked().limited();
    }

    /** The same graph in which at most {@link #MOST_LEAVES} ends hang from one issuer, the refused ones before others. */
    private PictureGraph stacked() {
        PictureGraph fewer = new PictureGraph(verdicts);
        Map<Integer, Integer> moved = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (!isLeaf(i)) {
                moved.put(i, fewer.add(nodes.get(i)));
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            List<Integer> leaves = new ArrayList<>(issued.get(i).stream().filter(this::isLeaf).toList());
            leaves.sort(Comparator.comparing((Integer leaf) -> nodes.get(leaf).state().orElse(Verdict.State.TRUSTED)).reversed());
            int shown = leaves.size() <= MOST_LEAVES ? leaves.size() : MOST_LEAVES - 1;
            leaves.subList(0, shown).forEach(leaf -> moved.put(leaf, fewer.add(nodes.get(leaf))));
            if (shown < leaves.size()) {
                fewer.link(moved.get(i), fewer.add(stack(leaves.subList(shown, leaves.size()))));
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            for (int issuer : issuers.get(i)) {
                if (moved.containsKey(i)) {
                    fewer.link(moved.get(issuer), moved.get(i));
                }
            }
        }
        return fewer;
    }

    /** The same graph with the {@link #MOST_PARTS} largest parts. */
    private PictureGraph limited() {
        List<List<Integer>> parts = PictureParts.of(this);
        if (parts.size() <= MOST_PARTS) {
            return this;
        }
        PictureGraph fewer = new PictureGraph(verdicts);
        Map<Integer, Integer> moved = new HashMap<>();
        parts.subList(0, MOST_PARTS - 1).forEach(part -> part.forEach(node -> moved.put(node, fewer.add(nodes.get(node)))));
        moved.keySet().forEach(node -> issuers.get(node).forEach(issuer -> fewer.link(moved.get(issuer), moved.get(node))));
        fewer.add(stack(parts.subList(MOST_PARTS - 1, parts.size()).stream().flatMap(List::stream)
                .filter(node -> nodes.get(node).kind() != PictureNode.Kind.MISSING).toList()));
        return fewer;
    }

    /** An end that hangs from exactly one issuer. */
    boolean isLeaf(int node) {
        return issued.get(node).isEmpty() && issuers.get(node).size() == 1;
    }

    private PictureNode stack(List<Integer> leaves) {
        List<Verdict.State> states = leaves.stream().flatMap(leaf -> nodes.get(leaf).state().stream()).toList();
        long refused = states.stream().filter(Verdict.State.NOT_TRUSTED::equals).count();
        return new PictureNode(PictureNode.Kind.STACK, Optional.empty(), TEXTS.text("PictureGraph_stack", leaves.size()),
                TEXTS.text("PictureGraph_stack_note", refused), states.stream().max(Comparator.naturalOrder()), 0, 0);
    }

    private static PictureNode missing(X500Principal name) {
        return new PictureNode(PictureNode.Kind.MISSING, Optional.empty(), Text.literal(TrustItem.label(name)),
                TEXTS.text("PictureGraph_missing"), Optional.empty(), 0, 0);
    }

    private PictureNode box(TrustItem item) {
        Optional<Verdict.State> state = Optional.ofNullable(verdicts.get(item)).map(Verdict::state);
        return switch (item) {
            case TrustItem.OfCrl crl -> new PictureNode(PictureNode.Kind.CRL, Optional.of(item), TEXTS.text("PictureGraph_crl", item.label()),
                    until(crl.crl().getNextUpdate()), state, 0, 0);
            case TrustItem.OfCertificate certificate -> new PictureNode(
                    certificate.isAuthority() ? PictureNode.Kind.AUTHORITY : PictureNode.Kind.CERTIFICATE, Optional.of(item),
                    Text.literal(item.label()), until(certificate.certificate().getNotAfter()), state, 0, 0);
        };
    }

    /** A list may leave out when the next one comes. */
    private static Text until(Date moment) {
        Text date = locale -> DateFormat.getDateInstance(DateFormat.MEDIUM, locale).format(moment);
        return moment == null ? Text.literal("") : TEXTS.text("PictureGraph_until", date);
    }

    private int add(PictureNode node) {
        nodes.add(node);
        issuers.add(new ArrayList<>(1));
        issued.add(new ArrayList<>());
        return nodes.size() - 1;
    }

    private void link(int issuer, int subject) {
        issuers.get(subject).add(issuer);
        issued.get(issuer).add(subject);
    }

    int size() {
        return nodes.size();
    }

    PictureNode node(int index) {
        return nodes.get(index);
    }

    List<Integer> issuers(int index) {
        return issuers.get(index);
    }

    List<Integer> issued(int index) {
        return issued.get(index);
    }
}
