package org.inkan.enrollment;

import java.security.SecureRandom;
import java.time.Clock;

import org.inkan.core.problem.ProblemException;
import org.inkan.host.KitIdentity;
import org.inkan.host.KitPhase;
import org.inkan.host.KitSigner;
import org.inkan.inventory.Role;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.opsmgr.OpsMgrRole;
import org.inkan.opsmgr.kit.InstallContent;
import org.inkan.opsmgr.kit.InstallKit;
import org.inkan.opsmgr.kit.RequestKit;

/** The kits for Operations Manager, signed by one signer. */
public final class OpsMgrHostKits implements HostKits {

    private final KitSigner signer;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Kits signed by {@code signer}. */
    public OpsMgrHostKits(KitSigner signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    @Override
    public byte[] requestKit(KitOrder order) throws ProblemException {
        return RequestKit.build(identity(order, KitPhase.REQUEST), role(order.role()), OpsMgrInf.forHost(order.host()),
                signer).zip();
    }

    @Override
    public byte[] installKit(KitOrder order) throws ProblemException {
        InstallContent content = new InstallContent(role(order.role()), order.certificate().orElseThrow(), order.chain(),
                order.peerIssuers(), order.pfx());
        return InstallKit.build(identity(order, KitPhase.INSTALL), content, signer).zip();
    }

    private KitIdentity identity(KitOrder order, KitPhase phase) {
        return KitIdentity.fresh(order.host(), phase, clock.instant(), random);
    }

    /** The same role in the words of the lower bundle. */
    static OpsMgrRole role(Role role) {
        return OpsMgrRole.valueOf(role.name());
    }
}
