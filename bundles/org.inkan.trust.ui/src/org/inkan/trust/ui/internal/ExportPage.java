package org.inkan.trust.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.databinding.observable.value.SelectObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.trust.bag.ExportFormat;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;
import org.inkan.ui.BoundPage;
import org.inkan.ui.Prompts;
import org.inkan.ui.WidgetId;

/** Which certificates, in which form, into which file. */
final class ExportPage extends BoundPage {

    private static final int HEIGHT = 200;

    private final Texts texts = Texts.beside(ExportPage.class);
    private final Optional<ActiveBag.State> state;
    private final Set<TrustItem> preferred = new LinkedHashSet<>();
    private final Prompts prompts;
    private final WritableValue<ExportFormat> format = new WritableValue<>(ExportFormat.PEM, ExportFormat.class);
    private final WritableValue<Boolean> issuers = new WritableValue<>(Boolean.TRUE, Boolean.class);
    private final WritableValue<String> target = new WritableValue<>("", String.class);
    private final WritableValue<Integer> chosen = new WritableValue<>(0, Integer.class);
    private Table table;

    ExportPage(Optional<ActiveBag.State> state, List<?> selection, Prompts prompts) {
        super("export");
        this.state = state;
        this.prompts = prompts;
        selection.stream().filter(TrustElement.class::isInstance).forEach(element -> preferred.add(((TrustElement) element).item()));
        setTitle(in("title"));
        setDescription(in("description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        table = WidgetId.mark(new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), "export.certificates");
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        TrustIcons icons = new TrustIcons(table);
        for (TrustItem.OfCertificate item : state.map(known -> known.bag().certificates()).orElse(List.of())) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setText(item.label());
            row.setImage(icons.of(item));
            row.setData(item);
            row.setChecked(preferred.contains(item));
        }
        table.addListener(SWT.Selection, event -> count());
        Button withIssuers = WidgetId.mark(new Button(area, SWT.CHECK), "export.issuers");
        withIssuers.setText(in("issuers"));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(withIssuers);
        bindings.bindValue(WidgetProperties.buttonSelection().observe(withIssuers), issuers);
        formats(area);
        file(area);
        count();
        validate(() -> status(chosen.getValue(), issuers.getValue(), format.getValue(), target.getValue()));
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.trust_export");
    }

    private void formats(Composite area) {
        SelectObservableValue<ExportFormat> selected = new SelectObservableValue<>(ExportFormat.class);
        for (ExportFormat each : ExportFormat.values()) {
            Button choice = WidgetId.mark(new Button(area, SWT.RADIO), "export.format." + each.name());
            choice.setText(in(each.name()));
            GridDataFactory.fillDefaults().span(3, 1).applyTo(choice);
            selected.addOption(each, WidgetProperties.buttonSelection().observe(choice));
        }
        bindings.bindValue(selected, format);
    }

    private void file(Composite area) {
        new Label(area, SWT.NONE).setText(in("file"));
        Text field = WidgetId.mark(new Text(area, SWT.BORDER), "export.file");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(field), target);
        Button browse = WidgetId.mark(new Button(area, SWT.PUSH), "export.browse");
        browse.setText(in("browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> prompts
                .save(getShell(), texts.text("ExportPage_question"), "certificates." + format.getValue().ending())
                .ifPresent(path -> field.setText(path.toString()))));
    }

    private void count() {
        chosen.setValue(checked().size());
    }

    private List<TrustItem.OfCertificate> checked() {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(row -> (TrustItem.OfCertificate) row.getData()).toList();
    }

    private IStatus status(int count, boolean withIssuers, ExportFormat form, String typed) {
        if (count == 0) {
            return ValidationStatus.error(in(table.getItemCount() == 0 ? "empty" : "none"));
        }
        if (!form.holds(certificates(withIssuers).size())) {
            return ValidationStatus.error(in("one"));
        }
        if (typed.isBlank()) {
            return ValidationStatus.error(in("noFile"));
        }
        try {
            Path path = Path.of(typed.strip());
            if (!path.isAbsolute() || path.getParent() == null || !Files.isDirectory(path.getParent())) {
                return ValidationStatus.error(in("noFolder"));
            }
            return Files.isDirectory(path) ? ValidationStatus.error(in("isFolder"))
                    : Files.exists(path) ? ValidationStatus.warning(in("exists")) : ValidationStatus.ok();
        } catch (InvalidPathException e) {
            return ValidationStatus.error(in("noFolder"));
        }
    }

    /** The checked ones and, where wanted, the path of each as it was validated; each once. */
    private List<X509Certificate> certificates(boolean withIssuers) {
        Set<X509Certificate> all = new LinkedHashSet<>();
        for (TrustItem.OfCertificate item : checked()) {
            all.add(item.certificate());
            if (withIssuers) {
                all.addAll(state.map(known -> known.verdicts().get(item)).map(Verdict::path).orElse(List.of()));
            }
        }
        return new ArrayList<>(all);
    }

    /** Where to write; only once the page is complete. */
    Path file() {
        return Path.of(target.getValue().strip());
    }

    /** What to write. */
    byte[] content() {
        return format.getValue().bytes(certificates(issuers.getValue()));
    }

    private String in(String key) {
        return texts.text("ExportPage_" + key).in(Locale.getDefault());
    }
}
