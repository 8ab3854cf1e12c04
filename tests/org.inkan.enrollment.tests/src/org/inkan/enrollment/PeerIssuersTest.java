package org.inkan.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.inkan.host.Kit;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.KeyMode;
import org.inkan.pki.x509.Thumbprints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Two CAs with equal names: agents have certificates of one, the server they report to has one of the other. */
class PeerIssuersTest {

    private static final String SERVER = "ms1.contoso.test";
    private static final List<String> AGENTS = List.of("web1.contoso.test", "web2.contoso.test");

    @TempDir
    Path dir;
    private Bench bench;
    private X509Certificate agentsRoot;
    private X509Certificate serversRoot;

    @BeforeEach
    void enrollAtTwoAuthorities() throws Exception {
        bench = new Bench(dir, 3);
        bench.authority.denied = Set.of(SERVER);
        assertEquals(2, bench.run(KeyMode.PFX).of(HostResult.Ready.class).size());
        FolderAuthority second = new FolderAuthority(dir.resolve("second"));
        EnrollmentContext context = new EnrollmentContext(bench.folder, second, Optional.empty(),
                bench.context.passwords(), bench.context.kits(), bench.context.clock());
        Fleet fleet = bench.load();
        assertEquals(1, new EnrollmentRun(context).run(fleet, bench.plan(fleet, KeyMode.PFX), null)
                .of(HostResult.Ready.class).size());
        agentsRoot = bench.authority.identity(null).chain().get(0);
        serversRoot = second.identity(null).chain().get(0);
    }

    @Test
    void anAgentsKitTrustsTheCaOfTheServerItReportsToToo() throws Exception {
        assertFalse(roots(HostAnswer.kit(bench.folder.installKit(AGENTS.get(0)))).contains(serversRoot),
                "the server had no certificate when this kit was built");
        Fleet fleet = bench.load();
        KitBuilding building = new KitBuilding(bench.context);
        for (String agent : AGENTS) {
            Kit kit = HostAnswer.kit(building.build(HostQuery.named(fleet, List.of(agent)).get(0)));
            assertEquals(Set.of(agentsRoot, serversRoot), roots(kit));
        }
    }

    @Test
    void theServersKitTrustsTheCaOfItsAgentsOnce() throws Exception {
        assertEquals(Set.of(agentsRoot, serversRoot), roots(HostAnswer.kit(bench.folder.installKit(SERVER))));
    }

    @Test
    void aDamagedChainOfAPeerDoesNotStopAKit() throws Exception {
        Files.write(new HostFiles(bench.folder, SERVER).chain(), new byte[] { 0x30, (byte) 0x82, 1 });
        Fleet fleet = bench.load();
        Kit kit = HostAnswer.kit(new KitBuilding(bench.context).build(HostQuery.named(fleet, AGENTS).get(0)));
        assertEquals(Set.of(agentsRoot), roots(kit));
    }

    /** What the script will put into Root: the list in kit.json, the file it names and its thumbprint must agree. */
    private static Set<X509Certificate> roots(Kit kit) throws Exception {
        JsonObject data = JsonParser.parseString(new String(kit.file("data/kit.json").orElseThrow(), StandardCharsets.UTF_8))
                .getAsJsonObject();
        Set<X509Certificate> roots = new LinkedHashSet<>();
        for (JsonElement element : data.getAsJsonArray("stores")) {
            JsonObject store = element.getAsJsonObject();
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(
                    new ByteArrayInputStream(kit.file(store.get("file").getAsString()).orElseThrow()));
            assertEquals("Root", store.get("store").getAsString());
            assertEquals(Thumbprints.sha1Hex(certificate).toUpperCase(Locale.ROOT), store.get("thumbprint").getAsString());
            assertEquals(true, roots.add(certificate), "each certificate once");
        }
        return roots;
    }
}
