package org.inkan.template.ui.editor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.issuance.CertificatePreview;
import org.inkan.template.ui.widgets.RowCopy;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.Prompts;
import org.inkan.ui.WidgetId;
import org.inkan.ui.work.BackgroundWork;

/** The certificate a request would become under the template as it is now; no CA is asked. */
final class PreviewPage extends TemplatePage {

    private static final int LIMIT = 1 << 20;
    private static final int HEIGHT = 330;
    private static final int WIDTH = 640;

    private Optional<CertificationRequest> request = Optional.empty();
    private Optional<CertificateTemplate> shown = Optional.empty();
    private Label verdict;
    private TableViewer table;

    PreviewPage(TemplateEditor editor) {
        super(editor, "preview");
    }

    @Override
    void fill(FormRows fields) {
        fields.note(TEXTS.text("PreviewPage_note"));
        Button choose = fields.toolkit().createButton(fields.body(), text("PreviewPage_choose"), SWT.PUSH);
        WidgetId.mark(choose, "template.preview.choose");
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(choose);
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
        verdict = WidgetId.mark(fields.note(TEXTS.text("PreviewPage_none")), "template.preview.verdict");
        table = new TableViewer(fields.body(), SWT.BORDER | SWT.FULL_SELECTION);
        WidgetId.mark(table.getTable(), "template.preview");
        table.getTable().setHeaderVisible(true);
        RowCopy.in(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        column("field", 230, CertificatePreview.Line::field);
        column("value", 400, CertificatePreview.Line::value);
        column("origin", 220, CertificatePreview.Line::origin);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getControl());
        fields.onChange(this::preview);
    }

    private void column(String key, int width, Function<CertificatePreview.Line, Text> words) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(text("PreviewPage_" + key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(
                element -> words.apply((CertificatePreview.Line) element).in(Locale.getDefault())));
    }

    private void choose() {
        getSite().getService(Prompts.class).file(getSite().getShell(), TEXTS.text("PreviewPage_question"), ".req", ".csr", ".p10", ".pem")
                .ifPresent(this::read);
    }

    private void read(Path file) {
        getSite().getService(BackgroundWork.class).start(TEXTS.text("PreviewPage_reading", file.getFileName()),
                monitor -> CertificationRequest.parse(AtomicFiles.read(file, LIMIT)), parsed -> {
                    request = Optional.of(parsed);
                    shown = Optional.empty();
                    preview();
                });
    }

    /** Decides anew after each change; a matter of a few milliseconds. */
    private void preview() {
        if (request.isEmpty() || table.getControl().isDisposed() || shown.filter(model().template()::equals).isPresent()) {
            return;
        }
        shown = Optional.of(model().template());
        CertificatePreview preview = CertificatePreview.withoutAuthority(model().template(), request.get(), Instant.now(),
                Locale.getDefault());
        verdict.setText(preview.verdict().in(Locale.getDefault()));
        List<CertificatePreview.Line> lines = preview.lines();
        table.setInput(lines);
        ColumnWidths.fit(table.getTable());
        getManagedForm().reflow(true);
    }

    private static String text(String key) {
        return TEXTS.text(key).in(Locale.getDefault());
    }
}
