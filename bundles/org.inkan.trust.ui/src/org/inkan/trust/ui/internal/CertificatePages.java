package org.inkan.trust.ui.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchSite;
import org.inkan.core.text.Texts;
import org.inkan.pki.describe.Field;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.FocusHandlers;
import org.inkan.ui.SelectionSource;
import org.inkan.ui.WidgetId;

/** The members of a file on the left if there are several; the chosen one in pages like those of the Windows dialog. */
final class CertificatePages extends Composite {

    private static final int[] WEIGHTS = { 25, 75 };
    private static final int LONGEST = 400_000;

    private final Texts texts = Texts.beside(CertificatePages.class);
    private final List<TrustItem> items;
    private final TrustBag beside;
    private final TrustActions actions;
    private final IWorkbenchSite site;
    private final TrustIcons icons;
    private final Label picture;
    private final Label state;
    private final TabFolder tabs;
    private final Shown selection = new Shown();
    private TrustItem shown;

    CertificatePages(Composite parent, List<TrustItem> items, TrustActions actions, IWorkbenchSite site) {
        super(parent, SWT.NONE);
        this.items = items;
        this.beside = new TrustBag(items.stream().filter(TrustItem.OfCertificate.class::isInstance).map(TrustItem.OfCertificate.class::cast)
                .toList(), items.stream().filter(TrustItem.OfCrl.class::isInstance).map(TrustItem.OfCrl.class::cast).toList(), Set.of());
        this.actions = actions;
        this.site = site;
        icons = new TrustIcons(this);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        if (items.size() > 1) {
            list(sash);
        }
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(right);
        picture = WidgetId.mark(new Label(right, SWT.NONE), "certificate.state.picture");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
        state = WidgetId.mark(new Label(right, SWT.WRAP), "certificate.state");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(state);
        tabs = WidgetId.mark(new TabFolder(right, SWT.TOP), "certificate.tabs");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tabs);
        if (items.size() > 1) {
            sash.setWeights(WEIGHTS);
        }
        show(items.getFirst());
    }

    private void list(Composite parent) {
        Table table = WidgetId.mark(new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION), "certificate.items");
        table.setItemCount(items.size());
        table.addListener(SWT.SetData, event -> {
            TableItem row = (TableItem) event.item;
            row.setText(items.get(event.index).label());
            row.setImage(icons.of(items.get(event.index)));
        });
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (table.getSelectionIndex() >= 0) {
                show(items.get(table.getSelectionIndex()));
            }
        }));
        table.select(0);
        copying(table);
    }

    private void show(TrustItem item) {
        shown = item;
        picture.setImage(null);
        state.setText(texts.text("PathPage_reading").in(Locale.getDefault()));
        int page = Math.max(0, tabs.getSelectionIndex());
        for (TabItem old : tabs.getItems()) {
            old.getControl().dispose();
            old.dispose();
        }
        List<Field> fields = TrustElement.fields(item);
        details(fields);
        if (item instanceof TrustItem.OfCrl crl) {
            revoked(crl);
        }
        path(item);
        pem(item);
        tabs.setSelection(Math.min(page, tabs.getItemCount() - 1));
        selection.changed();
    }

    private void details(List<Field> fields) {
        SashForm sash = new SashForm(tabs, SWT.VERTICAL);
        Table table = WidgetId.mark(new Table(sash, SWT.BORDER | SWT.FULL_SELECTION), "certificate.fields");
        column(table, "field", 260);
        column(table, "value", 460);
        for (Field field : fields) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setText(new String[] { field.label().in(Locale.getDefault()), line(field.value().in(Locale.getDefault())) });
            row.setImage(icons.named(switch (field.group()) {
                case BASIC -> "field";
                case EXTENSION -> "extension";
                case CRITICAL_EXTENSION -> "critical";
                case PROPERTY -> "property";
            }));
        }
        ColumnWidths.fit(table);
        Text detail = WidgetId.mark(new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), "certificate.detail");
        detail.setFont(JFaceResources.getTextFont());
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (table.getSelectionIndex() >= 0) {
                detail.setText(fields.get(table.getSelectionIndex()).detail().in(Locale.getDefault()));
            }
        }));
        copying(table);
        tab("details", sash);
    }

    /** A table cell shows one line; the whole stands below. */
    private static String line(String value) {
        return value.length() > 300 ? value.substring(0, 300) + "…" : value.replace('\n', ' ');
    }

    private void revoked(TrustItem.OfCrl crl) {
        RevokedPage page = new RevokedPage(tabs, crl.crl());
        copying(page.table());
        tab("revoked", page);
    }

    /** On every page, so that nobody reads the fields of a certificate or list without knowing what it is worth. */
    private void judged(Verdict verdict) {
        picture.setImage(icons.of(verdict.state()));
        state.setText(verdict.headline().in(Locale.getDefault()).replace("&", "&&"));
        // Without a picture it had no room, which is remembered until it is asked to forget it.
        picture.requestLayout();
        state.requestLayout();
    }

    private void path(TrustItem item) {
        PathPage page = new PathPage(tabs, item, beside, site.getService(ActiveBag.class), other -> actions.open(List.of(other)),
                this::judged);
        new FocusHandlers(site, page.tree()).on("org.eclipse.ui.edit.copy", () -> actions.copy(List.of(page.copied())));
        tab("path", page);
    }

    /** The text of a list of half a million certificates would hold up everything for as long as it takes to lay it out. */
    private void pem(TrustItem item) {
        int size = TrustElement.size(item);
        text("pem", size > LONGEST ? texts.text("CertificatePages_long", size).in(Locale.getDefault())
                : new String(TrustElement.pem(item), StandardCharsets.US_ASCII));
    }

    private void text(String id, String content) {
        Text text = WidgetId.mark(new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL), "certificate." + id);
        text.setFont(JFaceResources.getTextFont());
        text.setText(content);
        tab(id, text);
    }

    private void tab(String id, org.eclipse.swt.widgets.Control control) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(texts.text("CertificatePages_" + id).in(Locale.getDefault()));
        tab.setControl(control);
    }

    private void column(Table table, String id, int width) {
        table.setHeaderVisible(true);
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(texts.text("CertificatePages_" + id).in(Locale.getDefault()));
        column.setWidth(width);
    }

    private void copying(Table table) {
        new FocusHandlers(site, table).on("org.eclipse.ui.edit.copy", () -> actions.copy(List.of(shown)));
    }

    @Override
    public boolean setFocus() {
        return !tabs.isDisposed() && tabs.setFocus();
    }

    /** What Properties shows: the member that is open, by itself. */
    SelectionSource selection() {
        return selection;
    }

    private final class Shown extends SelectionSource {

        @Override
        public ISelection getSelection() {
            List<TrustItem.OfCertificate> alone = shown instanceof TrustItem.OfCertificate certificate ? List.of(certificate) : List.of();
            return new StructuredSelection(new TrustElement(shown, new TrustBag(alone, List.of(), Set.of()), Optional.empty()));
        }

        private void changed() {
            tell();
        }
    }
}
