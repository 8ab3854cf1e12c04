package org.inkan.inventory.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.ListRow;
import org.inkan.inventory.ui.list.FindingLines;
import org.inkan.inventory.ui.list.ImportDraft;
import org.inkan.ui.WidgetId;

/** The widgets of the last page: summary, rows, findings of the selected row, command. */
final class ResultFields {

    private final Texts texts = Texts.beside(ResultFields.class);
    final Button filter;
    final Button stop;
    final Button again;
    private final Label summary;
    private final RowsTable rows;
    private final Text details;
    private final CommandRow command;

    ResultFields(Composite area) {
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        summary = WidgetId.mark(new Label(area, SWT.WRAP), "import.summary");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        stop = button(area, "import.stop", "ResultFields_stop");
        again = button(area, "import.again", "ResultFields_again");
        filter = WidgetId.mark(new Button(area, SWT.CHECK), "import.problemsOnly");
        filter.setText(in("ResultFields_problemsOnly"));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(filter);
        rows = new RowsTable(area, this::details);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(640, 200).applyTo(rows.table());
        details = WidgetId.mark(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL), "import.details");
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(640, 66).applyTo(details);
        command = new CommandRow(area, "import.");
        running(false);
    }

    private Button button(Composite area, String id, String label) {
        Button button = WidgetId.mark(new Button(area, SWT.PUSH), id);
        button.setText(in(label));
        return button;
    }

    void running(boolean now) {
        boolean focus = stop.isFocusControl();
        stop.setEnabled(now);
        again.setEnabled(!now);
        if (focus && !now) {
            again.setFocus();
        }
    }

    void summary(String text) {
        summary.setText(text);
        summary.getParent().layout();
    }

    void rows(List<ListRow> shown) {
        rows.show(shown);
        details(Optional.empty());
    }

    void command(ImportDraft draft) {
        command.show(draft.command());
        command.say(in(draft.list().file().isPresent() ? "CommandRow_command" : "ResultFields_saveFirst"));
    }

    private void details(Optional<ListRow> row) {
        details.setText(row.map(chosen -> FindingLines.of(chosen.findings())).orElse(""));
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
