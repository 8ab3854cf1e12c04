package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** examples/ca.sample as somebody else has it: built against the published repository, installed, used and taken away again. */
@ResourceLock(ProductTest.SCREEN)
class SampleBackendTest extends ProductTest {

    private static final String FEATURE = "com.example.ca.sample.feature.feature.group";
    private static final String WIZARD = "org.inkan.ca.ui.newConnection";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** The books of p2, beside its profile in the folder p2: the lists of files, bundles and features, and how to start. */
    private static final Set<String> BOOKS = Set.of("artifacts.xml", "configuration/config.ini",
            "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info", "configuration/org.eclipse.update/platform.xml");
    private static final Pattern PROVIDED = Pattern.compile(
            "(?m)^sample +OpenSSL CA folder +1\\.0\\.0\\.\\d+ +Example Corp\\., com\\.example\\.ca\\.sample$");
    /** Not delivered, but there when another test ran the product before it was copied; the books are not among them. */
    private static final Pattern WRITTEN = Pattern.compile(
            "p2/.*|(configuration|headless)/org\\.eclipse\\.(?!equinox\\.simpleconfigurator|update).*");
    /** What the framework and the director write while they run. */
    private static final Pattern RUNNING = Pattern.compile("(configuration|headless)/.*|p2/.*");

    @TempDir
    Path folder;

    private Path repository;
    private InstalledProduct product;

    @BeforeEach
    void theSampleIsBuiltAgainstThePublishedRepositoryAlone() throws IOException {
        Path published = checkout().resolve("releng/org.inkan.repository/target/repository");
        assertTrue(Files.exists(published.resolve("p2.index")), "no repository at " + published);
        Path sample = folder.resolve("sample");
        copy(checkout().resolve("examples/ca.sample"), sample);
        good(run(sample, Map.of("JAVA_HOME", System.getProperty("java.home")), PATIENCE,
                List.of(System.getProperty("inkan.maven") + "/bin/mvn", "-B", "-ntp", "-o", "verify",
                        "-Dinkan.repository=" + published.toUri(), "-Dmaven.repo.local=" + System.getProperty("inkan.maven.artifacts"))));
        assertTrue(contractTests(sample) >= 24, "the contract of back ends was not tested");
        repository = sample.resolve("com.example.ca.sample.repository/target/repository");
        product = InstalledProduct.copyOf(product(), folder.resolve("印鑑 製品"));
    }

    @Test
    void itInstallsWorksAndUninstallsWithoutTouchingAnyFileOfInkan() throws IOException {
        SortedMap<String, String> delivered = product.files();
        List<String> bundles = product.bundles();
        assertFalse(kinds().contains("com.example.ca.sample"));

        product.director(folder, "-repository", repository.toUri().toString(), "-installIU", FEATURE);
        assertOnlyBooksChanged(delivered);
        assertTrue(kinds().contains("com.example.ca.sample"));
        String table = ours(folder, "ca", "backends");
        assertTrue(PROVIDED.matcher(table).find(), table);
        assertTrue(product.listsOf(WIZARD, folder, "en").containsAll(List.of("OpenSSL CA folder", "Embedded authority")));
        assertTrue(product.listsOf(WIZARD, folder, "ja").contains("OpenSSL の CA フォルダー"));
        anIssuedCertificateIsVerifiedByOpenssl();

        product.director(folder, "-uninstallIU", FEATURE);
        product.cleanUp(folder);
        assertOnlyBooksChanged(delivered);
        assertEquals(bundles, product.bundles());
        assertFalse(product.files().keySet().stream().anyMatch(file -> file.matches("(plugins|features)/com\\.example.*")));
        assertFalse(kinds().contains("com.example.ca.sample"));
        assertFalse(product.listsOf(WIZARD, folder, "en_GB").contains("OpenSSL CA folder"));

        theDialogDoesTheSame(delivered);
    }

    /** From an archive, as an author would send it. */
    private void theDialogDoesTheSame(SortedMap<String, String> delivered) throws IOException {
        Path archive = folder.resolve("印鑑 sample.zip");
        good(run(repository, Map.of(), PATIENCE, List.of(Path.of(System.getProperty("java.home"), "bin/jar").toString(), "--create",
                "--no-manifest", "--file", archive.toString(), ".")));
        List<String> asked = product.installedByDialog(archive, folder);
        assertEquals(3, asked.size(), asked.toString());
        assertTrue(asked.get(1).startsWith("Install: Some files have no valid signature") && asked.get(1).contains("com.example.ca.sample"),
                asked.get(1));
        assertTrue(asked.get(2).startsWith("Restart: "), asked.get(2));
        assertOnlyBooksChanged(delivered);
        assertTrue(kinds().contains("com.example.ca.sample"));

        asked = product.uninstalledByDialog(folder);
        assertEquals(2, asked.size(), asked.toString());
        assertTrue(asked.get(1).startsWith("Restart: "), asked.get(1));
        assertOnlyBooksChanged(delivered);
        assertFalse(kinds().contains("com.example.ca.sample"));
    }

    private void anIssuedCertificateIsVerifiedByOpenssl() throws IOException {
        Path fleet = folder.resolve("フリート");
        Path ca = fleet.resolve("openssl ca");
        Files.writeString(folder.resolve("hosts.csv"), "name,role,management group\nweb1.dmz.contoso.com,agent,MG\n");
        ours(folder, "fleet", "init", fleet.toString());
        ours(fleet, "hosts", "import", folder.resolve("hosts.csv").toString());
        Files.createDirectories(ca);
        Files.copy(checkout().resolve("examples/ca.sample/com.example.ca.sample.tests/src/com/example/ca/sample/openssl.cnf"),
                ca.resolve("openssl.cnf"));
        Files.createFile(ca.resolve("index.txt"));
        openssl(ca, "req", "-x509", "-config", "openssl.cnf", "-extensions", "root", "-newkey", "ec", "-pkeyopt",
                "ec_paramgen_curve:P-256", "-noenc", "-keyout", "ca.key", "-out", "chain.pem", "-days", "3650", "-subj", "/CN=Sample CA");
        ours(fleet, "ca", "add", "sample", "-o", "folder=openssl ca");
        ours(fleet, "template", "duplicate", "opsmgr-safe", "--enroll-group", "S-1-5-21-1-2-3-1104");
        ours(fleet, "enroll", "--all", "--keys", "pfx", "--template", "OperationsManagerCert");
        openssl(ca, "verify", "-x509_strict", "-CAfile", "chain.pem", "-verify_hostname", "web1.dmz.contoso.com",
                fleet.resolve("requests/web1.dmz.contoso.com/certificate.cer").toString());
    }

    /** Every file that was delivered is still there, and only p2's books differ. */
    private void assertOnlyBooksChanged(Map<String, String> delivered) throws IOException {
        SortedMap<String, String> now = product.files();
        Set<String> changed = new TreeSet<>();
        delivered.forEach((file, sum) -> {
            if (!sum.equals(now.get(file)) && !WRITTEN.matcher(file).matches()) {
                changed.add(file);
            }
        });
        changed.removeAll(BOOKS);
        assertEquals(Set.of(), changed);
        Map<String, String> added = new TreeMap<>(now);
        added.keySet().removeAll(delivered.keySet());
        added.keySet().removeIf(file -> file.contains("com.example.ca.sample") || RUNNING.matcher(file).matches());
        assertEquals(Map.of(), added);
    }

    private String kinds() {
        return ours(folder, "ca", "backends", "--json");
    }

    private String ours(Path where, String... arguments) {
        List<String> command = new ArrayList<>(List.of(product.home().resolve("inkan").toString()));
        command.addAll(List.of(arguments));
        return good(run(where, Map.of("INKAN_PFX_PASSWORD", "Password-of-the-test-1"), PATIENCE, command)).out();
    }

    private static void openssl(Path where, String... arguments) {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        good(run(where, Map.of(), PATIENCE, command));
    }

    /** Without what an earlier build left there. */
    private static void copy(Path from, Path to) {
        good(run(from, Map.of(), PATIENCE, List.of("sh", "-ec",
                "mkdir \"$1\"; tar -c --exclude=target --exclude='.polyglot*' --exclude=.tycho-consumer-pom.xml . | tar -x -C \"$1\"",
                "copy", to.toString())));
    }

    private static int contractTests(Path sample) throws IOException {
        String report = Files.readString(sample.resolve(
                "com.example.ca.sample.tests/target/surefire-reports/TEST-com.example.ca.sample.SampleContractTest.xml"));
        var counted = Pattern.compile("<testsuite[^>]* tests=\"(\\d+)\"").matcher(report);
        assertTrue(counted.find(), report);
        return Integer.parseInt(counted.group(1));
    }

    private static Run good(Run run) {
        assertEquals(0, run.exitCode(), () -> run.out() + run.err());
        return run;
    }
}
