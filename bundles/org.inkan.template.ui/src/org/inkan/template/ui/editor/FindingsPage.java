package org.inkan.template.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.QuickFix;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.lint.DedicatedEnrollment;
import org.inkan.template.lint.TemplateRules;
import org.inkan.template.ui.model.RepairEffect;
import org.inkan.template.ui.rules.TemplateRequirements;
import org.inkan.template.ui.widgets.RowCopy;
import org.inkan.template.ui.widgets.TemplateIcons;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** Everything noticed about the template, with reason, remedy and repairs; and what products need, on disk and now. */
final class FindingsPage extends TemplatePage {

    private static final int HEIGHT = 150;
    private static final int WIDTH = 640;
    private static final int INDENT = 12;
    private static final int EFFECT_WIDTH = 600;

    private TableViewer table;
    private TemplateIcons icons;
    private Label why;
    private Label remedy;
    private Composite repairs;
    private Label products;

    FindingsPage(TemplateEditor editor) {
        super(editor, TemplateEditor.FINDINGS);
    }

    @Override
    void fill(FormRows fields) {
        table = new TableViewer(fields.body(), SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        WidgetId.mark(table.getTable(), "template.findings");
        icons = new TemplateIcons(table.getControl());
        table.getTable().setHeaderVisible(true);
        RowCopy.in(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        column("severity", 100, f -> text("FindingsPage_" + f.severity()), f -> icons.of(java.util.Optional.of(f.severity())));
        column("rule", 130, Finding::rule, f -> null);
        column("what", 560, f -> f.what().in(Locale.getDefault()), f -> null);
        column("place", 200, f -> f.place().element(), f -> null);
        table.addSelectionChangedListener(e -> explain());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, HEIGHT).applyTo(table.getControl());
        why = fields.note(org.inkan.core.text.Text.literal(""));
        WidgetId.mark(why, "template.findings.why");
        remedy = fields.note(org.inkan.core.text.Text.literal(""));
        WidgetId.mark(remedy, "template.findings.remedy");
        repairs = fields.toolkit().createComposite(fields.body());
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(12, 4).applyTo(repairs);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(repairs);
        products = fields.note(org.inkan.core.text.Text.literal(""));
        WidgetId.mark(products, "template.findings.products");
        fields.note(TemplateRules.notVisibleHere());
    }

    private void column(String key, int width, Function<Finding, String> words, Function<Finding, Image> image) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(text("FindingsPage_" + key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return words.apply((Finding) element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((Finding) element);
            }
        });
    }

    @Override
    void show(List<Finding> findings) {
        super.show(findings);
        if (table == null || table.getControl().isDisposed()) {
            return;
        }
        Finding before = (Finding) table.getStructuredSelection().getFirstElement();
        table.setInput(findings);
        ColumnWidths.fit(table.getTable());
        findings.stream().filter(f -> before != null && f.rule().equals(before.rule())).findFirst().or(() -> findings.stream().findFirst())
                .ifPresent(f -> table.setSelection(new StructuredSelection(f)));
        explain();
        StringBuilder lines = new StringBuilder();
        for (TemplateRequirements each : templates().rules().requirements()) {
            int disk = model().onDisk().template().map(t -> each.check(t, place()).size()).orElse(0);
            List<Finding> now = each.check(model().template(), place());
            lines.append(lines.isEmpty() ? "" : "\n").append(TEXTS.text("FindingsPage_product", each.product(), disk, now.size())
                    .in(Locale.getDefault()));
            now.forEach(f -> lines.append("\n    ").append(f.rule()).append(": ").append(f.what().in(Locale.getDefault())));
        }
        products.setText(lines.toString());
        getManagedForm().reflow(true);
    }

    /** Shows one finding; that of a marker, for example. */
    void select(String rule) {
        templates().findings().stream().filter(f -> f.rule().equals(rule)).findFirst().ifPresent(finding -> {
            show(templates().findings());
            for (int row = 0; row < table.getTable().getItemCount(); row++) {
                if (table.getElementAt(row) instanceof Finding shown && shown.rule().equals(rule)) {
                    table.setSelection(new StructuredSelection(shown), true);
                }
            }
        });
    }

    private org.inkan.core.finding.Place place() {
        return org.inkan.core.finding.Place.of(model().file());
    }

    private void explain() {
        Finding finding = (Finding) table.getStructuredSelection().getFirstElement();
        Locale locale = Locale.getDefault();
        // The line of the table is too short for most of them.
        why.setText(finding == null ? text("FindingsPage_good") : finding.what().in(locale) + "\n" + finding.why().in(locale));
        remedy.setText(finding == null ? "" : finding.remedy().in(locale));
        for (Control old : repairs.getChildren()) {
            old.dispose();
        }
        if (finding != null && model().editable()) {
            finding.fixes().forEach(this::repair);
            if (finding.rule().equals("ESC1") || finding.rule().equals("ESC17")) {
                button("dedicated", text("SecurityPage_dedicated"), () -> DedicatedGroup.ask(templates(), repairs.getShell()));
                effect("dedicated", DedicatedEnrollment.of(model().template(), DedicatedGroup.example()));
            }
        }
        getManagedForm().reflow(true);
    }

    private void repair(QuickFix<?> fix) {
        button(fix.id(), fix.label().in(Locale.getDefault()), () -> templates().apply(fix));
        if (fix.value() instanceof CertificateTemplate repaired) {
            effect(fix.id(), repaired);
        }
    }

    /** What a repair would change stands beside it, so that a person can choose with open eyes. */
    private void effect(String id, CertificateTemplate repaired) {
        String words = RepairEffect.of(templates().rules(), model().template(), repaired, place()).in(Locale.getDefault());
        Label label = getManagedForm().getToolkit().createLabel(repairs, words, SWT.WRAP);
        WidgetId.mark(label, "template.fix." + id + ".effect");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(INDENT, 0).hint(EFFECT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void button(String id, String label, Runnable action) {
        Button button = getManagedForm().getToolkit().createButton(repairs, label, SWT.PUSH);
        WidgetId.mark(button, "template.fix." + id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
    }

    private static String text(String key) {
        return TEXTS.text(key).in(Locale.getDefault());
    }
}
