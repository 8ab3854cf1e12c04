package org.inkan.template.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.template.ui.widgets.RowCopy;
import org.inkan.template.ui.widgets.TemplateIcons;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.SortHeadings;
import org.inkan.ui.WidgetId;

/** The templates as a table: sorted by a click on a heading, filtered by words. */
final class TemplateTable {

    private static final int SHOWN_FINDINGS = 5;

    private final Texts texts = Texts.beside(TemplateTable.class);
    private final Locale locale = Locale.getDefault();
    private final TableViewer viewer;
    private final TemplateIcons icons;
    private final SortHeadings<Comparator<TemplateRow>> headings;
    private String words = "";

    TemplateTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        icons = new TemplateIcons(viewer.getControl());
        WidgetId.mark(viewer.getTable(), "templates.table");
        viewer.getTable().setHeaderVisible(true);
        headings = new SortHeadings<>(viewer.getTable(), this::sort);
        RowCopy.in(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column("displayName", 220, TemplateRow::displayName, row -> icons.of(row.builtIn() ? "builtin" : "template"));
        column("cn", 170, TemplateRow::cn, row -> null);
        column("source", 185, row -> row.source().in(locale), row -> null);
        column("schema", 65, TemplateRow::schema, row -> null);
        column("findings", 180, row -> row.summary().in(locale), row -> icons.of(row.worst()));
        column("authority", 175, row -> row.authority().in(locale), row -> null);
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer unused, Object parentElement, Object element) {
                return words.isBlank() || ((TemplateRow) element).contains(words, locale);
            }
        });
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<TemplateRow> rows) {
        viewer.setInput(rows);
        ColumnWidths.fit(viewer.getTable());
    }

    void filter(String wanted) {
        words = wanted;
        viewer.refresh();
    }

    int shown() {
        return viewer.getTable().getItemCount();
    }

    private void column(String key, int width, Function<TemplateRow, String> text, Function<TemplateRow, Image> image) {
        Comparator<TemplateRow> order = key.equals("findings")
                ? Comparator.<TemplateRow>comparingLong(r -> -r.count(Severity.ERROR)).thenComparingLong(r -> -r.count(Severity.WARNING))
                : Comparator.comparing(text, java.text.Collator.getInstance(locale)::compare);
        TableViewerColumn column = new TableViewerColumn(viewer, headings.add(order, texts.text("TemplateTable_" + key), width));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((TemplateRow) element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((TemplateRow) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return tooltip((TemplateRow) element);
            }
        });
    }

    private void sort(Comparator<TemplateRow> order, boolean descending) {
        Comparator<TemplateRow> wanted = descending ? order.reversed() : order;
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer unused, Object left, Object right) {
                return wanted.compare((TemplateRow) left, (TemplateRow) right);
            }
        });
    }

    private String tooltip(TemplateRow row) {
        if (row.problem().isPresent()) {
            return row.problem().get().what().in(locale) + "\n" + row.problem().get().next().in(locale);
        }
        return row.findings().isEmpty() ? null : String.join("\n", row.findings().stream().limit(SHOWN_FINDINGS)
                .map(finding -> finding.rule() + ": " + finding.what().in(locale)).toList());
    }
}
