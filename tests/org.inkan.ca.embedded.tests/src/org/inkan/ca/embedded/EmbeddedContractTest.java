package org.inkan.ca.embedded;

import java.nio.file.Path;
import java.util.Optional;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.ca.tck.CapabilityContractTest;
import org.inkan.pki.request.CertificationRequest;

/** The embedded authority keeps the whole contract. */
class EmbeddedContractTest extends CapabilityContractTest {

    @Override
    protected CertificationAuthority open(Path fleetDir) throws Exception {
        return TestAuthority.open(fleetDir);
    }

    @Override
    protected Optional<String> template() {
        return Optional.of(TestAuthority.ISSUING);
    }

    @Override
    protected Optional<String> waitingTemplate() {
        return Optional.of(TestAuthority.WAITING);
    }

    @Override
    protected void approve(CertificationAuthority open, String requestId, CertificationRequest csr) throws Exception {
        open.capability(PendingQueue.class).orElseThrow().approve(requestId, null);
    }

    @Override
    protected void deny(CertificationAuthority open, String requestId, CertificationRequest csr) throws Exception {
        open.capability(PendingQueue.class).orElseThrow().deny(requestId, "wrong host", null);
    }
}
