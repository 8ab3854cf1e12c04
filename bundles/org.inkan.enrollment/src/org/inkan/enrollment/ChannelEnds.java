package org.inkan.enrollment;

import java.nio.file.Files;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.inkan.core.digest.Sha256;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.host.Kit;
import org.inkan.host.KitManifest;
import org.inkan.host.KitReader;
import org.inkan.inventory.Evidence;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.StepEvidence;
import org.inkan.inventory.model.StepState;
import org.inkan.opsmgr.OpsMgrNames;
import org.inkan.trust.TrustAnalysis;
import org.inkan.trust.TrustEnd;
import org.inkan.trust.TrustStore;

/**
 * Reads what the folder knows of each host's end of its channels. Hosts share issuers: each certificate is kept once,
 * and a kit is compared by the digests of its files. Damaged artefacts count as missing. Not thread-safe.
 */
final class ChannelEnds {

    private static final int LARGEST = 16 << 20;

    private final FleetFolder folder;
    private final FolderListing listing;
    private final Map<String, ChannelEnd> ends = new LinkedHashMap<>();
    private final Map<String, Set<String>> carried = new HashMap<>();
    private final Map<X509Certificate, X509Certificate> pool = new HashMap<>();
    private final Map<String, X509Certificate> byDigest = new HashMap<>();

    /** Nothing read yet; CORE-003 if the folder cannot be listed. */
    ChannelEnds(FleetFolder folder) throws ProblemException {
        this.folder = folder;
        this.listing = FolderListing.of(folder);
    }

    void read(Host host) {
        String name = host.getName();
        Role role = Role.of(host);
        HostFiles files = new HostFiles(folder, name);
        boolean bare = listing.untouched(name);
        Optional<X509Certificate> certificate = bare ? Optional.empty() : files.readCertificate();
        Optional<Kit> kit = bare ? Optional.empty() : kit(name);
        kit.ifPresent(found -> carried.put(ChannelPeers.key(name), digests(found)));
        ends.put(ChannelPeers.key(name), new ChannelEnd(name, Optional.of(role), certificate.flatMap(ChannelEnds::name),
                certificate.map(own -> own.getNotAfter().toInstant()), certificate.isPresent() ? issuers(files) : List.of(),
                kit.map(found -> stores(host, role, found)).orElse(ChannelEnd.Stores.NO_KIT)));
    }

    /** The end of that name, in lower case; a name nobody has is that of a machine outside the fleet. */
    ChannelEnd end(String key) {
        return ends.getOrDefault(key, ChannelEnd.unknown(key));
    }

    /** The end as the analysis wants it; call it when every end has been read. */
    TrustEnd trust(String key, Set<String> peers) {
        Optional<Set<String>> kit = Optional.ofNullable(carried.get(key));
        return new TrustEnd(key, end(key).issuers(), kit.map(all -> only(all, TrustStore.ROOT)),
                kit.map(all -> only(all, TrustStore.INTERMEDIATE)), peers);
    }

    Set<String> keys() {
        return ends.keySet();
    }

    private Set<X509Certificate> only(Set<String> digests, TrustStore store) {
        Set<X509Certificate> certificates = new LinkedHashSet<>();
        for (String digest : digests) {
            X509Certificate certificate = byDigest.get(digest);
            if (certificate != null && TrustAnalysis.storeOf(certificate) == store) {
                certificates.add(certificate);
            }
        }
        return certificates;
    }

    private Optional<Kit> kit(String host) {
        if (!Files.exists(folder.installKit(host))) {
            return Optional.empty();
        }
        try {
            return Optional.of(KitReader.read(AtomicFiles.read(folder.installKit(host), LARGEST), host));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** A result names the kit it is of; evidence without a digest is a person's word. */
    private static ChannelEnd.Stores stores(Host host, Role role, Kit kit) {
        Optional<StepEvidence> evidence = Evidence.of(host, ProcedureStep.TRUST.letter(role));
        boolean done = evidence.filter(found -> found.getState() == StepState.DONE && (found.getDigest() == null
                || found.getDigest().isEmpty() || found.getDigest().equals(kit.manifestSha256()))).isPresent();
        return done ? ChannelEnd.Stores.PROVEN : ChannelEnd.Stores.KIT_BUILT;
    }

    private static Set<String> digests(Kit kit) {
        Set<String> digests = new LinkedHashSet<>();
        for (KitManifest.FileDigest file : kit.manifest().files()) {
            if (file.path().startsWith("data/root-") || file.path().startsWith("data/ca-")) {
                digests.add(file.sha256());
            }
        }
        return digests;
    }

    private List<X509Certificate> issuers(HostFiles files) {
        if (!Files.exists(files.chain())) {
            return List.of();
        }
        try {
            return files.readIssuers().stream().map(this::shared).toList();
        } catch (ProblemException e) {
            return List.of();
        }
    }

    private X509Certificate shared(X509Certificate certificate) {
        return pool.computeIfAbsent(certificate, fresh -> {
            try {
                byDigest.put(Sha256.hex(fresh.getEncoded()), fresh);
            } catch (CertificateEncodingException e) {
                // It was read from its encoding; without a digest it counts as in no kit.
            }
            return fresh;
        });
    }

    private static Optional<String> name(X509Certificate certificate) {
        try {
            return OpsMgrNames.effectiveName(certificate);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
