package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** Findings with what to do; why they matter is in the tool tip. */
final class FindingTable {

    private static final int HEIGHT = 90;

    private final Texts texts = Texts.beside(FindingTable.class);
    private final Label label;
    private final Table table;

    FindingTable(Composite parent, String id) {
        label = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        table = WidgetId.mark(new Table(parent, SWT.FULL_SELECTION | SWT.BORDER), id);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        column("FindingTable_rule", 110);
        column("FindingTable_what", 340);
        column("FindingTable_remedy", 340);
        table.setHeaderVisible(true);
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
            table.setToolTipText(item == null ? null : (String) item.getData());
        });
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(texts.text(key).in(Locale.getDefault()));
        column.setWidth(width);
    }

    void show(List<Finding> findings) {
        Locale locale = Locale.getDefault();
        table.removeAll();
        for (Finding finding : findings) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image(finding.severity())));
            item.setText(new String[] { finding.rule(), finding.what().in(locale), finding.remedy().in(locale) });
            item.setData(finding.why().in(locale));
        }
        ColumnWidths.fit(table);
        label.setText(texts.text(findings.isEmpty() ? "FindingTable_none" : "FindingTable_some", findings.size()).in(locale));
        label.requestLayout();
    }

    private static String image(Severity severity) {
        return switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    }
}
