package org.inkan.ca.ui.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.inkan.ca.ui.desk.ConnectionState;
import org.inkan.ca.ui.desk.CrlEntry;

/** The newest CRL of each authority of the chain: whether hosts that check revocation will be content. */
final class CrlTab extends DeskPage {

    private final Columns<CrlEntry> table;

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
        connect(table.viewer(), "org.inkan.ca.ui.crl");
    }

    @Override
    boolean offered(ConnectionState.Reached reached) {
        return reached.crl();
    }

    @Override
    void load() {
        read(text("CrlTab_reading", entry().connection().name()), monitor -> view().desk().crls(entry().connection(), false, monitor),
                found -> table.show(found.orElse(List.of())));
    }
}
