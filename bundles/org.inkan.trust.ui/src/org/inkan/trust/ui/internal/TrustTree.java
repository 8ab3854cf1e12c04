package org.inkan.trust.ui.internal;

import java.text.DateFormat;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.inkan.core.text.Texts;
import org.inkan.trust.bag.ChainForest;
import org.inkan.trust.bag.ChainNode;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.SelectionSource;
import org.inkan.ui.WidgetId;

/** The tree of issuers and what they issued. Virtual: only what comes into sight is ever filled. */
final class TrustTree extends SelectionSource {

    private static final List<String> COLUMNS = List.of("name", "until", "result", "origin");
    private static final int[] WIDTHS = { 300, 120, 420, 260 };
    /** More would build thousands of items at once; the person opens further ones. */
    private static final int MOST_EXPANDED = 200;

    private final Texts texts = Texts.beside(TrustTree.class);
    private final ActiveBag.State state;
    private final Tree tree;
    private final TrustIcons icons;
    private List<ChainNode> roots = List.of();

    TrustTree(Composite parent, ActiveBag.State state) {
        this.state = state;
        tree = WidgetId.mark(new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), "trust.tree");
        icons = new TrustIcons(tree);
        tree.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.size(); i++) {
            TreeColumn column = WidgetId.mark(new TreeColumn(tree, SWT.LEFT), "trust.column." + COLUMNS.get(i));
            column.setText(texts.text("TrustTree_" + COLUMNS.get(i)).in(Locale.getDefault()));
            column.setWidth(WIDTHS[i]);
            column.setMoveable(true);
        }
        tree.addListener(SWT.SetData, this::fill);
        tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> tell()));
    }

    Tree control() {
        return tree;
    }

    /** Shows a forest, opened as far as it is small. */
    void show(ChainForest forest) {
        roots = forest.roots();
        tree.setItemCount(0);
        tree.setItemCount(roots.size());
        expand(tree.getItems());
        ColumnWidths.fit(tree);
        tell();
    }

    private void expand(TreeItem[] items) {
        if (items.length > MOST_EXPANDED) {
            return;
        }
        for (TreeItem item : items) {
            int children = node(item).children().size();
            if (children > 0 && children <= MOST_EXPANDED) {
                item.setItemCount(children);
                item.setExpanded(true);
                expand(item.getItems());
            }
        }
    }

    private ChainNode node(TreeItem item) {
        TreeItem above = item.getParentItem();
        return above == null ? roots.get(tree.indexOf(item)) : node(above).children().get(above.indexOf(item));
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        ChainNode node = node(item);
        item.setItemCount(node.children().size());
        Verdict verdict = state.verdicts().get(node.item());
        String[] cells = { label(node.item()), until(node.item()), verdict.headline().in(Locale.getDefault()),
            String.join(", ", node.item().origins()) };
        item.setText(cells);
        item.setImage(0, icons.of(node.item()));
        item.setImage(2, icons.of(verdict.state()));
    }

    private String label(TrustItem item) {
        return item instanceof TrustItem.OfCrl ? texts.text("TrustTree_crl", item.label()).in(Locale.getDefault()) : item.label();
    }

    private static String until(TrustItem item) {
        Date until = switch (item) {
            case TrustItem.OfCertificate certificate -> certificate.certificate().getNotAfter();
            case TrustItem.OfCrl crl -> crl.crl().getNextUpdate();
        };
        return until == null ? "" : DateFormat.getDateInstance(DateFormat.MEDIUM, Locale.getDefault()).format(until);
    }

    /** What is chosen, each member once. */
    List<TrustItem> selected() {
        return Arrays.stream(tree.getSelection()).map(item -> node(item).item()).distinct().toList();
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(selected().stream()
                .map(item -> new TrustElement(item, state.bag(), Optional.ofNullable(state.verdicts().get(item)))).toList());
    }
}
