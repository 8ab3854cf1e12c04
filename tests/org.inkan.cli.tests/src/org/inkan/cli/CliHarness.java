package org.inkan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Terminal;
import org.inkan.cli.session.CliSession;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Runs command lines in a folder, with captured output, a fixed clock and an environment of its own. */
final class CliHarness {

    static final String CA_PASSPHRASE = "ca-Geheim-77";
    static final String PFX_PASSWORD = "pfx-Geheim-88";
    static final String KEY_PASSWORD = "key-Geheim-99";

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Path folder;
    private final Map<String, String> environment;
    private final Terminal terminal;

    private CliHarness(Path folder, Map<String, String> environment, Terminal terminal) {
        this.folder = folder;
        this.environment = environment;
        this.terminal = terminal;
    }

    /** What one run left behind. */
    record Run(int exit, String out, String err) {

        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }

        String all() {
            return out + err;
        }
    }

    /** The samples lie in the checkout, which the build names; a run by hand starts there. */
    static CliHarness in(Path folder) {
        return new CliHarness(folder, Map.of("INKAN_CA_PASSPHRASE", CA_PASSPHRASE, "INKAN_PFX_PASSWORD", PFX_PASSWORD,
                "INKAN_KEY_PASSWORD", KEY_PASSWORD, "INKAN_HOME", System.getProperty("inkan.checkout", ".")),
                new Terminal(80, false, false, false, StandardCharsets.UTF_8));
    }

    CliHarness in(String child) {
        return new CliHarness(folder.resolve(child), environment, terminal);
    }

    CliHarness with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new CliHarness(folder, more, terminal);
    }

    CliHarness on(int columns, boolean colour) {
        return new CliHarness(folder, environment, new Terminal(columns, colour, colour, false, StandardCharsets.UTF_8));
    }

    /** Standard output is a terminal, standard error a file. */
    CliHarness withErrorsInAFile() {
        return new CliHarness(folder, environment, new Terminal(80, true, false, false, StandardCharsets.UTF_8));
    }

    Path folder() {
        return folder;
    }

    /** Runs a command line and leaves the result to the test. */
    Run run(String... arguments) {
        return run(registry(), arguments);
    }

    /** The same where other bundles are installed. */
    Run run(IExtensionRegistry registry, String... arguments) {
        Language language = Language.of(arguments, Map.of("INKAN_LANG", "en"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CliOutput output = new CliOutput(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), terminal, language.locale());
        CliSession session = new CliSession(folder, environment, new ByteArrayInputStream(new byte[0]), output,
                Clock.fixed(NOW, ZoneOffset.UTC), Optional.of(registry));
        int exit = InkanCommandLine.run(session, "0", language.arguments());
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The platform's registry, or outside OSGi one made of the plugin.xml files of the product's bundles on the class path. */
    private static IExtensionRegistry registry() {
        IExtensionRegistry platform = RegistryFactory.getRegistry();
        return platform != null ? platform : classPathRegistry();
    }

    private static IExtensionRegistry classPathRegistry() {
        RegistryStrategy strategy = new RegistryStrategy(new File[0], new boolean[0]) {
            @Override
            public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden)
                    throws CoreException {
                try {
                    return Class.forName(name).getDeclaredConstructor().newInstance();
                } catch (ReflectiveOperationException e) {
                    throw new CoreException(Status.error(name, e));
                }
            }
        };
        try {
            IExtensionRegistry registry = RegistryFactory.createRegistry(strategy, null, null);
            for (URL url : Collections.list(CliHarness.class.getClassLoader().getResources("plugin.xml"))) {
                String bundle = Path.of(url.getPath()).getParent().getFileName().toString();
                if (bundle.equals("org.inkan.ca.badbackends")) {
                    continue;
                }
                try (InputStream in = url.openStream()) {
                    registry.addContribution(in, new RegistryContributor(bundle, bundle, null, null), false, bundle, null,
                            null);
                }
            }
            return registry;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
