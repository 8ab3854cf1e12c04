package org.inkan.enrollment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.host.KitIdentity;
import org.inkan.host.KitPhase;
import org.inkan.host.KitSigner;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.Role;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.opsmgr.OpsMgrRole;
import org.inkan.opsmgr.kit.InstallContent;
import org.inkan.opsmgr.kit.InstallKit;
import org.inkan.opsmgr.kit.RequestKit;
import org.inkan.pki.inf.InfDocument;

/** The kits for Operations Manager, signed by one signer. */
public final class OpsMgrHostKits implements HostKits {

    private static final int LARGEST_INF = 1 << 20;

    private final KitSigner signer;
    private final Clock clock;
    private final Optional<FleetFolder> folder;
    private final SecureRandom random = new SecureRandom();

    /** Kits signed by {@code signer}; their requests are made for the name alone. */
    public OpsMgrHostKits(KitSigner signer, Clock clock) {
        this(signer, clock, Optional.empty());
    }

    /** Kits signed by {@code signer}; a host with a {@code request.inf} in the fleet gets its request kit with that. */
    public OpsMgrHostKits(KitSigner signer, Clock clock, FleetFolder folder) {
        this(signer, clock, Optional.of(folder));
    }

    private OpsMgrHostKits(KitSigner signer, Clock clock, Optional<FleetFolder> folder) {
        this.signer = signer;
        this.clock = clock;
        this.folder = folder;
    }

    @Override
    public byte[] requestKit(KitOrder order) throws ProblemException {
        return RequestKit.build(identity(order, KitPhase.REQUEST), role(order.role()), inf(order.host()), signer).zip();
    }

    @Override
    public byte[] installKit(KitOrder order) throws ProblemException {
        InstallContent content = new InstallContent(role(order.role()), order.certificate().orElseThrow(), order.chain(),
                order.peerIssuers(), order.pfx());
        return InstallKit.build(identity(order, KitPhase.INSTALL), content, signer).zip();
    }

    private InfDocument inf(String host) throws ProblemException {
        Optional<Path> written = folder.map(f -> new HostFiles(f, host).inf()).filter(Files::exists);
        return written.isPresent() ? InfDocument.read(AtomicFiles.read(written.get(), LARGEST_INF)) : OpsMgrInf.forHost(host);
    }

    private KitIdentity identity(KitOrder order, KitPhase phase) {
        return KitIdentity.fresh(order.host(), phase, clock.instant(), random);
    }

    /** The same role in the words of the lower bundle. */
    static OpsMgrRole role(Role role) {
        return OpsMgrRole.valueOf(role.name());
    }
}
