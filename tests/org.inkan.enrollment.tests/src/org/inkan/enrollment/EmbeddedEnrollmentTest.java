package org.inkan.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.ca.spi.IssuedCertificates;
import org.inkan.ca.spi.IssuedQuery;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.ca.spi.PendingRequest;
import org.inkan.core.audit.AuditVerification;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.KeyMode;
import org.inkan.inventory.model.RequestState;
import org.inkan.inventory.model.StepState;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.pki.inf.CertReqInf;
import org.inkan.pki.inf.InfRequestBuilder;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs against the embedded CA instead of a stand-in. */
class EmbeddedEnrollmentTest {

    @TempDir
    Path dir;

    @Test
    void pfxModeIssuesOnceAndOpensslFollowsTheChain() throws Exception {
        Bench bench = new Bench(dir, 3);
        try (CertificationAuthority authority = EmbeddedFixture.open(bench.folder.path(), false)) {
            EmbeddedFixture run = new EmbeddedFixture(bench, authority);
            assertEquals(3, run.enroll(KeyMode.PFX).of(HostResult.Ready.class).size());
            assertEquals(3, run.enroll(KeyMode.PFX).untouched());
            assertEquals(3, issued(authority));
            HostFiles files = new HostFiles(bench.folder, "web1.contoso.test");
            Tool openssl = Tool.openssl();
            openssl.run("pkcs7", "-inform", "DER", "-print_certs", "-in", files.chain().toString(), "-out",
                    dir.resolve("chain.pem").toString()).ok();
            openssl.run("verify", "-x509_strict", "-CAfile", dir.resolve("chain.pem").toString(),
                    files.certificate().toString()).ok();
            assertEquals(2, files.readIssuers().size());
        }
    }

    @Test
    void hostModeGoesFromRequestKitToInstallKit() throws Exception {
        Bench bench = new Bench(dir, 2);
        try (CertificationAuthority authority = EmbeddedFixture.open(bench.folder.path(), false)) {
            EmbeddedFixture run = new EmbeddedFixture(bench, authority);
            assertEquals(2, run.enroll(KeyMode.HOST).of(HostResult.KitBuilt.class).size());
            for (StepMatrix.Row row : StepMatrix.of(bench.folder, HostQuery.all().in(bench.load()).toList(), Instant.now()).rows()) {
                assertEquals(StepState.DONE, row.cells().get(ProcedureStep.TEMPLATE).state(), "the CA publishes it");
                assertEquals(Optional.of(ProcedureStep.REQUEST), row.next());
            }
            KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            byte[] request = InfRequestBuilder.build(CertReqInf.of(OpsMgrInf.forHost("web1.contoso.test")), pair).encoded();
            Fleet fleet = bench.load();
            assertTrue(new KitAcceptance(bench.folder, fleet, bench.context.clock())
                    .accept(request, "web1.req", Optional.empty()).usable());
            assertEquals(List.of(), run.enroll(fleet, KeyMode.HOST).failures());
            assertTrue(Files.exists(bench.folder.installKit("web1.contoso.test")));
            assertEquals(1, issued(authority));
        }
    }

    @Test
    void aManagersApprovalAndDenialReachTheirHosts() throws Exception {
        Bench bench = new Bench(dir, 2);
        try (CertificationAuthority authority = EmbeddedFixture.open(bench.folder.path(), true)) {
            EmbeddedFixture run = new EmbeddedFixture(bench, authority);
            assertEquals(2, run.enroll(KeyMode.PFX).of(HostResult.Pending.class).size());
            assertEquals(2, run.enroll(KeyMode.PFX).of(HostResult.Pending.class).size());
            PendingQueue queue = authority.capability(PendingQueue.class).orElseThrow();
            List<PendingRequest> waiting = queue.list(null);
            assertEquals(2, waiting.size());
            queue.approve(waiting.get(0).requestId(), null);
            queue.deny(waiting.get(1).requestId(), "no", null);
            EnrollmentReport report = run.enroll(KeyMode.PFX);
            assertEquals(1, report.of(HostResult.Ready.class).size());
            assertEquals("ENR-002", report.failures().get(0).problem().code());
            assertEquals(1, issued(authority));
            assertEquals(List.of(RequestState.DENIED), HostQuery.named(bench.load(), List.of(report.failures().get(0).host()))
                    .get(0).getRequests().stream().map(r -> r.getState()).toList());
            assertEquals(1, run.enroll(KeyMode.PFX).of(HostResult.Pending.class).size(), "a refused host may ask again");
        }
    }

    @Test
    void undoPutsTheSerialNumberOnTheRevocationList() throws Exception {
        Bench bench = new Bench(dir, 2);
        BigInteger serial;
        try (CertificationAuthority authority = EmbeddedFixture.open(bench.folder.path(), false)) {
            EmbeddedFixture run = new EmbeddedFixture(bench, authority);
            run.enroll(KeyMode.PFX);
            serial = new HostFiles(bench.folder, "web1.contoso.test").readCertificate().orElseThrow()
                    .getSerialNumber();
        }
        EnrollmentOperation operation = new EnrollmentOperation(bench.folder, CredentialPrompt.none(), Clock.systemUTC());
        assertEquals(List.of("web1.contoso.test"), operation.undo(List.of("web1"), Optional.empty(),
                Optional.of(RevocationReason.CESSATION_OF_OPERATION), name -> EmbeddedFixture.open(bench.folder.path(), false), null)
                .undone());
        try (CertificationAuthority authority = EmbeddedFixture.open(bench.folder.path(), false)) {
            var crl = authority.capability(CrlPublication.class).orElseThrow().publish(null);
            assertEquals(1, crl.getRevokedCertificates().size());
            assertTrue(crl.getRevokedCertificate(serial) != null);
            assertTrue(AuditVerification.verify(bench.folder.path()).intact());
        }
    }

    private static long issued(CertificationAuthority authority) throws Exception {
        try (var all = authority.capability(IssuedCertificates.class).orElseThrow().search(IssuedQuery.all(), null)) {
            return all.count();
        }
    }
}
