package com.example.ca.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.tck.SampleRequests;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.Secret;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.io.PkiWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contract does not say: signing without approval, passphrases, and what openssl has against a request. */
class SampleBackendTest {

    @TempDir
    Path fleet;

    @Test
    void withoutApprovalACertificateIsSignedAtOnceAndOpensslVerifiesIt() throws Exception {
        SampleFolder folder = new SampleFolder(fleet).create("");
        try (CertificationAuthority authority = folder.open(CredentialPrompt.none())) {
            Issued issued = issue(authority, "gw01.contoso.com");
            Files.write(folder.ca().resolve("gw01.cer"), PkiWriter.pem(issued.certificate()));
            folder.openssl(List.of(), "verify", "-x509_strict", "-verify_hostname", "gw01.contoso.com", "-CAfile", "chain.pem", "gw01.cer");
        }
    }

    @Test
    void thePassphraseOfTheKeyIsAskedForAndAWrongOneIsAProblem() throws Exception {
        SampleFolder folder = new SampleFolder(fleet).create("Passphrase-of-the-CA-1");
        CredentialPrompt right = request -> {
            assertEquals("INKAN_CA_SAMPLE_PASSPHRASE", request.environmentVariable());
            return Optional.of(Secret.of("Passphrase-of-the-CA-1".toCharArray()));
        };
        try (CertificationAuthority authority = folder.open(right, "encrypted")) {
            issue(authority, "gw01.contoso.com");
        }
        try (CertificationAuthority authority = folder.open(r -> Optional.of(Secret.of("wrong".toCharArray())), "encrypted")) {
            assertEquals("SAMPLE-005", assertThrows(ProblemException.class, () -> issue(authority, "gw02.contoso.com")).problem().code());
        }
        try (CertificationAuthority authority = folder.open(CredentialPrompt.none(), "encrypted")) {
            assertEquals("SAMPLE-007", assertThrows(ProblemException.class, () -> issue(authority, "gw03.contoso.com")).problem().code());
        }
    }

    @Test
    void whatOpensslSaysAboutABrokenFolderReachesTheReaderAndTheRequestCanBeRepeated() throws Exception {
        SampleFolder folder = new SampleFolder(fleet).create("");
        Path key = folder.ca().resolve("ca.key");
        Files.move(key, fleet.resolve("away"));
        try (CertificationAuthority authority = folder.open(CredentialPrompt.none())) {
            EnrollmentRequest request = EnrollmentRequest.of(SampleRequests.rsa("gw01.contoso.com"), "", "key");
            ProblemException refused = assertThrows(ProblemException.class, () -> authority.submit(request, null));
            assertTrue(refused.problem().why().in(Locale.JAPANESE).contains("ca.key"), refused.problem().toString());
            Files.move(fleet.resolve("away"), key);
            assertInstanceOf(Issued.class, authority.submit(request, null));
        }
    }

    private static Issued issue(CertificationAuthority authority, String host) throws Exception {
        return assertInstanceOf(Issued.class, authority.submit(EnrollmentRequest.of(SampleRequests.rsa(host), "", host), null));
    }
}
