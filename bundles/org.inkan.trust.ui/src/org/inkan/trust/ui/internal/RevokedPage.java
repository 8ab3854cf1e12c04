package org.inkan.trust.ui.internal;

import java.security.cert.X509CRL;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.describe.CrlDescription;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** Who is on a revocation list, and the question whether a certain serial number is. Half a million lines are no trouble. */
final class RevokedPage extends Composite {

    private static final List<String> COLUMNS = List.of("serial", "date", "reason", "more");
    private static final int[] WIDTHS = { 320, 230, 180, 320 };
    /** Somebody who types is not searched for after each letter. */
    private static final int SETTLE_MILLIS = 200;

    private final Texts texts = Texts.beside(RevokedPage.class);
    private final X509CRL crl;
    private final Text filter;
    private final Label count;
    private final Table table;
    private final Runnable search = this::search;
    private List<CrlDescription.Entry> entries = List.of();
    private int[] shown = {};
    private Job running;

    RevokedPage(Composite parent, X509CRL crl) {
        super(parent, SWT.NONE);
        this.crl = crl;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 6).applyTo(this);
        filter = WidgetId.mark(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "certificate.revoked.filter");
        filter.setMessage(texts.text("RevokedPage_filter").in(Locale.getDefault()));
        filter.addModifyListener(event -> getDisplay().timerExec(SETTLE_MILLIS, search));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        count = WidgetId.mark(new Label(this, SWT.RIGHT), "certificate.revoked.count");
        count.setText(texts.text("RevokedPage_reading").in(Locale.getDefault()));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(count);
        table = WidgetId.mark(new Table(this, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION), "certificate.revoked");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
        table.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(texts.text("CertificatePages_" + COLUMNS.get(i)).in(Locale.getDefault()));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, this::fill);
        addListener(SWT.Dispose, event -> cancel());
        search();
    }

    Table table() {
        return table;
    }

    private void fill(Event event) {
        CrlDescription.Entry entry = entries.get(shown[event.index]);
        Locale locale = Locale.getDefault();
        ((TableItem) event.item).setText(new String[] { entry.serial(), entry.at().in(locale), entry.reason().in(locale),
            entry.more().in(locale).replace('\n', ' ') });
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void search() {
        if (isDisposed()) {
            return;
        }
        cancel();
        // As other tools write it: with colons or blanks, in capitals, with or without the zero in front.
        String wanted = filter.getText().toLowerCase(Locale.ROOT).replaceAll("[\\s:]", "").replaceFirst("^(0x)?0*", "");
        List<CrlDescription.Entry> known = entries;
        Display display = getDisplay();
        Job[] own = new Job[1];
        own[0] = Job.create(texts.text("RevokedPage_reading").in(Locale.getDefault()), (ICoreRunnable) monitor -> {
            List<CrlDescription.Entry> all = known.isEmpty() ? CrlDescription.entries(crl, ZoneId.systemDefault()) : known;
            int[] found = IntStream.range(0, all.size())
                    .filter(i -> !monitor.isCanceled() && (wanted.isEmpty() || all.get(i).serial().contains(wanted))).toArray();
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(own[0], all, found));
            }
        });
        own[0].setSystem(true);
        running = own[0];
        running.schedule();
    }

    private void show(Job job, List<CrlDescription.Entry> all, int[] found) {
        if (!isDisposed() && job == running) {
            entries = all;
            shown = found;
            table.setItemCount(0);
            table.setItemCount(found.length);
            ColumnWidths.fit(table);
            count.setText(texts.text("TrustPage_count", found.length, all.size()).in(Locale.getDefault()));
        }
    }
}
