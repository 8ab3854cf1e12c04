package org.inkan.enrollment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.inkan.core.credential.Secret;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.pki.pkcs12.Pkcs12Entry;
import org.inkan.pki.pkcs12.Pkcs12Options;
import org.inkan.pki.pkcs12.Pkcs12Writer;

/**
 * Builds the kit a host needs next, again or for the first time, without asking any CA: an install kit when its
 * certificate is here, else a request kit. Used by one thread.
 */
public final class KitBuilding {

    private final EnrollmentContext context;
    private Fleet fleet;
    private PeerIssuers peers;

    /** Builds kits with the signer and passwords of {@code context}. */
    public KitBuilding(EnrollmentContext context) {
        this.context = context;
    }

    /** Whether the kit of this host will hold a private key, so that its password is needed. */
    public boolean needsPassword(Host host) {
        HostFiles files = new HostFiles(context.folder(), host.getName());
        return files.hasKey() && files.readCertificate().isPresent();
    }

    /**
     * Builds the kit and writes it into the fleet's {@code kits} folder.
     *
     * @return the zip file
     * @throws ProblemException ENR-004 when the host's key was stored under another password
     */
    public Path build(Host host) throws ProblemException {
        HostFiles files = new HostFiles(context.folder(), host.getName());
        Optional<X509Certificate> certificate = files.readCertificate();
        if (certificate.isEmpty() || !Files.exists(files.chain())) {
            Path target = context.folder().requestKit(host.getName());
            AtomicFiles.write(target, context.kits().requestKit(order(host, Optional.empty(), List.of(), Optional.empty())));
            return target;
        }
        List<X509Certificate> issuers = files.readIssuers();
        List<X509Certificate> path = new ArrayList<>(List.of(certificate.get()));
        path.addAll(issuers);
        Optional<byte[]> pfx = files.hasKey() ? Optional.of(pfx(files, path)) : Optional.empty();
        Path target = context.folder().installKit(host.getName());
        AtomicFiles.writeSecret(target, context.kits().installKit(order(host, certificate, issuers, pfx)));
        return target;
    }

    private byte[] pfx(HostFiles files, List<X509Certificate> path) throws ProblemException {
        try (Secret password = context.passwords().forHost(files.host()); KeyVault vault = new KeyVault()) {
            PrivateKey key = vault.load(files, password);
            return Pkcs12Writer.write(new Pkcs12Entry(files.host(), key, path), password.characters(),
                    Pkcs12Options.machineKey());
        }
    }

    /** Kits of a whole fleet are built by one object, so that its hosts are gone through only once. */
    private List<X509Certificate> peerIssuers(Host host) {
        if (!(host.eContainer() instanceof ManagementGroup group && group.eContainer() instanceof Fleet owner)) {
            return List.of();
        }
        if (fleet != owner) {
            fleet = owner;
            peers = new PeerIssuers(context.folder(), owner);
        }
        return peers.of(host.getName());
    }

    private KitOrder order(Host host, Optional<X509Certificate> certificate, List<X509Certificate> issuers,
            Optional<byte[]> pfx) {
        String group = host.eContainer() instanceof ManagementGroup owner ? owner.getName() : "";
        return new KitOrder(host.getName(), Role.of(host), group, host.getParent() == null ? "" : host.getParent(),
                certificate, issuers, certificate.isPresent() ? peerIssuers(host) : List.of(), pfx);
    }
}
