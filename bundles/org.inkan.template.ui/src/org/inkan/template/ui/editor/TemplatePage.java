package org.inkan.template.ui.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.editor.FormPage;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.ui.model.TemplateModel;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.ui.WidgetId;

/** A page of the editor: named after a tab of the console, with the worst finding in its head. */
abstract class TemplatePage extends FormPage {

    static final Texts TEXTS = Texts.beside(TemplatePage.class);

    private final TemplateEditor editor;
    private final DataBindingContext bindings = new DataBindingContext();
    private final Runnable listener = this::changed;
    private FormRows rows;

    TemplatePage(TemplateEditor editor, String id) {
        super(editor, id, TEXTS.text("TemplatePage_" + id).in(Locale.getDefault()));
        this.editor = editor;
    }

    /** Puts the fields of the page one below the other. */
    abstract void fill(FormRows fields);

    final TemplateModel model() {
        return editor.model();
    }

    final TemplateEditor templates() {
        return editor;
    }

    @Override
    protected final void createFormContent(IManagedForm managed) {
        var form = managed.getForm();
        dress(managed, editor.findPage("general").getManagedForm());
        managed.getToolkit().decorateFormHeading(form.getForm());
        form.getForm().addMessageHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                editor.setActivePage(TemplateEditor.FINDINGS);
            }
        });
        Composite body = WidgetId.mark(form.getBody(), "template.page." + getId());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.inkan.help.templates_" + getId());
        rows = new FormRows(managed, body, model(), bindings);
        if (model().readOnly()) {
            WidgetId.mark(rows.note(readOnly()), "template.readOnly");
        }
        fill(rows);
        model().addListener(listener);
        changed();
        show(editor.findings());
    }

    /** Why nothing can be changed, on each page, since all its fields are grey. */
    private Text readOnly() {
        TemplateRow row = editor.row();
        return row.offeredBy().map(authority -> TEXTS.text("TemplatePage_offered", authority))
                .orElseGet(() -> TEXTS.text(row.builtIn() ? "TemplatePage_readOnly" : "TemplatePage_readOnlyFile", model().file()));
    }

    /**
     * Gives a page the colours of the first one. The theme dresses what is there when a part is opened; a page that is made
     * later has those of its toolkit, and the display still has those of its start after a person has changed the theme.
     */
    private static void dress(IManagedForm managed, IManagedForm first) {
        if (first != null && first != managed) {
            Composite like = first.getForm().getBody();
            managed.getToolkit().getColors().setBackground(like.getBackground());
            managed.getToolkit().getColors().setForeground(like.getForeground());
            managed.getForm().setBackground(like.getBackground());
            managed.getForm().setForeground(like.getForeground());
        }
    }

    private void changed() {
        if (rows != null && !getManagedForm().getForm().isDisposed()) {
            String title = TEXTS.text("TemplatePage_title", model().template().displayName(), getTitle()).in(Locale.getDefault());
            if (!title.equals(getManagedForm().getForm().getText())) {
                getManagedForm().getForm().setText(title.replace("&", "&&"));
            }
            rows.update();
        }
    }

    /** Shows what is noticed about the template now. */
    void show(List<Finding> findings) {
        if (rows == null || getManagedForm().getForm().isDisposed()) {
            return;
        }
        Locale locale = Locale.getDefault();
        long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
        String message = null;
        int type = IMessageProvider.NONE;
        if (errors + warnings > 0) {
            Finding worst = findings.getFirst();
            message = TEXTS.text("TemplatePage_message", errors, warnings, worst.rule()).in(locale);
            type = worst.severity() == Severity.ERROR ? IMessageProvider.ERROR : IMessageProvider.WARNING;
        }
        getManagedForm().getForm().setMessage(message, type);
    }

    @Override
    public void dispose() {
        model().removeListener(listener);
        bindings.dispose();
        super.dispose();
    }
}
