package org.inkan.template.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.ui.WidgetId;

/** Filter, number of templates, the first action and the table. */
final class TemplatesPage extends Composite {

    private static final int COLUMNS = 3;
    private static final int COUNT_WIDTH = 190;

    private final Texts texts = Texts.beside(TemplatesPage.class);
    private final Text filter;
    private final Label count;
    private final Label hint;
    private final TemplateTable table;
    private int total;

    TemplatesPage(Composite parent, Runnable duplicate) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(COLUMNS).applyTo(this);
        filter = WidgetId.mark(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "templates.filter");
        filter.setMessage(text("TemplatesPage_filter"));
        filter.addModifyListener(e -> filter());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        count = WidgetId.mark(new Label(this, SWT.RIGHT), "templates.count");
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(COUNT_WIDTH, SWT.DEFAULT).applyTo(count);
        Button button = WidgetId.mark(new Button(this, SWT.PUSH), "templates.duplicate");
        button.setText(text("TemplatesPage_duplicate"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> duplicate.run()));
        hint = WidgetId.mark(new Label(this, SWT.WRAP), "templates.hint");
        hint.setText(text("TemplatesPage_hint"));
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).exclude(true).applyTo(hint);
        table = new TemplateTable(this);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).applyTo(table.viewer().getControl());
    }

    TemplateTable table() {
        return table;
    }

    void show(List<TemplateRow> rows) {
        total = rows.size();
        boolean none = rows.stream().allMatch(TemplateRow::builtIn);
        hint.setVisible(none);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) hint.getLayoutData()).exclude(!none).applyTo(hint);
        layout();
        table.show(rows);
        filter();
    }

    private void filter() {
        table.filter(filter.getText());
        count.setText(texts.text("TemplatesPage_count", table.shown(), total).in(Locale.getDefault()));
        count.requestLayout();
    }

    @Override
    public boolean setFocus() {
        return !table.viewer().getControl().isDisposed() && table.viewer().getControl().setFocus();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
