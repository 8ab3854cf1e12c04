package org.inkan.ca.embedded.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.embedded.internal.keys.CaFolder;
import org.inkan.ca.embedded.internal.keys.CaKeys;
import org.inkan.ca.embedded.internal.store.CaStore;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.IssuedCertificates;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.ca.spi.Revocation;
import org.inkan.ca.spi.TemplateAuthoring;
import org.inkan.ca.spi.TemplateListing;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.core.file.FolderLock;
import org.inkan.core.problem.ProblemException;

/** The open authority: holds the folder's lock and the store, and hands out its capabilities. */
public final class EmbeddedAuthority implements CertificationAuthority {

    private final CaIdentity identity;
    private final CaStore store;
    private final FolderLock lock;
    private final Enrollment enrollment;
    private final Map<Class<?>, Object> capabilities = new HashMap<>();

    /** Takes over lock and store, which {@link #close} releases. */
    public EmbeddedAuthority(CaFolder folder, CaStore store, FolderLock lock, CaKeys keys, CaIdentity identity,
            TemplateFolder templateFiles, Issuer.Points points, Duration crlInterval, Clock clock) {
        this.identity = identity;
        this.store = store;
        this.lock = lock;
        PublishedTemplates templates = new PublishedTemplates(store, templateFiles);
        Issuer issuer = new Issuer(identity, keys, templates, points);
        this.enrollment = new Enrollment(store, issuer, new Outcomes(identity.chain()), clock);
        offer(TemplateListing.class, templates);
        offer(TemplateAuthoring.class, templates);
        offer(TemplatePublishing.class, templates);
        offer(Revocation.class, new Revocations(store, clock));
        offer(CrlPublication.class, new Crls(store, keys, folder, identity, crlInterval, clock));
        offer(PendingQueue.class, new WaitingRequests(store, enrollment));
        offer(IssuedCertificates.class, new IssuedRecords(store));
    }

    @Override
    public CaIdentity identity(IProgressMonitor monitor) {
        return identity;
    }

    @Override
    public EnrollmentOutcome submit(EnrollmentRequest request, IProgressMonitor monitor) throws ProblemException {
        return enrollment.submit(request, monitor);
    }

    @Override
    public EnrollmentOutcome poll(String requestId, IProgressMonitor monitor) throws ProblemException {
        return enrollment.poll(requestId);
    }

    @Override
    public <C> Optional<C> capability(Class<C> type) {
        return Optional.ofNullable(capabilities.get(type)).map(type::cast);
    }

    @Override
    public void close() throws ProblemException {
        try {
            store.close();
        } finally {
            lock.close();
        }
    }

    private <C> void offer(Class<C> type, C implementation) {
        capabilities.put(type, implementation);
    }
}
