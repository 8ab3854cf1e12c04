package org.inkan.enrollment.ui.bulk;

import java.util.Locale;

import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.command.CommandLine;

/** The command line of an enrollment. */
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
}
