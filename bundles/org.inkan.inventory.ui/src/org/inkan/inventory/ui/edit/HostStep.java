package org.inkan.inventory.ui.edit;

import java.util.Optional;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.inkan.inventory.HostField;

/** Another value of one field. */
final class HostStep extends AbstractOperation {

    /** Keys that follow each other faster belong to one step. */
    private static final long TYPING_NANOS = 1_500_000_000L;

    private final HostModel model;
    private final HostField field;
    private final Optional<String> before;
    private String after;
    private long changed;

    HostStep(String label, HostModel model, HostField field, Optional<String> before, String after, long now) {
        super(label);
        this.model = model;
        this.field = field;
        this.before = before;
        this.after = after;
        this.changed = now;
    }

    boolean goesOn(HostField other, long now) {
        return field == other && now - changed < TYPING_NANOS;
    }

    void extend(String further, long now) {
        after = further;
        changed = now;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        model.become(field, Optional.of(after));
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        // Keys typed after an undo are a step of their own.
        changed -= TYPING_NANOS;
        model.become(field, before);
        return Status.OK_STATUS;
    }
}
