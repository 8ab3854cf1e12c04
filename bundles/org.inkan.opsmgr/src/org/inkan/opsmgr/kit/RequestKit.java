package org.inkan.opsmgr.kit;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;
import org.inkan.host.Kit;
import org.inkan.host.KitBuilder;
import org.inkan.host.KitIdentity;
import org.inkan.host.KitPhase;
import org.inkan.host.KitSigner;
import org.inkan.opsmgr.OpsMgrRole;
import org.inkan.pki.inf.InfDocument;
import org.inkan.pki.inf.InfEncoding;

/**
 * The kit that makes the key and the request on the host; the key never leaves it. Equal input gives equal bytes.
 */
public final class RequestKit {
    private static final String SCRIPT = "scripts/request.ps1";

    private RequestKit() {
    }

    /**
     * @param identity host, phase REQUEST and nonce
     * @param role     what the machine is
     * @param inf      see {@link org.inkan.opsmgr.OpsMgrInf#forHost}; written as UTF-16LE whatever its encoding
     */
    public static Kit build(KitIdentity identity, OpsMgrRole role, InfDocument inf, KitSigner signer)
            throws ProblemException {
        KitContent.require(identity, KitPhase.REQUEST);
        KitBuilder kit = new KitBuilder(identity);
        kit.add("data/request.inf", inf.withEncoding(InfEncoding.UTF_16LE).encode());
        kit.add("data/kit.json", KitContent.data(identity, role, Map.of(), java.util.List.of()));
        KitContent.scripts(kit, "request");
        KitContent.readMe(kit, identity, signer.fingerprint());
        return kit.build(signer);
    }

    /** What to remember until the result comes back. */
    public static ExpectedKit expected(Kit kit, OpsMgrRole role) {
        return ExpectedKit.of(kit, role, Optional.<X509Certificate>empty());
    }

    /** Path of the script inside the kit, for a connector. */
    public static String script() {
        return SCRIPT;
    }
}
