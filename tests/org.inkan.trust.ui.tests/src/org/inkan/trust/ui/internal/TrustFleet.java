package org.inkan.trust.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.inkan.inventory.FleetFolder;

/** A fleet with a root, an issuing CA and two hosts, all made by openssl; one host was issued by a CA that is not there. */
final class TrustFleet {

    private final Path work;

    private TrustFleet(Path work) {
        this.work = work;
    }

    static Path create(Path parent) throws Exception {
        Path fleet = FleetFolder.create(parent.resolve("フリート 1"), "Contoso").path();
        Path work = Files.createDirectories(parent.resolve("openssl"));
        TrustFleet made = new TrustFleet(work);
        made.root("root", "/CN=Contoso Root CA/O=コントソ");
        made.root("gone", "/CN=Gone CA");
        made.issue("issuing", "/CN=Contoso 発行 CA", "root", "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n");
        made.issue("web01", "/CN=web01.contoso.com", "issuing", "subjectAltName=DNS:web01.contoso.com\nextendedKeyUsage=serverAuth,clientAuth\n");
        made.issue("db01", "/CN=db01.contoso.com", "gone", "subjectAltName=DNS:db01.contoso.com\n");
        for (String name : List.of("root", "issuing", "web01", "db01")) {
            Files.copy(work.resolve(name + ".pem"), fleet.resolve(name + ".cer"));
        }
        return fleet;
    }

    private void root(String name, String subject) throws Exception {
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", name + ".key", "-out", name + ".pem", "-days", "3650", "-utf8",
                "-subj", subject, "-addext", "keyUsage=critical,keyCertSign,cRLSign");
    }

    private void issue(String name, String subject, String issuer, String extensions) throws Exception {
        Files.writeString(work.resolve(name + ".ext"), extensions + "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n");
        openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", name + ".key", "-out", name + ".req", "-utf8", "-subj", subject);
        openssl("x509", "-req", "-in", name + ".req", "-CA", issuer + ".pem", "-CAkey", issuer + ".key", "-days", "365", "-extfile", name + ".ext",
                "-out", name + ".pem");
    }

    private void openssl(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        Path log = work.resolve("log");
        int code = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        assertEquals(0, code, () -> {
            try {
                return Files.readString(log);
            } catch (java.io.IOException e) {
                return e.toString();
            }
        });
    }
}
