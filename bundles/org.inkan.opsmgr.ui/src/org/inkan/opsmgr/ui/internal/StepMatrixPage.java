package org.inkan.opsmgr.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.ui.matrix.HostColumn;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.opsmgr.ui.matrix.HostTable;
import org.inkan.opsmgr.ui.matrix.StateFilter;
import org.inkan.ui.WidgetId;

/** Filter, matrix and the evidence of the chosen host. */
final class StepMatrixPage extends Composite {

    private static final int[] WEIGHTS = { 70, 30 };

    private final Texts texts = Texts.beside(StepMatrixPage.class);
    private final HostTable hosts;
    private final Runnable refresh;
    private final List<HostColumn> columns = HostColumn.all();
    private Text filter;
    private Combo state;
    private Label count;
    private StepMatrixTable table;
    private Text evidence;

    StepMatrixPage(Composite parent, List<HostRow> rows, Runnable refresh) {
        super(parent, SWT.NONE);
        this.hosts = new HostTable(rows, Locale.getDefault());
        this.refresh = refresh;
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
        bar();
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new StepMatrixTable(sash, hosts, columns, this::select);
        evidence(sash);
        sash.setWeights(WEIGHTS);
        apply();
    }

    private void bar() {
        Composite bar = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
        filter = WidgetId.mark(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "hosts.filter");
        filter.setMessage(text("StepMatrixPage_filter"));
        filter.addModifyListener(e -> apply());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        state = WidgetId.mark(new Combo(bar, SWT.READ_ONLY), "hosts.state");
        for (StateFilter each : StateFilter.values()) {
            state.add(each.label().in(Locale.getDefault()));
        }
        state.select(0);
        state.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> apply()));
        count = WidgetId.mark(new Label(bar, SWT.RIGHT), "hosts.count");
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(count);
        Button again = WidgetId.mark(new Button(bar, SWT.PUSH), "hosts.refresh");
        again.setText(text("StepMatrixPage_refresh"));
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> refresh.run()));
    }

    private void evidence(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        new Label(area, SWT.NONE).setText(text("StepMatrixPage_evidence"));
        evidence = WidgetId.mark(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), "hosts.evidence");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(evidence);
    }

    private void apply() {
        hosts.filter(filter.getText(), StateFilter.values()[state.getSelectionIndex()]);
        table.update();
        count.setText(texts.text("StepMatrixPage_count", hosts.size(), hosts.total()).in(Locale.getDefault()));
        evidence.setText(text("StepMatrixPage_choose"));
    }

    private void select(HostRow host) {
        StringBuilder lines = new StringBuilder(host.row().host());
        for (HostColumn column : columns) {
            if (column.state(host).isPresent()) {
                lines.append(evidence.getLineDelimiter()).append(column.evidence(host, Locale.getDefault()));
            }
        }
        evidence.setText(lines.toString());
    }

    @Override
    public boolean setFocus() {
        return filter.setFocus();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
