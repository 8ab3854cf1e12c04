package org.inkan.inventory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.file.FolderLock;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;

/** Takes a list of hosts into a fleet's folder as one step: lock, read, apply, save, record. Safe for use by a job. */
public final class HostListImport {

    private final FleetFolder folder;
    private final Clock clock;

    /** An import into {@code folder}; {@code clock} dates the audit record. */
    public HostListImport(FleetFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * What an import did or, if it was only tried, would do.
     *
     * @param summary  in hosts
     * @param findings about single rows and columns
     * @param rows     what each row did or would do
     */
    public record Outcome(ImportSummary summary, List<Finding> findings, List<ListRow> rows) {
    }

    /**
     * Imports a list.
     *
     * @param csv             the file's content, see {@link CsvImport}
     * @param name            its name, for findings and the audit log
     * @param managementGroup for rows without one; empty for the fleet's only one
     * @param format          encoding and columns, where guessing is not enough
     * @param dryRun          true to write nothing
     * @throws ProblemException if the data is no list, the fleet is locked or cannot be written
     */
    public Outcome run(byte[] csv, String name, Optional<String> managementGroup, ListFormat format, boolean dryRun)
            throws ProblemException {
        return run(csv, name, managementGroup, format, dryRun, new NullProgressMonitor());
    }

    /**
     * Imports a list, unless it is cancelled in time; then nothing is written.
     *
     * @param monitor asked whether to stop
     * @throws ProblemException           as above
     * @throws OperationCanceledException if {@code monitor} was cancelled
     */
    public Outcome run(byte[] csv, String name, Optional<String> managementGroup, ListFormat format, boolean dryRun,
            IProgressMonitor monitor) throws ProblemException {
        try (FolderLock lock = folder.lock()) {
            InventoryStore store = InventoryStore.open(folder);
            Fleet fleet = store.load();
            CsvOptions options = CsvOptions.into(fleet, name).withFormat(format);
            CsvImportResult read = CsvImport.read(csv, managementGroup.map(options::withManagementGroup).orElse(options), monitor);
            List<ListRow.Effect> effects = new ArrayList<>(read.rows().size());
            ImportSummary summary = new CsvApply(fleet).apply(read, effects::add);
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (summary.changed() && !dryRun) {
                store.save(fleet);
                AuditLog.open(folder.path(), clock).append("hosts.import", Map.of("file", name,
                        "added", String.valueOf(summary.added()), "updated", String.valueOf(summary.updated())));
            }
            return new Outcome(summary, read.findings(), ListRow.of(read, effects));
        }
    }
}
