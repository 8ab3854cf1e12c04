package org.inkan.trust.bag;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.inkan.pki.io.PkiContent;

/**
 * Certificates and revocation lists, each once, and which of the certificates are taken as trusted. Immutable.
 *
 * @param certificates in the order they came
 * @param crls         in the order they came
 * @param anchors      trusted certificates; all of them are in {@code certificates}
 */
public record TrustBag(List<TrustItem.OfCertificate> certificates, List<TrustItem.OfCrl> crls, Set<X509Certificate> anchors) {

    /** Copies everything; an anchor that is not in the bag counts for nothing. */
    public TrustBag {
        certificates = List.copyOf(certificates);
        crls = List.copyOf(crls);
        Set<X509Certificate> present = new LinkedHashSet<>();
        certificates.forEach(item -> present.add(item.certificate()));
        present.retainAll(Set.copyOf(anchors));
        anchors = Set.copyOf(present);
    }

    /** Nothing. */
    public static TrustBag empty() {
        return new TrustBag(List.of(), List.of(), Set.of());
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return certificates.isEmpty() && crls.isEmpty();
    }

    /** The certificates without where they came from, in a list that nobody has to copy to be sure that it stays as it is. */
    public List<X509Certificate> plain() {
        // What Stream.toList() gives may hold nulls, so List.copyOf copies it: validators would not know the list again.
        return certificates.stream().map(TrustItem.OfCertificate::certificate).collect(Collectors.toUnmodifiableList());
    }

    /** The lists without where they came from. */
    public List<X509CRL> plainCrls() {
        return crls.stream().map(TrustItem.OfCrl::crl).toList();
    }

    /** This bag and another; what both hold has the origins of both. */
    public TrustBag plus(TrustBag other) {
        Collector all = new Collector();
        all.add(this);
        all.add(other);
        return all.bag();
    }

    /** This bag without some of its members. */
    public TrustBag minus(Collection<? extends TrustItem> gone) {
        Set<TrustItem> out = Set.copyOf(gone);
        return new TrustBag(certificates.stream().filter(item -> !out.contains(item)).toList(),
                crls.stream().filter(item -> !out.contains(item)).toList(), anchors);
    }

    /** The same bag with other trusted certificates. */
    public TrustBag trusting(Set<X509Certificate> trusted) {
        return new TrustBag(certificates, crls, trusted);
    }

    /** Fills a bag from many files in linear time. Not thread-safe. */
    public static final class Collector {

        private final Map<X509Certificate, List<String>> certificates = new LinkedHashMap<>();
        private final Map<X509CRL, List<String>> crls = new LinkedHashMap<>();
        private final Set<X509Certificate> anchors = new LinkedHashSet<>();

        /**
         * Adds what was read from a file.
         *
         * @param trusted whether CA certificates in it that issued themselves are trusted
         */
        public void add(PkiContent content, String origin, boolean trusted) {
            for (X509Certificate certificate : content.certificates()) {
                note(certificates, certificate, origin);
                if (trusted && certificate.getBasicConstraints() >= 0
                        && certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal())) {
                    anchors.add(certificate);
                }
            }
            content.crls().forEach(crl -> note(crls, crl, origin));
        }

        /** Adds all of a bag. */
        public void add(TrustBag bag) {
            bag.certificates.forEach(item -> item.origins().forEach(origin -> note(certificates, item.certificate(), origin)));
            bag.crls.forEach(item -> item.origins().forEach(origin -> note(crls, item.crl(), origin)));
            anchors.addAll(bag.anchors);
        }

        /** What there is so far. */
        public TrustBag bag() {
            List<TrustItem.OfCertificate> items = new ArrayList<>(certificates.size());
            certificates.forEach((certificate, origins) -> items.add(new TrustItem.OfCertificate(certificate, origins)));
            List<TrustItem.OfCrl> lists = new ArrayList<>();
            crls.forEach((crl, origins) -> lists.add(new TrustItem.OfCrl(crl, origins)));
            return new TrustBag(items, lists, anchors);
        }

        /** A chain lies beside each of thousands of hosts; naming a few of its places is enough. */
        private static <T> void note(Map<T, List<String>> map, T key, String origin) {
            List<String> origins = map.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (origins.size() < MOST_ORIGINS && !origins.contains(origin)) {
                origins.add(origin);
            }
        }

        private static final int MOST_ORIGINS = 8;
    }
}
