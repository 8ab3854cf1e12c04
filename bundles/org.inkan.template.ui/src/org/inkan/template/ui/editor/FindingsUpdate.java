package org.inkan.template.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.ui.model.Snapshot;
import org.inkan.template.ui.model.SourceLines;
import org.inkan.template.ui.model.TemplateFindings;
import org.inkan.ui.check.FindingMarkers;

/** Looks at the template a moment after each edit, outside the thread of the user interface, and keeps the markers current. */
final class FindingsUpdate extends Job {

    /** A pause in typing. */
    static final int PAUSE_MILLIS = 150;

    private final TemplateFindings rules;
    private final String name;
    private final Optional<IFile> file;
    private final Consumer<List<Finding>> done;
    private volatile Snapshot now;
    private volatile CertificateTemplate before;
    private volatile boolean ahead;
    private volatile boolean unsaved;
    private volatile boolean closed;

    /** {@code done} is called in the job. */
    FindingsUpdate(TemplateFindings rules, String name, Optional<IFile> file, Consumer<List<Finding>> done) {
        super(name);
        this.rules = rules;
        this.name = name;
        this.file = file;
        this.done = done;
        setSystem(true);
    }

    /** Looks soon; {@code differs} says that the markers on disk are no longer right. */
    void look(Snapshot state, CertificateTemplate disk, boolean differs) {
        now = state;
        before = disk;
        ahead |= differs;
        unsaved = differs;
        schedule(PAUSE_MILLIS);
    }

    /** The markers of the file as it is on disk, after unsaved changes were given up. */
    void forget(Snapshot disk) {
        closed = true;
        // A workbench that closes builds anew at its next start.
        if (ahead && !PlatformUI.getWorkbench().isClosing()) {
            unsaved = false;
            now = disk;
            before = disk.template().orElse(before);
            schedule();
        } else {
            cancel();
        }
    }

    List<Finding> findings(Snapshot state, CertificateTemplate disk) {
        SourceLines lines = SourceLines.of(state.bytes());
        return state.template().map(t -> rules.of(t, disk, Place.of(name)).stream().map(lines::placed).toList())
                .orElseGet(() -> List.of(TemplateFindings.unreadable(state.problem().orElseThrow(), name, lines)));
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Snapshot state = now;
        List<Finding> found = findings(state, before);
        if (ahead && file.isPresent()) {
            try {
                FindingMarkers.edited(file.get(), found, unsaved);
            } catch (CoreException e) {
                // The file went away meanwhile, and its markers with it.
                return Status.CANCEL_STATUS;
            }
        }
        if (!closed) {
            done.accept(found);
        }
        return Status.OK_STATUS;
    }
}
