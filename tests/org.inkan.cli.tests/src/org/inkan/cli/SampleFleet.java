package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The fleet of the quickstart with waiting requests, a file of each kind the commands read, and bad ones beside them.
 *
 * @param path   the fleet
 * @param serial of a certificate of its CA, hexadecimal
 */
record SampleFleet(Path path, String serial) {

    static SampleFleet in(Path folder) throws IOException {
        Files.createDirectories(folder);
        good(CliHarness.in(folder), "quickstart fleet");
        CliHarness cli = CliHarness.in(folder).in("fleet");
        Path path = folder.resolve("fleet");
        Files.writeString(path.resolve("wait.csv"), "name,role\nmore01,agent\nmore02,agent\nlate01,agent\n");
        Files.writeString(path.resolve("more.csv"), "name,role\nmore03,agent\n");
        good(cli, "hosts import wait.csv");
        good(cli, "enroll --hosts more01,more02 --keys pfx --template OperationsManagerCert");
        good(cli, "ca publish OperationsManagerCertClassic");
        good(cli, "ca chain --out chain.pem");
        good(cli, "ca crl --publish --out crl.pem");
        good(cli, "inf new --host web09 --out a.inf");
        good(cli, "request new a.inf --out a.req --key a.key");
        good(cli, "opsmgr reg write requests/web02/certificate.cer --out a.reg");
        good(cli, "template duplicate opsmgr-safe --display-name Other --name Other");
        good(cli, "template export Other --format ldif --out other.ldif");
        Files.delete(path.resolve("templates/other.template.json"));
        Files.copy(Path.of(System.getProperty("inkan.checkout", "."), "examples/contoso/requests/web01/result.json"),
                path.resolve("result.json"));
        badFiles(path);
        String serial = cli.run("ca", "issued", "--subject", "web02", "--json").json().getAsJsonObject("result")
                .getAsJsonArray("certificates").get(0).getAsJsonObject().get("serial").getAsString();
        return new SampleFleet(path, serial);
    }

    private static void badFiles(Path path) throws IOException {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        noise[0] = 0;
        Files.write(path.resolve("noise"), noise);
        Files.write(path.resolve("empty"), new byte[0]);
        byte[] pfx = pfx(path.resolve("kits"));
        Files.write(path.resolve("whole.pfx"), pfx);
        Files.write(path.resolve("cut.pfx"), Arrays.copyOf(pfx, pfx.length / 2));
    }

    /** A PFX out of the first kit that has one. */
    private static byte[] pfx(Path kits) throws IOException {
        try (var all = Files.list(kits)) {
            for (Path kit : all.sorted().toList()) {
                try (ZipFile zip = new ZipFile(kit.toFile())) {
                    ZipEntry entry = zip.stream().filter(e -> e.getName().endsWith(".pfx")).findFirst().orElse(null);
                    if (entry != null) {
                        try (InputStream in = zip.getInputStream(entry)) {
                            return in.readAllBytes();
                        }
                    }
                }
            }
        }
        throw new IOException("no kit holds a PFX");
    }

    private static void good(CliHarness cli, String line) {
        CliHarness.Run run = cli.run(line.split(" "));
        assertEquals(0, run.exit(), () -> line + "\n" + run.all());
    }
}
