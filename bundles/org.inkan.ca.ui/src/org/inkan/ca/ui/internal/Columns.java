package org.inkan.ca.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.inkan.core.text.Text;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** A table whose lines are elements of one type. */
final class Columns<E> {

    private final TableViewer viewer;
    private final Class<E> type;
    private final CaIcons icons;

    /** A table that fills its parent; {@code style} is added to the usual one. */
    Columns(Composite parent, int style, String id, Class<E> type) {
        this.type = type;
        viewer = new TableViewer(parent, style | SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        WidgetId.mark(viewer.getTable(), id);
        viewer.getTable().setHeaderVisible(true);
        icons = new CaIcons(viewer.getTable());
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(viewer.getTable());
    }

    Columns<E> add(Text title, int width, Function<E, String> text) {
        return add(title, width, text, element -> null);
    }

    Columns<E> add(Text title, int width, Function<E, String> text, Function<E, String> icon) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title.in(Locale.getDefault()));
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(type.cast(element));
            }

            @Override
            public Image getImage(Object element) {
                String name = icon.apply(type.cast(element));
                return name == null ? null : icons.of(name);
            }
        });
        return this;
    }

    /** Shows these lines; the viewer has an array content provider. */
    void show(List<E> lines) {
        viewer.setInput(lines);
        ColumnWidths.fit(viewer.getTable());
    }

    TableViewer viewer() {
        return viewer;
    }

    @SuppressWarnings("unchecked") // the viewer gets elements of that type only
    List<E> selected() {
        return viewer.getStructuredSelection().toList();
    }
}
