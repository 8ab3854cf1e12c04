package org.inkan.app.internal.software;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.inkan.core.text.Texts;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** Features with a box to check. */
final class FeatureTable {

    private static final int[] WIDTHS = { 250, 170, 130, 150 };
    private static final int HEIGHT = 110;

    private final Texts texts = Texts.beside(FeatureTable.class);
    private final Table table;
    private final boolean state;

    /** @param state whether there is a column that says what of it is installed */
    FeatureTable(Composite parent, String id, boolean state, int columns, Runnable changed) {
        this.state = state;
        table = WidgetId.mark(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.CHECK), id);
        table.setHeaderVisible(true);
        int n = 0;
        for (String column : state ? List.of("name", "version", "provider", "state") : List.of("name", "version", "provider")) {
            TableColumn shown = new TableColumn(table, SWT.NONE);
            shown.setText(text("FeatureTable_" + column));
            shown.setWidth(WIDTHS[n++]);
        }
        table.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, true).span(columns, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
    }

    boolean isDisposed() {
        return table.isDisposed();
    }

    void setEnabled(boolean enabled) {
        table.setEnabled(enabled);
    }

    void fill(List<Feature> features) {
        table.removeAll();
        for (Feature feature : features) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { feature.name(), feature.version(), feature.provider(), state ? state(feature) : "" });
            item.setData(feature);
        }
        ColumnWidths.fit(table);
        if (features.size() == 1) {
            table.select(0);
        }
    }

    List<Feature> checked() {
        return Stream.of(table.getItems()).filter(TableItem::getChecked).map(item -> (Feature) item.getData()).toList();
    }

    Optional<Feature> selected() {
        return Stream.of(table.getSelection()).map(item -> (Feature) item.getData()).findFirst();
    }

    private String state(Feature feature) {
        return feature.present().map(version -> feature.isPresent() ? text("FeatureTable_present") : text("FeatureTable_newer", version))
                .orElse(text("FeatureTable_new"));
    }

    private String text(String key, Object... arguments) {
        return texts.text(key, arguments).in(Locale.getDefault());
    }
}
