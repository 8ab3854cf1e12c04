package org.inkan.template.ui.diff;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.template.diff.MeaningRow;
import org.inkan.template.diff.MeaningRows;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.ReadOnlyEditor;
import org.inkan.ui.WidgetId;
import org.inkan.ui.command.CommandLine;

/** Two templates side by side by meaning. Either side can be any template or any date of the chosen file. */
public final class TemplateDiffEditor extends ReadOnlyEditor {

    /** Id of the editor. */
    public static final String ID = "org.inkan.template.ui.diffEditor";
    private static final Texts TEXTS = Texts.beside(TemplateDiffEditor.class);
    private static final int COLUMNS = 3;
    private static final int DETAIL = 70;

    private Combo before;
    private Combo after;
    private Label summary;
    private TableViewer table;
    private Text meaning;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(10, 10).applyTo(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.templates_compare");
        before = side(area, "before", input().before());
        Button swap = WidgetId.mark(new Button(area, SWT.PUSH), "diff.swap");
        swap.setText(text("swap"));
        swap.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> swap()));
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.BEGINNING, SWT.CENTER).applyTo(swap);
        after = side(area, "after", input().after());
        summary = WidgetId.mark(new Label(area, SWT.NONE), "diff.summary");
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(summary);
        table = ChangesTable.in(area, ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(table.getControl());
        table.addSelectionChangedListener(e -> explain());
        getSite().setSelectionProvider(table);
        meaning = WidgetId.mark(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "diff.meaning");
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(SWT.DEFAULT, DETAIL).applyTo(meaning);
        compare();
    }

    private Combo side(Composite area, String key, int chosen) {
        new Label(area, SWT.NONE).setText(text(key));
        Combo combo = WidgetId.mark(new Combo(area, SWT.READ_ONLY), "diff." + key);
        input().sides().forEach(side -> combo.add(side.label()));
        combo.select(chosen);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> compare()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void swap() {
        int left = before.getSelectionIndex();
        before.select(after.getSelectionIndex());
        after.select(left);
        compare();
    }

    private void compare() {
        List<MeaningRow> changes = MeaningRows.of(side(before).template(), side(after).template());
        table.setInput(changes);
        ColumnWidths.fit(table.getTable());
        summary.setText(changes.isEmpty() ? text("same")
                : TEXTS.text("TemplateDiffEditor_changes", changes.size()).in(Locale.getDefault()));
        setTitleToolTip(side(before).label() + " / " + side(after).label());
        explain();
    }

    private void explain() {
        Object selected = table.getStructuredSelection().getFirstElement();
        Locale locale = Locale.getDefault();
        meaning.setText(selected instanceof MeaningRow row ? TEXTS.text("TemplateDiffEditor_whole", row.setting(), row.before(), row.after())
                .in(locale) : text("choose"));
    }

    private TemplateSide side(Combo combo) {
        return input().sides().get(combo.getSelectionIndex());
    }

    private ComparisonInput input() {
        return (ComparisonInput) getEditorInput();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == CommandLine.class && before != null && side(before).word().isPresent() && side(after).word().isPresent()) {
            return adapter.cast(CommandLine.of("template", "diff", side(before).word().get(), side(after).word().get()));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    private static String text(String key) {
        return TEXTS.text("TemplateDiffEditor_" + key).in(Locale.getDefault());
    }
}
