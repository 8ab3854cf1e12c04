package org.inkan.ca.ui.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.inkan.ca.ui.desk.ConnectionState;
import org.inkan.ca.ui.desk.CrlEntry;
import org.inkan.ui.WidgetId;

/** The newest CRL of each authority of the chain: whether hosts that check revocation will be content, and what to do if not. */
final class CrlTab extends DeskPage {

    private static final int LINES = 4;

    private final Columns<CrlEntry> table;
    private final Text detail;
    private List<CrlEntry> shown = List.of();

    CrlTab(Composite parent, CaView view) {
        super(parent, view);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(content());
        button(content(), "ca.crl.publish", "CrlTab_publish", () -> view.operations().publish());
        table = new Columns<>(content(), SWT.SINGLE, "ca.crl.table", CrlEntry.class)
                .add(text("CrlTab_issuer"), 200, CrlEntry::issuer, e -> "crl")
                .add(text("CrlTab_number"), 110, e -> e.number().map(String::valueOf).orElse(""))
                .add(text("CrlTab_thisUpdate"), 160, e -> Moments.text(e.thisUpdate()))
                .add(text("CrlTab_nextUpdate"), 160, e -> e.nextUpdate().map(Moments::text).orElse(""))
                .add(text("CrlTab_revoked"), 90, e -> String.valueOf(e.revoked()))
                .add(text("CrlTab_state"), 320, e -> e.state(Instant.now()).in(Locale.getDefault()),
                        e -> e.overdue(Instant.now()) ? "error" : "ok");
        table.viewer().setContentProvider(ArrayContentProvider.getInstance());
        table.viewer().addSelectionChangedListener(e -> explain());
        connect(table.viewer(), "org.inkan.ca.ui.crl");
        detail = WidgetId.mark(new Text(content(), SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), "ca.crl.detail");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, detail.getLineHeight() * LINES).applyTo(detail);
    }

    @Override
    boolean offered(ConnectionState.Reached reached) {
        return reached.crl();
    }

    @Override
    void load() {
        read(text("CrlTab_reading", entry().connection().name()), monitor -> view().desk().crls(entry().connection(), false, monitor),
                found -> show(found.orElse(List.of())));
    }

    /** The list that was chosen before is a new one now; it is the one of the same authority. */
    private void show(List<CrlEntry> found) {
        Optional<String> before = table.selected().stream().findFirst().map(CrlEntry::issuer);
        shown = found;
        table.show(found);
        before.flatMap(issuer -> found.stream().filter(each -> each.issuer().equals(issuer)).findFirst())
                .ifPresent(each -> table.viewer().setSelection(new StructuredSelection(each)));
        explain();
    }

    /** Of nothing chosen, what needs something done. */
    private void explain() {
        Instant now = Instant.now();
        Optional<CrlEntry> about = table.selected().stream().findFirst()
                .or(() -> shown.stream().filter(each -> each.overdue(now)).findFirst());
        detail.setText(about.map(each -> explained(each, now)).orElseGet(() -> text("CrlTab_choose").in(Locale.getDefault())));
    }

    private String explained(CrlEntry crl, Instant now) {
        String key = crl.overdue(now) ? "CrlTab_overdue" : crl.nextUpdate().isPresent() ? "CrlTab_until" : "CrlTab_always";
        return text(key, crl.issuer(), crl.nextUpdate().map(Moments::text).orElse("")).in(Locale.getDefault());
    }
}
