package org.inkan.inventory.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostListImport;
import org.inkan.inventory.ImportSummary;
import org.inkan.inventory.ui.list.ImportDraft;
import org.inkan.ui.BoundPage;

/** What the list would do to the fleet, row by row, and the command that does the same. Found out without writing anything. */
final class ResultPage extends BoundPage {

    private final Texts texts = Texts.beside(ResultPage.class);
    private final ImportHostsWizard wizard;
    private final WritableValue<ImportDraft> draft;
    private final WritableValue<HostListImport.Outcome> outcome = new WritableValue<>(null, HostListImport.Outcome.class);
    private final WritableValue<Optional<Problem>> problem = new WritableValue<>(Optional.empty(), null);
    private final WritableValue<Boolean> problemsOnly = new WritableValue<>(Boolean.FALSE, Boolean.class);
    private ResultFields fields;
    private Latest checking;

    ResultPage(ImportHostsWizard wizard, WritableValue<ImportDraft> draft) {
        super("result");
        this.wizard = wizard;
        this.draft = draft;
        setTitle(in("ResultPage_title"));
        setDescription(in("ResultPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        fields = new ResultFields(area);
        checking = new Latest(area);
        fields.stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            checking.cancel();
            ended(in("ResultPage_stopped"));
        }));
        fields.again.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
        bindings.bindValue(org.eclipse.jface.databinding.swt.typed.WidgetProperties.buttonSelection().observe(fields.filter), problemsOnly);
        problemsOnly.addValueChangeListener(e -> rows());
        draft.addValueChangeListener(e -> {
            outcome.setValue(null);
            checking.cancel();
        });
        validate(() -> status(outcome.getValue(), problem.getValue()), new PageMessages());
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.hosts_importResult");
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && outcome.getValue() == null) {
            check();
        } else if (!visible) {
            checking.cancel();
        }
    }

    private IStatus status(HostListImport.Outcome found, Optional<Problem> failed) {
        if (failed.isPresent()) {
            return ValidationStatus.error(texts.text("ResultPage_problem", failed.get().what(), failed.get().next())
                    .in(Locale.getDefault()));
        }
        if (found == null) {
            return ValidationStatus.cancel(in("ResultPage_unchecked"));
        }
        if (!found.summary().changed()) {
            return ValidationStatus.cancel(in(found.summary().rejected() > 0 ? "ResultPage_noneGood" : "ResultPage_noneNew"));
        }
        return found.summary().rejected() == 0 ? ValidationStatus.ok()
                : ValidationStatus.warning(texts.text("ResultPage_leftOut", found.summary().rejected()).in(Locale.getDefault()));
    }

    private void check() {
        Optional<FleetFolder> folder = wizard.fleet();
        ImportDraft current = draft.getValue();
        outcome.setValue(null);
        problem.setValue(Optional.empty());
        fields.summary(in("ResultPage_checking"));
        fields.rows(List.of());
        if (folder.isPresent() && current != null) {
            fields.command(current);
            fields.running(true);
            checking.start(texts.text("ResultPage_checking"), 0, monitor -> current.run(folder.get(), true, monitor),
                    this::show, this::fail);
        }
    }

    private void show(HostListImport.Outcome found) {
        ImportSummary summary = found.summary();
        ended(texts.text("ResultPage_summary", summary.added(), summary.updated(), summary.unchanged(), summary.rejected())
                .in(Locale.getDefault()));
        outcome.setValue(found);
        rows();
    }

    private void fail(Problem found) {
        ended(found.code() + "  " + found.what().in(Locale.getDefault()));
        problem.setValue(Optional.of(found));
    }

    private void ended(String summary) {
        fields.running(false);
        fields.summary(summary);
    }

    private void rows() {
        if (outcome.getValue() != null) {
            fields.rows(problemsOnly.getValue() ? outcome.getValue().rows().stream().filter(RowsTable::isProblem).toList()
                    : outcome.getValue().rows());
        }
    }

    /** What is shown; only while the page is complete. */
    ImportDraft draft() {
        return draft.getValue();
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
