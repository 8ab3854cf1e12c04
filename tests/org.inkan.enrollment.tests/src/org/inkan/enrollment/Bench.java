package org.inkan.enrollment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.inkan.core.credential.Secret;
import org.inkan.host.KitSigner;
import org.inkan.inventory.CsvImport;
import org.inkan.inventory.CsvOptions;
import org.inkan.inventory.ListFormat;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.KeyMode;

/** A fleet with hosts and an authority, ready to be enrolled; also the program the forked tests run. */
final class Bench {

    static final String PASSWORD = "秘密-Pa55word";
    final FleetFolder folder;
    final FolderAuthority authority;
    final EnrollmentContext context;

    Bench(Path dir, int hosts) throws Exception {
        boolean isNew = !java.nio.file.Files.exists(dir.resolve("fleet"));
        folder = isNew ? FleetFolder.create(dir.resolve("fleet"), "test") : FleetFolder.open(dir.resolve("fleet"));
        if (isNew) {
            Fleet fleet = load();
            CsvImport.apply(fleet, CsvImport.read(csv(hosts),
                    new CsvOptions("hosts.csv", Optional.of("MG"), Set.of(), ListFormat.GUESSED)));
            InventoryStore.open(folder).save(fleet);
        }
        authority = new FolderAuthority(dir.resolve("authority"));
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        KitSigner signer = KitSigner.selfSigned(pair, "test", Instant.now(), new SecureRandom());
        context = new EnrollmentContext(folder, authority, Optional.empty(),
                PfxPasswords.same(Secret.of(PASSWORD.toCharArray())), new OpsMgrHostKits(signer, Clock.systemUTC()),
                Clock.systemUTC());
    }

    static byte[] csv(int hosts) {
        StringBuilder csv = new StringBuilder("name,role,parent,displayname\nms1.contoso.test,ms,,管理サーバー\n");
        for (int i = 1; i < hosts; i++) {
            csv.append("web").append(i).append(".contoso.test,agent,ms1.contoso.test,受付 ").append(i).append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    Fleet load() throws Exception {
        return InventoryStore.open(folder).load();
    }

    EnrollmentPlan plan(Fleet fleet, KeyMode mode) throws Exception {
        return new EnrollmentPlanner(folder, Clock.systemUTC()).plan(fleet, EnrollmentOptions.of(mode, "test", "OM"));
    }

    EnrollmentReport run(KeyMode mode) throws Exception {
        Fleet fleet = load();
        return new EnrollmentRun(context).run(fleet, plan(fleet, mode), null);
    }

    /** {@code enroll DIR HOSTS} or {@code plan DIR HOSTS}. */
    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        if ("plan".equals(arguments[0])) {
            Fleet fleet = bench.load();
            InventoryStore.open(bench.folder).save(fleet);
            System.exit(bench.plan(fleet, KeyMode.PFX).work().size() == Integer.parseInt(arguments[2]) ? 0 : 1);
        }
        System.exit(bench.run(KeyMode.PFX).failures().isEmpty() ? 0 : 1);
    }
}
