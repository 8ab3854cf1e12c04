package org.inkan.template.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.TemplateAttribute;

/**
 * A template file while it is edited. Every edit is another state of the file; undo is taking an earlier one, so that the way
 * back to the first state ends at its exact bytes. For one thread, that of the user interface.
 */
public final class TemplateModel {

    private static final int STEPS = 500;

    private final String file;
    private final boolean readOnly;
    private final IOperationHistory history;
    private final LongSupplier nanoTime;
    private final IUndoContext context = new ObjectUndoContext(this);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Snapshot saved;
    private Snapshot now;
    private CertificateTemplate template;

    /**
     * A file as it is on disk.
     *
     * @param file     its name in problems and findings
     * @param content  its bytes
     * @param readOnly whether nothing may change
     * @param history  where steps of undo go
     * @param nanoTime a clock, to tell typing from separate edits
     */
    public TemplateModel(String file, byte[] content, boolean readOnly, IOperationHistory history, LongSupplier nanoTime) {
        this.file = file;
        this.readOnly = readOnly;
        this.history = history;
        this.nanoTime = nanoTime;
        history.setLimit(context, STEPS);
        saved = Snapshot.of(content, file);
        now = saved;
        template = saved.template().orElseGet(() -> new CertificateTemplate(java.util.Map.of()));
    }

    /** Its name in problems and findings. */
    public String file() {
        return file;
    }

    /** Whether nothing may change. */
    public boolean readOnly() {
        return readOnly;
    }

    /** What undo and redo of this file go by. */
    public IUndoContext context() {
        return context;
    }

    /** The state now. */
    public Snapshot now() {
        return now;
    }

    /** The state on disk. */
    public Snapshot onDisk() {
        return saved;
    }

    /** The template now; the last one that could be read where the source has an error. */
    public CertificateTemplate template() {
        return template;
    }

    /** Whether fields can be edited: not while the source has an error. */
    public boolean editable() {
        return !readOnly && now.template().isPresent();
    }

    /** Whether the file on disk is another one. */
    public boolean dirty() {
        return !now.equals(saved);
    }

    /** Calls {@code listener} after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends {@link #addListener}. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Edits the template; {@code label} is what undo calls it, {@code field} what is edited. */
    public void edit(String label, String field, UnaryOperator<CertificateTemplate> change) {
        CertificateTemplate changed = change.apply(template);
        if (editable() && !changed.equals(template)) {
            // Back at the template on disk means back at its bytes, whatever their form.
            step(label, field, saved.template().filter(changed::equals).isPresent() ? saved : Snapshot.of(changed));
        }
    }

    /** Edits the file itself, which need not be a template then. */
    public void editSource(String label, byte[] source) {
        Snapshot next = Snapshot.of(source, file);
        if (!readOnly && !next.equals(now)) {
            step(label, "source", next);
        }
    }

    /** Counts the minor version up as the console does at each save, as part of the last edit; not if that was done by hand. */
    public void countVersion() {
        boolean same = saved.template().map(t -> t.revision() == template.revision() && t.minorRevision() == template.minorRevision())
                .orElse(false);
        if (dirty() && now.template().isPresent() && same) {
            Snapshot counted = Snapshot.of(template.with(TemplateAttribute.MINOR_REVISION, template.minorRevision() + 1));
            if (history.getUndoOperation(context) instanceof TemplateStep last) {
                last.extend(counted, 0);
            }
            become(counted);
        }
    }

    /** The state now is what is on disk. */
    public void saved() {
        saved = now;
        listeners.forEach(Runnable::run);
    }

    /** Somebody else wrote the file: that state is the one to begin with. */
    public void reload(byte[] content) {
        history.dispose(context, true, true, false);
        saved = Snapshot.of(content, file);
        become(saved);
    }

    /** Forgets the steps. */
    public void dispose() {
        listeners.clear();
        history.dispose(context, true, true, true);
    }

    void become(Snapshot next) {
        now = next;
        next.template().ifPresent(t -> template = t);
        new ArrayList<>(listeners).forEach(Runnable::run);
    }

    private void step(String label, String field, Snapshot next) {
        IUndoableOperation top = history.getUndoOperation(context);
        if (top instanceof TemplateStep last && last.goesOn(field, nanoTime.getAsLong()) && !history.canRedo(context)) {
            last.extend(next, nanoTime.getAsLong());
            if (last.changesNothing()) {
                history.replaceOperation(last, new IUndoableOperation[0]);
            }
        } else {
            history.add(new TemplateStep(label, this, context, field, now, next, nanoTime.getAsLong()));
        }
        become(next);
    }
}
