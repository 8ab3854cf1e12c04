package org.inkan.inventory.ui.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.inkan.inventory.HostField;

/** Hosts in an editor: every edit is a step that can be undone, back to what the fleet says. For the user-interface thread. */
public final class HostModel {

    private static final int STEPS = 500;

    private final IOperationHistory history;
    private final LongSupplier nanoTime;
    private final Runnable changed;
    private final IUndoContext context = new ObjectUndoContext(this);
    private HostEdit now;

    /**
     * Hosts as they are.
     *
     * @param nanoTime a clock, to tell typing from separate edits
     * @param changed  runs after each change
     */
    public HostModel(HostEdit first, IOperationHistory history, LongSupplier nanoTime, Runnable changed) {
        this.now = first;
        this.history = history;
        this.nanoTime = nanoTime;
        this.changed = changed;
        history.setLimit(context, STEPS);
    }

    /** What undo and redo go by. */
    public IUndoContext context() {
        return context;
    }

    /** The hosts with their changes. */
    public HostEdit now() {
        return now;
    }

    /** Edits a field; what is typed into it without a pause is one step. */
    public void edit(HostField field, String value) {
        if (now.value(field).equals(value)) {
            return;
        }
        Optional<String> before = now.change(field).or(() -> now.isMixed(field) ? Optional.empty() : Optional.of(now.value(field)));
        if (history.getUndoOperation(context) instanceof HostStep last && last.goesOn(field, nanoTime.getAsLong())) {
            last.extend(value, nanoTime.getAsLong());
        } else {
            HostStep step = new HostStep(field.label().in(Locale.getDefault()), this, field, before, value, nanoTime.getAsLong());
            step.addContext(context);
            history.add(step);
        }
        become(field, Optional.of(value));
    }

    /** The fleet says something else now; the changes stay. */
    public void reloaded(HostEdit fromFleet) {
        now = now.on(fromFleet);
        changed.run();
    }

    /** The changes are in the fleet. Of hosts that said different things nobody knows the way back. */
    public void saved(HostEdit fromFleet) {
        if (fromFleet.names().size() > 1) {
            forget();
        }
        now = fromFleet;
        changed.run();
    }

    /** Ends undo and redo. */
    public void forget() {
        history.dispose(context, true, true, false);
    }

    void become(HostField field, Optional<String> value) {
        now = now.with(field, value);
        changed.run();
    }
}
