package org.inkan.pki.pkcs12;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

/** Finds the certificate of a key and the issuers above it among the certificates of one file. */
final class ChainAssembler {

    /** A certificate with the id that ties it to its key. */
    record Candidate(X509Certificate certificate, Optional<byte[]> localKeyId) {
    }

    private final List<Candidate> candidates;
    private final Map<X500Principal, X509Certificate> bySubject = new HashMap<>();

    ChainAssembler(List<Candidate> candidates) {
        this.candidates = candidates;
        candidates.forEach(c -> bySubject.putIfAbsent(c.certificate().getSubjectX500Principal(), c.certificate()));
    }

    List<X509Certificate> chain(PrivateKey key, Optional<byte[]> localKeyId, boolean onlyKey) {
        Optional<X509Certificate> own = byId(localKeyId).or(() -> byKey(key)).or(() -> onlyKey ? leaf(key) : Optional.empty());
        Set<X509Certificate> chain = new LinkedHashSet<>();
        X509Certificate next = own.orElse(null);
        while (next != null && chain.add(next)) {
            next = bySubject.get(next.getIssuerX500Principal());
        }
        return new ArrayList<>(chain);
    }

    private Optional<X509Certificate> byId(Optional<byte[]> id) {
        return id.flatMap(bytes -> candidates.stream()
                .filter(c -> c.localKeyId().filter(own -> Arrays.equals(own, bytes)).isPresent()).findFirst()
                .map(Candidate::certificate));
    }

    private Optional<X509Certificate> byKey(PrivateKey key) {
        return candidates.stream().map(Candidate::certificate)
                .filter(c -> key instanceof RSAPrivateKey rsa && c.getPublicKey() instanceof RSAPublicKey open
                        && rsa.getModulus().equals(open.getModulus()))
                .findFirst();
    }

    /** With a single key that no id names: the certificate of the same algorithm that issued none of the others. */
    private Optional<X509Certificate> leaf(PrivateKey key) {
        return candidates.stream().map(Candidate::certificate)
                .filter(c -> !(key instanceof RSAPrivateKey) && c.getPublicKey().getAlgorithm().equals(key.getAlgorithm()))
                .filter(c -> candidates.stream().map(Candidate::certificate).noneMatch(
                        o -> o != c && o.getIssuerX500Principal().equals(c.getSubjectX500Principal())))
                .findFirst();
    }
}
