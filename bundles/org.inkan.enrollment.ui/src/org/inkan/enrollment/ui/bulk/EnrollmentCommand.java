package org.inkan.enrollment.ui.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.ui.command.CommandLine;

/** The command lines of an enrollment. */
public final class EnrollmentCommand {

    private EnrollmentCommand() {
    }

    /** {@code inkan enroll} with these options. */
    public static CommandLine of(FleetFolder folder, EnrollmentOptions options) {
        CommandLine line = CommandLine.of("enroll", "--fleet", folder.path().toString());
        line = options.hosts().isEmpty() ? line.and("--all") : line.and("--hosts", String.join(",", options.hosts()));
        line = options.connection().isEmpty() ? line : line.and("--ca", options.connection());
        line = options.template().isEmpty() ? line : line.and("--template", options.template());
        return line.and("--keys", options.keyMode().name().toLowerCase(Locale.ROOT), "--jobs", String.valueOf(options.jobs()));
    }

    /** {@code inkan enroll --undo} for these hosts; without a reason nothing is revoked. */
    public static CommandLine undo(FleetFolder folder, List<String> hosts, Optional<RevocationReason> reason) {
        CommandLine line = CommandLine.of("enroll", "--undo", "--fleet", folder.path().toString(), "--hosts", String.join(",", hosts));
        return reason.map(why -> line.and("--reason", why.name().toLowerCase(Locale.ROOT))).orElse(line);
    }
}
