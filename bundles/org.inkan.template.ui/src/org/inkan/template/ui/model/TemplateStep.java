package org.inkan.template.ui.model;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** One step of undo: from one state of the file to another. Keys typed into one field one after the other are one step. */
final class TemplateStep extends AbstractOperation {

    private static final long TYPING_NANOS = 1_500_000_000L;

    private final TemplateModel model;
    private final String field;
    private final Snapshot before;
    private Snapshot after;
    private long changed;

    TemplateStep(String label, TemplateModel model, IUndoContext context, String field, Snapshot before, Snapshot after, long now) {
        super(label);
        this.model = model;
        this.field = field;
        this.before = before;
        this.after = after;
        this.changed = now;
        addContext(context);
    }

    boolean goesOn(String otherField, long now) {
        return field.equals(otherField) && now - changed < TYPING_NANOS;
    }

    void extend(Snapshot further, long now) {
        after = further;
        changed = now;
    }

    boolean changesNothing() {
        return after.equals(before);
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        model.become(after);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        // What is undone is over: keys typed afterwards are a step of their own.
        changed = 0;
        model.become(before);
        return Status.OK_STATUS;
    }
}
