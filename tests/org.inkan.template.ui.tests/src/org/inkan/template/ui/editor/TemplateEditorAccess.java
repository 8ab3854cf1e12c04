package org.inkan.template.ui.editor;

import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.core.finding.Finding;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the template editor. */
public final class TemplateEditorAccess {

    private final TemplateEditor editor;
    private final WidgetFinder finder = new WidgetFinder(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());

    TemplateEditorAccess(TemplateEditor editor) {
        this.editor = editor;
    }

    /** The part itself. */
    public TemplateEditor editor() {
        return editor;
    }

    TemplateEditorAccess page(String id) {
        editor.setActivePage(id);
        EventLoop.waitUntil("page " + id, () -> finder.find("template.page." + id).isPresent());
        return this;
    }

    Composite body() {
        return activePage().getManagedForm().getForm().getBody();
    }

    IFormPage activePage() {
        return editor.getActivePageInstance();
    }

    void type(String field, String text) {
        finder.widget(Text.class, "template." + field).setText(text);
    }

    String text(String field) {
        return finder.widget(Text.class, "template." + field).getText();
    }

    String label(String field) {
        return finder.widget(Label.class, "template." + field).getText();
    }

    void toggle(String field) {
        Button button = button(field);
        button.setSelection(!button.getSelection());
        finder.send(button, SWT.Selection, new Event());
    }

    void radio(String field, String choice, String other) {
        Button old = button(field + "." + other);
        old.setSelection(false);
        finder.send(old, SWT.Selection, new Event());
        Button wanted = button(field + "." + choice);
        wanted.setSelection(true);
        finder.send(wanted, SWT.Selection, new Event());
    }

    void click(String id) {
        finder.send(button(id), SWT.Selection, new Event());
    }

    Button button(String field) {
        return finder.widget(Button.class, "template." + field);
    }

    Combo combo(String field) {
        return finder.widget(Combo.class, "template." + field);
    }

    void choose(String field, int index) {
        combo(field).select(index);
        finder.send(combo(field), SWT.Selection, new Event());
    }

    <T extends Control> T widget(Class<T> type, String field) {
        return finder.widget(type, "template." + field);
    }

    boolean shows(String id) {
        return finder.find("template." + id).isPresent();
    }

    boolean enabled(String field) {
        return finder.widget(Control.class, "template." + field).isEnabled();
    }

    /** Why a field is disabled; empty if nothing is said. */
    String reason(String field) {
        return finder.find("template." + field + ".reason").map(c -> ((Label) c).getText()).orElse("");
    }

    void select(String table, int row) {
        Table widget = finder.widget(Table.class, "template." + table);
        widget.setSelection(row);
        Event event = new Event();
        event.item = widget.getItem(row);
        finder.send(widget, SWT.Selection, event);
    }

    /** Row of the finding of a rule; -1 if it is not shown. */
    int row(String rule) {
        Table widget = finder.widget(Table.class, "template.findings");
        for (int row = 0; row < widget.getItemCount(); row++) {
            if (widget.getItem(row).getText(1).equals(rule)) {
                return row;
            }
        }
        return -1;
    }

    List<String> rules() {
        return editor.findings().stream().map(Finding::rule).sorted().toList();
    }

    int messageType() {
        return editor.getActivePageInstance().getManagedForm().getForm().getMessageType();
    }

    void waitForMessage(int type) {
        EventLoop.waitUntil("message of type " + type, () -> messageType() == type);
    }

    void waitForGood() {
        waitForMessage(IMessageProvider.NONE);
    }

    /** The command of the menu Edit, as its key would call it. */
    void edit(String command) throws Exception {
        editor.getSite().getPage().activate(editor);
        // The platform enables undo and redo a moment after the step.
        var commands = editor.getSite().getService(org.eclipse.ui.commands.ICommandService.class);
        EventLoop.waitUntil(command + " is enabled", () -> commands.getCommand("org.eclipse.ui.edit." + command).isEnabled());
        editor.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit." + command, null);
    }

    void save() {
        editor.getSite().getPage().saveEditor(editor, false);
    }
}
