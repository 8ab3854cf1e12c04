package org.inkan.inventory.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.inkan.core.finding.Finding;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostField;
import org.inkan.inventory.ui.edit.HostEdit;
import org.inkan.inventory.ui.edit.HostModel;
import org.inkan.inventory.ui.wizard.Latest;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.FirstPropertySheet;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.work.BackgroundWork;

/** What is known of a host, or of several at once, with findings while it is entered. */
public final class HostEditor extends EditorPart {

    /** Id of the editor. */
    public static final String ID = "org.inkan.inventory.ui.hostEditor";

    private final Texts texts = Texts.beside(HostEditor.class);
    private final Consumer<Optional<FleetFolder>> onFleet = this::fleetChanged;
    private final HostSelection selection = new HostSelection();
    private HostModel model;
    private UndoRedoActionGroup undo;
    private HostForm form;
    private Latest refreshing;
    private IActionBars bars;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(selection);
        site.getService(ActiveFleet.class).addListener(onFleet);
    }

    @Override
    public void createPartControl(Composite parent) {
        form = new HostForm(parent, texts.text("HostEditor_reading"), this::entered);
        refreshing = new Latest(form.control());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(form.control(), "org.inkan.help.hosts_editor");
        load();
    }

    private HostInput input() {
        return (HostInput) getEditorInput();
    }

    private void load() {
        HostInput read = input();
        getSite().getService(BackgroundWork.class).start(texts.text("HostEditor_reading"),
                monitor -> HostLoad.hosts(read.folder(), read.names()), found -> {
                    if (!form.control().isDisposed() && read.equals(input())) {
                        loaded(found);
                    }
                });
    }

    private void loaded(HostEdit found) {
        if (model != null) {
            model.reloaded(found);
            return;
        }
        model = new HostModel(found, PlatformUI.getWorkbench().getOperationSupport().getOperationHistory(), System::nanoTime, this::show);
        undo = new UndoRedoActionGroup(getEditorSite(), model.context(), true);
        if (bars != null) {
            fill(bars);
            bars.updateActionBars();
        }
        show();
        if (getSite().getPage().getActiveEditor() == this) {
            form.setFocus();
        }
    }

    /** Undo and redo belong to the hosts; as long as they are being read there is nothing to undo. */
    void fill(IActionBars actionBars) {
        bars = actionBars;
        if (undo != null) {
            undo.fillActionBars(actionBars);
        }
    }

    private void entered(HostField field, String value) {
        if (model != null) {
            model.edit(field, value);
        }
    }

    private void show() {
        if (form.control().isDisposed()) {
            return;
        }
        form.show(model.now());
        selection.show(model.now());
        firePropertyChange(PROP_DIRTY);
    }

    Composite control() {
        return form.control();
    }

    /** What undo and redo go by; only once the hosts are read. */
    IUndoContext undoContext() {
        return model.context();
    }

    /** The hosts of another fleet are none of this editor's; of its own fleet it shows what others changed. */
    private void fleetChanged(Optional<FleetFolder> now) {
        if (!now.equals(Optional.of(input().folder()))) {
            getSite().getPage().closeEditor(this, false);
        } else if (form != null) {
            // Nobody asked for it, so no dialog shows its progress.
            HostInput read = input();
            refreshing.start(texts.text("HostEditor_reading"), 0, monitor -> HostLoad.hosts(read.folder(), read.names()),
                    found -> refreshed(read, Optional.of(found)), problem -> refreshed(read, Optional.empty()));
        }
    }

    private void refreshed(HostInput read, Optional<HostEdit> found) {
        if (form.control().isDisposed() || !read.equals(input())) {
            return;
        }
        if (found.isPresent()) {
            loaded(found.get());
        } else if (!isDirty()) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        HostEdit edit = model.now();
        FleetFolder folder = input().folder();
        List<Finding> findings = edit.findings();
        Optional<HostEdit> after = new HostSave(getSite(), folder, edit).run();
        if (after.isEmpty()) {
            monitor.setCanceled(true);
            form.show(edit, findings);
            return;
        }
        setInputWithNotify(new HostInput(folder, after.get().names()));
        setPartName(getEditorInput().getName());
        model.saved(after.get());
        getSite().getService(ActiveFleet.class).filesChanged();
    }

    @Override
    public void doSaveAs() {
        doSave(new org.eclipse.core.runtime.NullProgressMonitor());
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return model != null && model.now().isDirty();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == CommandLine.class) {
            return type.cast(isDirty() ? model.now().command() : CommandLine.of("hosts", "show", input().names().getFirst()));
        }
        if (type == IPropertySheetPage.class) {
            return type.cast(FirstPropertySheet.inOrder());
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getService(ActiveFleet.class).removeListener(onFleet);
        if (undo != null) {
            undo.dispose();
            model.forget();
        }
        super.dispose();
    }
}
