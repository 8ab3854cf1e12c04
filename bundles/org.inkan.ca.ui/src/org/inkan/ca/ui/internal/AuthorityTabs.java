package org.inkan.ca.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.inkan.ca.ui.desk.ConnectionEntry;
import org.inkan.ui.WidgetId;

/** The connections above, the selected one's pages below. */
final class AuthorityTabs extends SashForm {

    private final Columns<ConnectionEntry> connections;
    private final CTabFolder folder;
    private final CaView view;
    private final PendingPage pending;
    private final IssuedTab issued;

    AuthorityTabs(Composite parent, CaView view) {
        super(parent, SWT.VERTICAL);
        this.view = view;
        Composite top = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(top);
        folder = WidgetId.mark(new CTabFolder(this, SWT.BORDER), "ca.tabs");
        ConnectionPage who = new ConnectionPage(folder, view);
        connections = new Columns<>(top, SWT.SINGLE, "ca.connections", ConnectionEntry.class)
                .add(who.text("AuthorityTabs_name"), 200, e -> e.connection().name(), e -> "ca")
                .add(who.text("AuthorityTabs_kind"), 260, e -> e.kind().in(Locale.getDefault()))
                .add(who.text("AuthorityTabs_state"), 260, e -> e.state().text().in(Locale.getDefault()), e -> e.state().icon());
        TableViewer viewer = connections.viewer();
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addSelectionChangedListener(e -> view.chosen(e.getStructuredSelection()));
        who.connect(viewer, "org.inkan.ca.ui.connections");
        pending = new PendingPage(folder, view);
        issued = new IssuedTab(folder, view);
        tab("pending", pending, "pending");
        tab("issued", issued, "ok");
        tab("crl", new CrlTab(folder, view), "crl");
        tab("connection", who, "ca");
        folder.setSelection(0);
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> refresh()));
        setWeights(30, 70);
    }

    private void tab(String key, DeskPage page, String icon) {
        CTabItem item = WidgetId.mark(new CTabItem(folder, SWT.NONE), "ca.tab." + key);
        item.setText(page.text("AuthorityTabs_" + key).in(Locale.getDefault()));
        item.setImage(new CaIcons(page).of(icon));
        item.setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.ca_" + key);
    }

    void connections(List<ConnectionEntry> entries) {
        connections.show(List.copyOf(entries));
    }

    TableViewer connections() {
        return connections.viewer();
    }

    PendingPage pending() {
        return pending;
    }

    IssuedTab issued() {
        return issued;
    }

    /** Shows the chosen connection in the page in front; the others read when they come to the front. */
    void refresh() {
        view.entry().ifPresent(((DeskPage) folder.getSelection().getControl())::show);
    }
}
