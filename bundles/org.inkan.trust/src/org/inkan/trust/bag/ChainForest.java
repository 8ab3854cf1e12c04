package org.inkan.trust.bag;

import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import javax.security.auth.x500.X500Principal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.pki.path.CertificatePathBuilder;

/**
 * Who issued whom in a bag: from roots to ends, cross-certificates under each of their issuers. Made once in time
 * linear in the bag; afterwards immutable but for the lazily made nodes, so for one thread at a time.
 */
public final class ChainForest {

    private static final Comparator<TrustItem> ORDER = Comparator
            .<TrustItem>comparingInt(item -> item instanceof TrustItem.OfCrl ? 0
                    : ((TrustItem.OfCertificate) item).isAuthority() ? 1 : 2)
            .thenComparing(TrustItem::label, String.CASE_INSENSITIVE_ORDER);

    private final Map<TrustItem, Set<TrustItem>> issued;
    private final Map<TrustItem, Set<TrustItem>> issuers;
    private final List<TrustItem> top;
    private final Set<TrustItem> visible;

    private ChainForest(Map<TrustItem, Set<TrustItem>> issued, Map<TrustItem, Set<TrustItem>> issuers, List<TrustItem> top,
            Set<TrustItem> visible) {
        this.issued = issued;
        this.issuers = issuers;
        this.top = top;
        this.visible = visible;
    }

    /** Finds the issuers of everything in a bag. */
    public static ChainForest of(TrustBag bag, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, bag.certificates().size() + 1);
        Map<X509Certificate, TrustItem> known = new HashMap<>();
        bag.certificates().forEach(item -> known.put(item.certificate(), item));
        Map<TrustItem, Set<TrustItem>> issued = new HashMap<>();
        Map<TrustItem, Set<TrustItem>> issuers = new LinkedHashMap<>();
        CertificatePathBuilder builder = new CertificatePathBuilder(bag.plain());
        Map<X500Principal, List<TrustItem>> authorities = new HashMap<>();
        for (TrustItem.OfCertificate item : bag.certificates()) {
            progress.split(1);
            issuers.put(item, new LinkedHashSet<>());
            for (List<X509Certificate> path : builder.paths(item.certificate())) {
                if (path.size() > 1) {
                    link(known.get(path.get(1)), item, issued, issuers);
                }
            }
            if (item.isAuthority()) {
                authorities.computeIfAbsent(item.certificate().getSubjectX500Principal(), name -> new ArrayList<>()).add(item);
            }
        }
        for (TrustItem.OfCrl crl : bag.crls()) {
            issuers.put(crl, new LinkedHashSet<>());
            authorities.getOrDefault(crl.issuer(), List.of()).forEach(authority -> link(authority, crl, issued, issuers));
        }
        return new ChainForest(issued, issuers, top(issuers, issued), issuers.keySet());
    }

    private static void link(TrustItem issuer, TrustItem subject, Map<TrustItem, Set<TrustItem>> issued,
            Map<TrustItem, Set<TrustItem>> issuers) {
        if (issuer != null && !issuer.equals(subject)) {
            issued.computeIfAbsent(issuer, i -> new LinkedHashSet<>()).add(subject);
            issuers.get(subject).add(issuer);
        }
    }

    /** What has no issuer here, and of authorities that only certify each other the first. */
    private static List<TrustItem> top(Map<TrustItem, Set<TrustItem>> issuers, Map<TrustItem, Set<TrustItem>> issued) {
        List<TrustItem> top = new ArrayList<>(issuers.keySet().stream().filter(item -> issuers.get(item).isEmpty()
                || item instanceof TrustItem.OfCertificate certificate && certificate.isSelfIssued()).toList());
        Set<TrustItem> reached = new HashSet<>();
        top.forEach(item -> reach(item, issued, reached));
        for (TrustItem item : issuers.keySet()) {
            if (!reached.contains(item)) {
                top.add(item);
                reach(item, issued, reached);
            }
        }
        top.sort(Comparator.comparing((TrustItem item) -> !(item instanceof TrustItem.OfCertificate)).thenComparing(ORDER));
        return List.copyOf(top);
    }

    private static void reach(TrustItem from, Map<TrustItem, Set<TrustItem>> edges, Set<TrustItem> reached) {
        Deque<TrustItem> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            TrustItem item = open.pop();
            if (reached.add(item)) {
                open.addAll(edges.getOrDefault(item, Set.of()));
            }
        }
    }

    /** The roots and whatever else has no issuer here. */
    public List<ChainNode> roots() {
        return top.stream().filter(visible::contains).map(item -> new ChainNode(this, item, null)).toList();
    }

    /** What {@code item} issued and is visible, in the order to show it. */
    public List<TrustItem> issued(TrustItem item) {
        return issued.getOrDefault(item, Set.of()).stream().filter(visible::contains).sorted(ORDER).toList();
    }

    /** Who issued {@code item}; several with cross-certificates or a renewed key. */
    public List<TrustItem> issuers(TrustItem item) {
        return List.copyOf(issuers.getOrDefault(item, Set.of()));
    }

    /** How many members are visible. */
    public int size() {
        return visible.size();
    }

    /** The same forest with only what contains every word of {@code text}, or {@code also} wants, and the issuers above it. */
    public ChainForest matching(String text, Predicate<TrustItem> also) {
        String[] words = text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        Set<TrustItem> kept = new HashSet<>();
        for (TrustItem item : issuers.keySet()) {
            if (also.test(item) && matches(item, words)) {
                reach(item, issuers, kept);
            }
        }
        return new ChainForest(issued, issuers, top, kept);
    }

    private static boolean matches(TrustItem item, String[] words) {
        String line = (item.label() + ' ' + String.join(" ", item.origins())).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!line.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
