package org.inkan.ui.fleet;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.services.IServiceLocator;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.inventory.FleetCreation;
import org.inkan.ui.command.CommandLine;

/** What a new fleet begins with; the wizard for a new fleet offers each as a choice. Stateless. */
public interface FleetStart {

    /** Whether this product has what the start needs; one that is not available is not offered. */
    default boolean isAvailable() {
        return true;
    }

    /** The choice in a few words. */
    Text label();

    /** One sentence about what the fleet will hold. */
    Text help();

    /** The name of the fleet where the start gives one; empty where a person does. */
    default Optional<String> name() {
        return Optional.empty();
    }

    /** Whether the folder has to be empty or new. */
    default boolean needsEmptyFolder() {
        return false;
    }

    /** The command lines that do the same, in their order. */
    default List<CommandLine> commands(Path folder, String name) {
        CommandLine init = CommandLine.of("fleet", "init", folder.toString());
        return List.of(name.equals(String.valueOf(folder.getFileName())) ? init : init.and("--name", name));
    }

    /** Makes the fleet; outside the user-interface thread. */
    default void create(Path folder, String name, IProgressMonitor monitor) throws ProblemException {
        FleetCreation.create(folder, name, Clock.systemUTC());
    }

    /** Goes on once the fleet is open, in the user-interface thread; what takes long belongs into background work. */
    default void furnish(IServiceLocator services, Path folder, String name) {
        // An empty fleet is complete.
    }
}
