package org.inkan.template.ui.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateFolder;
import org.inkan.template.io.TemplateJson;
import org.inkan.template.ui.model.TemplateFindings;
import org.inkan.template.ui.model.TemplateModel;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.template.ui.rules.InstalledRequirements;
import org.inkan.template.ui.widgets.TemplateProperties;
import org.inkan.ui.Prompts;
import org.inkan.ui.check.FindingMarkers;
import org.inkan.ui.check.FixTarget;
import org.inkan.ui.command.CommandLine;

/** A certificate template, page by page as in the console; built-in templates can be looked at. */
public final class TemplateEditor extends FormEditor implements FixTarget {

    /** Id of the editor. */
    public static final String ID = "org.inkan.template.ui.templateEditor";
    static final String FINDINGS = "findings";
    private static final Texts TEXTS = Texts.beside(TemplateEditor.class);

    private final List<TemplatePage> shown = new ArrayList<>();
    private final IResourceChangeListener onFiles = this::diskChanged;
    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private TemplateModel model;
    private TemplateFindings rules;
    private FindingsUpdate update;
    private UndoRedoActionGroup undo;
    private EditorSelection selection;
    private Optional<IFile> file = Optional.empty();
    private List<Finding> findings = List.of();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        file = input instanceof IFileEditorInput files ? Optional.of(files.getFile()) : Optional.empty();
        String name = file.map(f -> f.getProjectRelativePath().toString()).orElseGet(input::getName);
        boolean builtIn = input instanceof BuiltInInput;
        byte[] content = builtIn ? TemplateJson.write(((BuiltInInput) input).template()) : contentIfReadable();
        model = new TemplateModel(name, content, builtIn || file.filter(IFile::isReadOnly).isPresent(),
                PlatformUI.getWorkbench().getOperationSupport().getOperationHistory(), System::nanoTime);
        rules = new TemplateFindings(InstalledRequirements.fromRegistry(Platform.getExtensionRegistry()).all());
        update = new FindingsUpdate(rules, name, file, this::found);
        findings = update.findings(model.now(), model.template());
        undo = new UndoRedoActionGroup(site, model.context(), true);
        model.addListener(this::edited);
        selection = new EditorSelection(model, Optional.of(input).filter(BuiltInInput.class::isInstance).map(BuiltInInput.class::cast));
        site.setSelectionProvider(selection);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(onFiles, IResourceChangeEvent.POST_CHANGE);
        title();
    }

    private byte[] content() throws ProblemException {
        IFile read = file.orElseThrow();
        return AtomicFiles.read((read.getLocation() == null ? read.getFullPath() : read.getLocation()).toPath(), TemplateFolder.LIMIT);
    }

    /** A file that cannot be read is told as everywhere in the workbench, and there is nothing to edit. */
    private byte[] contentIfReadable() {
        try {
            return content();
        } catch (ProblemException e) {
            later(() -> {
                IWorkbenchPage page = getSite().getPage();
                page.closeEditor(this, false);
                page.getWorkbenchWindow().getService(Prompts.class).problem(page.getWorkbenchWindow().getShell(), e.problem());
            });
            return new byte[0];
        }
    }

    @Override
    protected void addPages() {
        try {
            for (TemplatePage page : List.of(new GeneralPage(this), new CompatibilityPage(this), new HandlingPage(this),
                    new CryptographyPage(this), new SubjectPage(this), new IssuancePage(this), new SupersededPage(this),
                    new ExtensionsPage(this), new SecurityPage(this), new ServerPage(this), new FindingsPage(this), new PreviewPage(this),
                    new SourcePage(this))) {
                addPage(page);
                shown.add(page);
            }
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        if (model.now().template().isEmpty()) {
            setActivePage("source");
        }
    }

    /** What is edited. */
    public TemplateModel model() {
        return model;
    }

    /** What is edited as a row of the list of templates. */
    public TemplateRow row() {
        return selection.row();
    }

    TemplateFindings rules() {
        return rules;
    }

    void fill(IActionBars bars) {
        undo.fillActionBars(bars);
    }

    private void edited() {
        firePropertyChange(PROP_DIRTY);
        title();
        update.look(model.now(), model.onDisk().template().orElse(model.template()), model.dirty());
    }

    private void title() {
        setPartName(model.template().displayName().isBlank() ? getEditorInput().getName() : model.template().displayName());
        setTitleToolTip(model.file());
    }

    private void found(List<Finding> found) {
        later(() -> {
            findings = found;
            shown.forEach(page -> page.show(found));
        });
    }

    private void later(Runnable update) {
        if (!display.isDisposed()) {
            display.asyncExec(update);
        }
    }

    @Override
    public List<Finding> findings() {
        // A repair has to start from what is there now, not from what a job saw.
        findings = update.findings(model.now(), model.onDisk().template().orElse(model.template()));
        return findings;
    }

    @Override
    public void apply(QuickFix<?> fix) {
        Optional<CertificateTemplate> repaired = findings().stream().flatMap(f -> f.fixes().stream()).filter(f -> f.id().equals(fix.id()))
                .map(QuickFix::value).filter(CertificateTemplate.class::isInstance).map(CertificateTemplate.class::cast).findFirst();
        String label = fix.label().in(java.util.Locale.getDefault());
        repaired.ifPresent(to -> model.edit(label, "fix." + fix.id(), template -> to));
    }

    @Override
    public boolean isDirty() {
        return model.dirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        IFile target = file.orElseThrow();
        if (!mayReplace(target)) {
            monitor.setCanceled(true);
            return;
        }
        try {
            model.countVersion();
            target.write(model.now().bytes(), true, false, true, monitor);
            model.saved();
            Path fleet = Path.of(target.getProject().getLocation().toOSString());
            AuditLog.open(fleet, Clock.systemUTC()).append("template.set", Map.of("template", model.template().cn(), "file", model.file()));
        } catch (CoreException e) {
            problem(AtomicFiles.writeFailed(Path.of(target.getLocation().toOSString()), e), monitor);
        } catch (ProblemException e) {
            problem(e, monitor);
        }
    }

    /** What somebody else wrote since the file was read is replaced only if the person says so; local history keeps it. */
    private boolean mayReplace(IFile target) {
        byte[] disk;
        try {
            disk = target.exists() ? content() : model.onDisk().bytes();
        } catch (ProblemException e) {
            // Writing will say what is wrong with it.
            return true;
        }
        return java.util.Arrays.equals(disk, model.onDisk().bytes()) || getSite().getService(Prompts.class).confirm(getSite().getShell(),
                TEXTS.text("TemplateEditor_changed", model.file()), TEXTS.text("TemplateEditor_changedConsequence"),
                TEXTS.text("TemplateEditor_replace"));
    }

    private void problem(ProblemException e, IProgressMonitor monitor) {
        monitor.setCanceled(true);
        getSite().getService(Prompts.class).problem(getSite().getShell(), e.problem());
    }

    @Override
    public void doSaveAs() {
        // A template's name is its identity; another one is made by duplicating.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** A file that went away closes an editor without changes; one that somebody else wrote is read again. */
    private void diskChanged(IResourceChangeEvent event) {
        IResourceDelta delta = file.map(f -> event.getDelta().findMember(f.getFullPath())).orElse(null);
        if (delta == null || delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) == 0) {
            return;
        }
        later(() -> {
            if (model == null || isDirty() || file.isEmpty() || shown.isEmpty()) {
                return;
            }
            if (!file.get().isAccessible()) {
                getSite().getPage().closeEditor(this, false);
                return;
            }
            try {
                byte[] disk = content();
                if (!java.util.Arrays.equals(disk, model.onDisk().bytes())) {
                    model.reload(disk);
                }
            } catch (ProblemException e) {
                // It is being written; another change will be told.
                setTitleToolTip(model.file());
            }
        });
    }

    /** A finding on its page, a file that cannot be read in its source. */
    private void show(IMarker marker) {
        if (model.now().template().isEmpty()) {
            setActivePage("source");
        } else if (setActivePage(FINDINGS) instanceof FindingsPage page) {
            page.select(marker.getAttribute(FindingMarkers.RULE, ""));
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == CommandLine.class && model != null) {
            return adapter.cast(CommandLine.of("template", "lint", model.template().cn()));
        }
        if (adapter == IGotoMarker.class) {
            return adapter.cast((IGotoMarker) this::show);
        }
        if (adapter == IPropertySource.class && model != null) {
            return adapter.cast(new TemplateProperties(model.template(), Text.literal(model.file())));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(onFiles);
        shown.clear();
        if (model != null) {
            update.forget(model.onDisk());
            undo.dispose();
            super.dispose();
            model.dispose();
        } else {
            super.dispose();
        }
    }
}
