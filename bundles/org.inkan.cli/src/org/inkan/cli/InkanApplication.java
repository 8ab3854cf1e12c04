package org.inkan.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.inkan.cli.added.AddedBundles;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Terminal;
import org.inkan.cli.session.CliSession;
import org.osgi.framework.FrameworkUtil;

/** The headless application: {@code inkan} with arguments. */
public final class InkanApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Map<String, String> environment = System.getenv();
        Language language = Language.of(arguments, environment);
        CliOutput output = CliOutput.ofProcess(Terminal.of(environment), language.locale());
        String version = FrameworkUtil.getBundle(InkanApplication.class).getVersion().toString();
        if (Arrays.equals(language.arguments(), new String[] { "--version" })) {
            // Scripts ask for the version often; it needs none of the commands.
            output.line("inkan " + version);
            return output.flush() ? EXIT_OK : Integer.valueOf(1);
        }
        registry().ifPresent(registry -> AddedBundles.update(Optional.ofNullable(System.getProperty("inkan.home")).map(Path::of), registry));
        Locale.setDefault(language.locale());
        CliSession session = new CliSession(workingDirectory(environment), environment, System.in, output,
                Clock.systemUTC(), registry());
        return InkanCommandLine.run(session, version, language.arguments());
    }

    @Override
    public void stop() {
        // A command ends by itself; the work it runs watches its progress monitor.
    }

    /** The start script may change the folder; it passes the one the user was in. */
    private static Path workingDirectory(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("INKAN_PWD", "")).toAbsolutePath().normalize();
    }

    private static Optional<IExtensionRegistry> registry() {
        return Optional.ofNullable(RegistryFactory.getRegistry());
    }
}
