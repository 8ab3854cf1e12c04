package org.inkan.template.ui.editor;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.inkan.core.problem.Problem;
import org.inkan.template.ui.model.Snapshot;
import org.inkan.template.ui.model.SourceLines;
import org.inkan.ui.WidgetId;

/** The file itself. What is typed here is read back at once; where it is no template, the line says why. */
final class SourcePage extends TemplatePage {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private final Document document = new Document();
    private SourceViewer viewer;
    private Label problem;
    private boolean showing;
    private int wrongLine;

    SourcePage(TemplateEditor editor) {
        super(editor, "source");
    }

    @Override
    void fill(FormRows fields) {
        problem = WidgetId.mark(fields.note(TEXTS.text("SourcePage_good")), "template.source.problem");
        CompositeRuler ruler = new CompositeRuler();
        ruler.addDecorator(0, new LineNumberRulerColumn());
        viewer = new SourceViewer(fields.body(), ruler, SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER | SWT.MULTI);
        viewer.configure(new JsonColours(viewer.getTextWidget()));
        viewer.getTextWidget().setFont(JFaceResources.getTextFont());
        WidgetId.mark(viewer.getTextWidget(), "template.source");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
        document.set(model().now().text());
        viewer.setDocument(document);
        viewer.setEditable(!model().readOnly());
        document.addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // Only what came of it matters.
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                edited();
            }
        });
        viewer.getTextWidget().addLineBackgroundListener(event -> {
            if (wrongLine > 0 && viewer.getTextWidget().getLineAtOffset(event.lineOffset) == wrongLine - 1) {
                event.lineBackground = JsonColours.wrongLine(viewer.getTextWidget());
            }
        });
        fields.onChange(this::showText);
    }

    private void edited() {
        if (!showing) {
            model().editSource(getTitle(), document.get().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void showText() {
        StyledText widget = viewer.getTextWidget();
        if (widget.isDisposed()) {
            return;
        }
        String wanted = model().now().text();
        if (!wanted.equals(document.get())) {
            showing = true;
            replace(wanted);
            showing = false;
        }
        Snapshot now = model().now();
        Optional<Problem> wrong = now.problem();
        wrongLine = wrong.map(p -> SourceLines.of(now.bytes()).of(p)).orElse(0);
        String words = wrong.map(p -> TEXTS.text("SourcePage_problem", wrongLine, p.what(), p.next())
                .in(Locale.getDefault())).orElseGet(() -> TEXTS.text("SourcePage_good").in(Locale.getDefault()));
        if (!words.equals(problem.getText())) {
            problem.setText(words);
            getManagedForm().reflow(true);
        }
        widget.redraw();
    }

    /** Only what differs is replaced, so that caret and scroll position stay. */
    private void replace(String wanted) {
        String old = document.get();
        int start = 0;
        int most = Math.min(old.length(), wanted.length());
        while (start < most && old.charAt(start) == wanted.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.charAt(old.length() - 1 - end) == wanted.charAt(wanted.length() - 1 - end)) {
            end++;
        }
        try {
            document.replace(start, old.length() - end - start, wanted.substring(start, wanted.length() - end));
        } catch (BadLocationException e) {
            document.set(wanted);
        }
    }
}
