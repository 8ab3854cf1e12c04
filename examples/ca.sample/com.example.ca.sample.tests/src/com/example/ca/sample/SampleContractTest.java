package com.example.ca.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.ca.tck.CapabilityContractTest;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.pki.request.CertificationRequest;

/** The whole contract, with requests that wait for approval. */
class SampleContractTest extends CapabilityContractTest {

    @Override
    protected CertificationAuthority open(Path fleetDir) throws Exception {
        SampleFolder folder = new SampleFolder(fleetDir);
        if (!Files.exists(folder.ca())) {
            folder.create("");
        }
        return folder.open(CredentialPrompt.none(), "approval");
    }

    @Override
    protected Optional<String> template() {
        return Optional.of("OperationsManagerCert");
    }

    @Override
    protected void approve(CertificationAuthority open, String requestId, CertificationRequest csr) throws Exception {
        open.capability(PendingQueue.class).orElseThrow().approve(requestId, null);
    }

    @Override
    protected void deny(CertificationAuthority open, String requestId, CertificationRequest csr) throws Exception {
        open.capability(PendingQueue.class).orElseThrow().deny(requestId, "ホスト名が違います", null);
    }
}
