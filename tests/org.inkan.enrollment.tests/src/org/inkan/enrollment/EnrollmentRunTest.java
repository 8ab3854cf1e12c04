package org.inkan.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javax.security.auth.x500.X500Principal;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.core.credential.Secret;
import org.inkan.host.KitReader;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.model.CertificateState;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.KeyMode;
import org.inkan.inventory.model.RequestState;
import org.inkan.inventory.model.StepState;
import org.inkan.pki.request.CertificationRequestBuilder;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrollmentRunTest {

    @TempDir
    Path dir;

    @Test
    void pfxModeMakesEverythingAndASecondRunNothing() throws Exception {
        Bench bench = new Bench(dir, 4);
        EnrollmentReport report = bench.run(KeyMode.PFX);
        assertEquals(List.of(), report.failures());
        assertEquals(4, report.of(HostResult.Ready.class).size());
        Fleet fleet = bench.load();
        for (Host host : HostQuery.all().in(fleet).toList()) {
            HostFiles files = new HostFiles(bench.folder, host.getName());
            assertEquals(Stage.READY, files.stage(Instant.now()));
            assertEquals("[OWNER_READ, OWNER_WRITE]",
                    new java.util.TreeSet<>(Files.getPosixFilePermissions(files.key())).toString());
            assertEquals(1, host.getCertificates().size());
            assertEquals(RequestState.ISSUED, host.getRequests().get(0).getState());
        }
        byte[] inventory = Files.readAllBytes(bench.folder.inventory());
        int submissions = bench.authority.submissions.get();
        assertEquals(4, bench.run(KeyMode.PFX).untouched());
        assertEquals(submissions, bench.authority.submissions.get());
        assertTrue(java.util.Arrays.equals(inventory, Files.readAllBytes(bench.folder.inventory())));
    }

    @Test
    void opensslAcceptsRequestCertificateChainKeyAndPfx() throws Exception {
        Bench bench = new Bench(dir, 1);
        bench.run(KeyMode.PFX);
        HostFiles files = new HostFiles(bench.folder, "ms1.contoso.test");
        Tool openssl = Tool.openssl();
        openssl.run("req", "-verify", "-noout", "-in", files.request().toString()).ok();
        openssl.run("pkcs7", "-inform", "DER", "-print_certs", "-in", files.chain().toString()).ok();
        openssl.run("x509", "-inform", "DER", "-in", dir.resolve("authority/root.cer").toString(), "-out",
                dir.resolve("root.pem").toString()).ok();
        openssl.run("verify", "-CAfile", dir.resolve("root.pem").toString(), files.certificate().toString()).ok();
        openssl.with("P", Bench.PASSWORD).run("pkey", "-in", files.key().toString(), "-passin", "env:P", "-noout").ok();
        byte[] zip = Files.readAllBytes(bench.folder.installKit("ms1.contoso.test"));
        byte[] pfx = KitReader.read(zip, "kit").file("data/host.pfx").orElseThrow();
        Files.write(dir.resolve("host.pfx"), pfx);
        openssl.with("P", Bench.PASSWORD)
                .run("pkcs12", "-in", dir.resolve("host.pfx").toString(), "-passin", "env:P", "-noout").ok();
        try (var all = Files.walk(bench.folder.path())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertFalse(content.contains(Bench.PASSWORD) || content.contains("BEGIN PRIVATE KEY"), file.toString());
            }
        }
    }

    @Test
    void aRunThatDiedAfterAnyArtefactIsTakenUpThere() throws Exception {
        Bench bench = new Bench(dir, 5);
        bench.run(KeyMode.PFX);
        Fleet untold = bench.load();
        HostQuery.all().in(untold).forEach(host -> {
            host.getCertificates().clear();
            host.getRequests().clear();
            host.getEvidence().clear();
        });
        org.inkan.inventory.InventoryStore.open(bench.folder).save(untold);
        HostFiles noKit = new HostFiles(bench.folder, "web1.contoso.test");
        Files.delete(bench.folder.installKit(noKit.host()));
        HostFiles noChain = new HostFiles(bench.folder, "web2.contoso.test");
        Files.delete(bench.folder.installKit(noChain.host()));
        Files.delete(noChain.chain());
        HostFiles noCertificate = new HostFiles(bench.folder, "web3.contoso.test");
        Files.delete(bench.folder.installKit(noCertificate.host()));
        Files.delete(noCertificate.chain());
        Files.delete(noCertificate.certificate());
        HostFiles cut = new HostFiles(bench.folder, "web4.contoso.test");
        Files.write(cut.certificate(), new byte[] {1, 2, 3});
        assertEquals(4, bench.run(KeyMode.HOST).of(HostResult.Ready.class).size());
        assertEquals(5, bench.authority.issued().size());
        for (Host host : HostQuery.all().in(bench.load()).toList()) {
            assertEquals(1, host.getCertificates().size(), host.getName());
            assertEquals(CertificateState.CURRENT, host.getCertificates().get(0).getState());
        }
    }

    @Test
    void aWrongPasswordAfterAnInterruptionIsToldAndHarmsNothing() throws Exception {
        Bench bench = new Bench(dir, 1);
        bench.run(KeyMode.PFX);
        Files.delete(bench.folder.installKit("ms1.contoso.test"));
        EnrollmentContext other = new EnrollmentContext(bench.folder, bench.authority, Optional.empty(),
                PfxPasswords.same(Secret.of("other".toCharArray())), bench.context.kits(), bench.context.clock());
        Fleet fleet = bench.load();
        EnrollmentReport report = new EnrollmentRun(other).run(fleet, bench.plan(fleet, KeyMode.PFX), null);
        assertEquals("ENR-004", report.failures().get(0).problem().code());
        assertEquals(0, bench.run(KeyMode.PFX).failures().size());
    }

    @Test
    void hostModeBuildsTheRequestKitAndGoesOnWhenTheRequestComesBack() throws Exception {
        Bench bench = new Bench(dir, 2);
        assertEquals(2, bench.run(KeyMode.HOST).of(HostResult.KitBuilt.class).size());
        assertTrue(Files.exists(bench.folder.requestKit("web1.contoso.test")));
        assertEquals(0, bench.plan(bench.load(), KeyMode.HOST).work().size());
        StepMatrix.Row asked = StepMatrix.of(bench.folder, HostQuery.all().in(bench.load()).toList(), Instant.now()).rows().get(1);
        assertEquals(StepState.PENDING, asked.cells().get(ProcedureStep.TEMPLATE).state(), "this CA does not tell what it publishes");
        assertEquals(Optional.of(ProcedureStep.REQUEST), asked.next(), "the kit is out, so nobody has to publish anything first");
        assertEquals("run the request kit", asked.nextTitle().orElseThrow().in(Locale.ENGLISH));
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        byte[] request = new CertificationRequestBuilder().subject(new X500Principal("CN=web1.contoso.test"))
                .extension(ExtensionValues.subjectAltName(List.of(new GeneralName.Dns("web1.contoso.test")), false))
                .sign(pair, "SHA256withRSA").encoded();
        Fleet fleet = bench.load();
        var accepted = new KitAcceptance(bench.folder, fleet, bench.context.clock()).accept(request, "web1.req",
                Optional.empty());
        assertEquals("web1.contoso.test", accepted.host());
        assertTrue(accepted.usable(), accepted.findings().toString());
        EnrollmentReport report = new EnrollmentRun(bench.context).run(fleet, bench.plan(fleet, KeyMode.HOST), null);
        assertEquals(List.of("web1.contoso.test"),
                report.of(HostResult.Ready.class).stream().map(HostResult.Ready::host).toList());
        var kit = KitReader.read(Files.readAllBytes(bench.folder.installKit("web1.contoso.test")), "kit");
        assertTrue(kit.file("data/host.pfx").isEmpty());
        StepMatrix matrix = StepMatrix.of(bench.folder, HostQuery.all().in(fleet).toList(), Instant.now());
        StepMatrix.Row row = matrix.rows().get(1);
        assertEquals(StepState.DONE, row.cells().get(ProcedureStep.REQUEST).state());
        assertEquals("G", row.cells().get(ProcedureStep.REQUEST).letter());
        assertEquals(StepState.PENDING, row.cells().get(ProcedureStep.ACCEPT).state());
        assertEquals(StepState.PENDING, matrix.rows().get(0).cells().get(ProcedureStep.REQUEST).state());
    }

    @Test
    void aFileForNoHostIsRefused() throws Exception {
        Bench bench = new Bench(dir, 1);
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        byte[] request = new CertificationRequestBuilder().subject(new X500Principal("CN=stranger"))
                .sign(pair, "SHA256withRSA").encoded();
        var e = org.junit.jupiter.api.Assertions.assertThrows(org.inkan.core.problem.ProblemException.class,
                () -> new KitAcceptance(bench.folder, bench.load(), bench.context.clock()).accept(request, "x.req",
                        Optional.empty()));
        assertEquals("ENR-005", e.problem().code());
    }

    @Test
    void refusedAndPendingHostsDoNotStopOthers() throws Exception {
        Bench bench = new Bench(dir, 3);
        bench.authority.denied = Set.of("web1.contoso.test");
        bench.authority.pending = Set.of("web2.contoso.test");
        EnrollmentReport report = bench.run(KeyMode.PFX);
        assertEquals(1, report.of(HostResult.Ready.class).size());
        assertEquals("ENR-002", report.failures().get(0).problem().code());
        assertEquals(1, report.of(HostResult.Pending.class).size());
        bench.authority.denied = Set.of();
        bench.authority.pending = Set.of();
        assertEquals(2, bench.run(KeyMode.PFX).of(HostResult.Ready.class).size());
        assertEquals(3, bench.authority.issued().size());
    }

    @Test
    void expiringCertificatesAreRenewedWithANewKey() throws Exception {
        Bench bench = new Bench(dir, 1);
        bench.run(KeyMode.PFX);
        X509Certificate old = new HostFiles(bench.folder, "ms1.contoso.test").readCertificate().orElseThrow();
        Fleet fleet = bench.load();
        EnrollmentPlan plan = new EnrollmentPlanner(bench.folder, bench.context.clock()).plan(fleet,
                EnrollmentOptions.of(KeyMode.PFX, "test", "OM").withRenewBefore(Duration.ofDays(400)));
        assertEquals(Stage.EXPIRING, plan.hosts().get(0).stage());
        new EnrollmentRun(bench.context).run(fleet, plan, null);
        X509Certificate renewed = new HostFiles(bench.folder, "ms1.contoso.test").readCertificate().orElseThrow();
        assertFalse(old.getPublicKey().equals(renewed.getPublicKey()));
        assertEquals(List.of(CertificateState.REPLACED, CertificateState.CURRENT),
                HostQuery.all().in(fleet).findFirst().orElseThrow().getCertificates().stream().map(c -> c.getState()).toList());
    }

    @Test
    void cancellingLeavesTheRestForTheNextRun() throws Exception {
        Bench bench = new Bench(dir, 20);
        AtomicInteger worked = new AtomicInteger();
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                if (worked.incrementAndGet() == 1) {
                    setCanceled(true);
                }
            }
        };
        Fleet fleet = bench.load();
        EnrollmentReport report = new EnrollmentRun(bench.context).run(fleet, bench.plan(fleet, KeyMode.PFX), monitor);
        assertTrue(report.cancelled());
        assertTrue(report.results().size() > 0);
        assertEquals(20 - report.results().size(), bench.run(KeyMode.PFX).of(HostResult.Ready.class).size());
        assertEquals(20, bench.authority.issued().size());
    }

    @Test
    void everyStepSpeaksBothLanguages() {
        for (ProcedureStep step : ProcedureStep.values()) {
            for (var text : List.of(step.title(), step.precondition(), step.evidence(), step.undo())) {
                assertFalse(text.in(Locale.ENGLISH).startsWith("!"));
                assertFalse(text.in(Locale.ENGLISH).equals(text.in(Locale.JAPANESE)), text.in(Locale.ENGLISH));
            }
        }
    }
}
