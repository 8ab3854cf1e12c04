package org.inkan.inventory.ui.list;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.CsvColumn;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostListImport;
import org.inkan.inventory.ListFormat;
import org.inkan.inventory.ListPreview;
import org.inkan.ui.command.CommandLine;

/**
 * An import as far as it is decided. Immutable.
 *
 * @param format what the person said about the list
 * @param group  management group for rows without one; empty for the fleet's only one
 */
public record ImportDraft(HostList list, ListFormat format, String group) {

    /** Rows that are shown of a list. */
    public static final int SHOWN = 8;

    /** The beginning of the list with guessed columns. */
    public ListPreview preview() throws ProblemException {
        return ListPreview.of(list.content(), list.name(), new ListFormat(format.encoding(), format.separator(), Map.of()), SHOWN);
    }

    /** The same with other columns and another group. */
    public ImportDraft with(Map<CsvColumn, String> columns, String newGroup) {
        return new ImportDraft(list, new ListFormat(format.encoding(), format.separator(), columns), newGroup.strip());
    }

    /** Does it or, if {@code dryRun}, only tells what it would do; what {@code inkan hosts import} does. */
    public HostListImport.Outcome run(FleetFolder folder, boolean dryRun, IProgressMonitor monitor) throws ProblemException {
        Optional<String> chosen = Optional.of(group).filter(name -> !name.isEmpty());
        return new HostListImport(folder, Clock.systemUTC()).run(list.content(), list.name(), chosen, format, dryRun, monitor);
    }

    /** The command that does the same; a pasted text has to be saved first. */
    public CommandLine command() {
        CommandLine line = CommandLine.of("hosts", "import", list.argument());
        if (format.encoding().isPresent()) {
            line = line.and("--encoding", format.encoding().get().word());
        }
        if (format.separator().isPresent()) {
            line = line.and("--separator", format.separator().get().word());
        }
        for (Map.Entry<CsvColumn, String> column : new TreeMap<>(format.columns()).entrySet()) {
            line = line.and("--column", column.getKey().word() + "=" + column.getValue());
        }
        return group.isEmpty() ? line : line.and("--management-group", group);
    }
}
