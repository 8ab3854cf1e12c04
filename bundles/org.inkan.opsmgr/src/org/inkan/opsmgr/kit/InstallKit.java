package org.inkan.opsmgr.kit;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.host.Kit;
import org.inkan.host.KitBuilder;
import org.inkan.host.KitIdentity;
import org.inkan.host.KitPhase;
import org.inkan.host.KitSigner;
import org.inkan.opsmgr.ChannelRegistration;
import org.inkan.opsmgr.OpsMgrCode;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.pki.x509.Thumbprints;
import org.inkan.trust.TrustAnalysis;
import org.inkan.trust.TrustStore;

/**
 * The kit that takes a host from an issued certificate to event 20053: stores, binding, registration, restart,
 * proof. Equal input gives equal bytes.
 */
public final class InstallKit {
    private static final Texts TEXTS = Texts.beside(InstallKit.class);
    private static final String SCRIPT = "scripts/install.ps1";

    private InstallKit() {
    }

    /** Builds the kit; refuses content without a root, because the host could not trust its own chain. */
    public static Kit build(KitIdentity identity, InstallContent content, KitSigner signer) throws ProblemException {
        KitContent.require(identity, KitPhase.INSTALL);
        KitBuilder kit = new KitBuilder(identity);
        List<KitContent.StoreFile> stores = stores(kit, identity, content);
        kit.add("data/host.cer", encoded(content.certificate()));
        if (content.pfx().isPresent()) {
            kit.add("data/host.pfx", content.pfx().get());
        }
        ChannelRegistration registration = ChannelRegistration.of(content.certificate());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("thumbprint", registration.thumbprint());
        values.put("serialNumber", registration.serialHex());
        values.put("serialBytes", registration.registryText().replace(",", ""));
        values.put("provider", OpsMgrInf.PROVIDER);
        values.put("keyMode", content.pfx().isPresent() ? "pfx" : "host");
        kit.add("data/kit.json", KitContent.data(identity, content.role(), values, stores));
        KitContent.scripts(kit, "install");
        KitContent.scripts(kit, "undo");
        KitContent.readMe(kit, identity, signer.fingerprint());
        return kit.build(signer);
    }

    /** What to remember until the result comes back. */
    public static ExpectedKit expected(Kit kit, InstallContent content) {
        return ExpectedKit.of(kit, content.role(), Optional.of(content.certificate()));
    }

    /** Path of the script inside the kit, for a connector. */
    public static String script() {
        return SCRIPT;
    }

    private static List<KitContent.StoreFile> stores(KitBuilder kit, KitIdentity identity, InstallContent content)
            throws ProblemException {
        Set<X509Certificate> certificates = new LinkedHashSet<>(content.issuers());
        certificates.addAll(content.peerIssuers());
        List<KitContent.StoreFile> files = new ArrayList<>();
        int roots = 0;
        int intermediates = 0;
        for (X509Certificate certificate : certificates) {
            TrustStore store = TrustAnalysis.storeOf(certificate);
            String file = store == TrustStore.ROOT ? "data/root-" + ++roots + ".cer" : "data/ca-" + ++intermediates + ".cer";
            kit.add(file, encoded(certificate));
            files.add(new KitContent.StoreFile(store.windowsName(), file, Thumbprints.sha1Hex(certificate)
                    .toUpperCase(java.util.Locale.ROOT)));
        }
        if (roots == 0) {
            throw Problem.of(OpsMgrCode.KIT_INCOMPLETE.code(), TEXTS, "InstallKit_noRoot", identity.host()).exception();
        }
        return files;
    }

    private static byte[] encoded(X509Certificate certificate) throws ProblemException {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw Problem.of(OpsMgrCode.KIT_INCOMPLETE.code(), TEXTS, "InstallKit_encoding", "").exception(e);
        }
    }
}
