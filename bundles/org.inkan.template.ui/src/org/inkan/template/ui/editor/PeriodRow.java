package org.inkan.template.ui.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.inkan.core.text.Texts;
import org.inkan.template.Period;
import org.inkan.template.PeriodUnit;
import org.inkan.template.ui.model.Field;
import org.inkan.ui.WidgetId;

/** A period as number and unit. The unit chosen stays while typing: seven days do not turn into a week at once. */
final class PeriodRow {

    private static final List<PeriodUnit> UNITS = List.of(PeriodUnit.HOURS, PeriodUnit.DAYS, PeriodUnit.WEEKS, PeriodUnit.MONTHS,
            PeriodUnit.YEARS);
    private static final int MOST = 9999;

    private final FormRows rows;
    private final Field<Period> field;
    private final Spinner count;
    private final Combo unit;
    private boolean showing;

    PeriodRow(FormRows rows, Field<Period> field) {
        this.rows = rows;
        this.field = field;
        rows.label(field.label());
        Composite pair = rows.toolkit().createComposite(rows.body());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).applyTo(pair);
        count = WidgetId.mark(new Spinner(pair, SWT.BORDER), "template." + field.id());
        count.setMaximum(MOST);
        count.addModifyListener(e -> edited());
        unit = WidgetId.mark(new Combo(pair, SWT.READ_ONLY), "template." + field.id() + ".unit");
        Texts texts = Texts.beside(PeriodRow.class);
        UNITS.forEach(u -> unit.add(texts.text("PeriodRow_" + u).in(Locale.getDefault())));
        unit.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> edited()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(pair);
        rows.limit(field, pair);
        rows.onChange(this::show);
    }

    private void edited() {
        if (!showing && unit.getSelectionIndex() >= 0) {
            rows.model().edit(rows.plain(field), field.id(), t -> field.set().apply(t, shown()));
        }
    }

    private Period shown() {
        return Period.of(count.getSelection(), UNITS.get(unit.getSelectionIndex()));
    }

    private void show() {
        boolean allowed = rows.model().editable() && field.forbids().apply(rows.model().template()).isEmpty();
        count.setEnabled(allowed);
        unit.setEnabled(allowed);
        Period period = field.get().apply(rows.model().template());
        if (unit.getSelectionIndex() < 0 || !shown().equals(period)) {
            showing = true;
            PeriodUnit largest = UNITS.contains(period.unit()) ? period.unit() : PeriodUnit.HOURS;
            unit.select(UNITS.indexOf(largest));
            count.setSelection((int) Math.min(MOST, period.ticks() / largest.ticks()));
            showing = false;
        }
    }
}
