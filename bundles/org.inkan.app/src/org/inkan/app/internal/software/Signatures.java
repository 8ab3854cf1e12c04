package org.inkan.app.internal.software;

import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.osgi.signedcontent.SignedContent;
import org.eclipse.osgi.signedcontent.SignedContentEntry;
import org.eclipse.osgi.signedcontent.SignedContentFactory;
import org.eclipse.osgi.signedcontent.SignerInfo;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/**
 * Who signed the JAR files that an installation would bring.
 *
 * @param unsigned names of those without a signature, or with one that does not fit their content
 * @param signers subjects of the signers' certificates; whether to trust them is for a person to say
 */
record Signatures(Set<String> unsigned, Set<String> signers) {

    /** Reads every file once. */
    static Signatures of(Collection<IInstallableUnit> units, IArtifactRepository repository) {
        BundleContext framework = Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).getBundleContext();
        ServiceReference<SignedContentFactory> reference = framework.getServiceReference(SignedContentFactory.class);
        Signatures signatures = new Signatures(new TreeSet<>(), new TreeSet<>());
        SignedContentFactory factory = framework.getService(reference);
        for (IInstallableUnit unit : units) {
            for (IArtifactKey key : unit.getArtifacts()) {
                signatures.add(key, Optional.of(repository).filter(IFileArtifactRepository.class::isInstance)
                        .map(each -> ((IFileArtifactRepository) each).getArtifactFile(key)), factory);
            }
        }
        framework.ungetService(reference);
        return signatures;
    }

    private void add(IArtifactKey key, Optional<File> file, SignedContentFactory factory) {
        try {
            SignedContent content = file.isPresent() ? factory.getSignedContent(file.get()) : null;
            if (content != null && content.isSigned()) {
                for (SignedContentEntry entry : content.getSignedEntries()) {
                    entry.verify();
                }
                for (SignerInfo signer : content.getSignerInfos()) {
                    signers.add(((java.security.cert.X509Certificate) signer.getCertificateChain()[0]).getSubjectX500Principal()
                            .getName());
                }
                return;
            }
        } catch (IOException | GeneralSecurityException e) {
            // A signature that does not fit is none.
        }
        unsigned.add(key.getId());
    }
}
