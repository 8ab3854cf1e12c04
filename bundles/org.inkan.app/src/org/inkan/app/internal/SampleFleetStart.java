package org.inkan.app.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.inkan.cli.InProcessCommand;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.fleet.FleetStart;
import org.osgi.framework.Bundle;

/** The sample fleet: what {@code inkan quickstart} makes. */
public final class SampleFleetStart implements FleetStart {

    private final Texts texts = Texts.beside(SampleFleetStart.class);

    /** The command line belongs to a product with Operations Manager; a workbench without it has no sample. */
    static boolean isInstalled() {
        Bundle commands = Platform.getBundle("org.inkan.cli");
        return commands != null && (commands.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED)) == 0;
    }

    @Override
    public boolean isAvailable() {
        return isInstalled();
    }

    @Override
    public Text label() {
        return texts.text("SampleFleetStart_label");
    }

    @Override
    public Text help() {
        return texts.text("SampleFleetStart_help");
    }

    @Override
    public Optional<String> name() {
        return Optional.of("Contoso");
    }

    @Override
    public boolean needsEmptyFolder() {
        return true;
    }

    @Override
    public List<CommandLine> commands(Path folder, String name) {
        return List.of(CommandLine.of("quickstart", folder.toString()));
    }

    @Override
    public void create(Path folder, String name, IProgressMonitor monitor) throws ProblemException {
        InProcessCommand.Outcome outcome = new InProcessCommand(folder.getParent(), environment(), Locale.getDefault())
                .run("quickstart", folder.toString());
        if (outcome.exitCode() != 0) {
            // The command has said in full what is wrong and what to do; it is not said a second time.
            throw new Problem("APP-001", texts.text("SampleFleetStart_failed"), folder.toString(),
                    Text.literal(outcome.errors().strip()), texts.text("SampleFleetStart_next")).exception();
        }
    }

    /** The start script tells by a property where the product lies; the sample is part of it. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        String home = System.getProperty("inkan.home");
        if (home != null) {
            environment.put("INKAN_HOME", home);
        }
        return environment;
    }
}
