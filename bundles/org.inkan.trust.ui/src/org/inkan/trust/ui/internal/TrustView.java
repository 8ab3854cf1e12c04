package org.inkan.trust.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.inkan.trust.bag.TrustItem;
import org.inkan.ui.EmptyState;
import org.inkan.ui.FocusHandlers;

/** Certificates and revocation lists of the open fleet and of anything dropped here, as a tree of chains with verdicts. */
public final class TrustView extends BagView {

    static final String ID = "org.inkan.trust.ui.trustView";

    /** For the extension registry. */
    public TrustView() {
        super("trust");
    }

    @Override
    public void createPartControl(Composite parent) {
        begin(parent, "org.inkan.help.trust_chains");
    }

    @Override
    EmptyState explain(EmptyState page) {
        return page.title(texts.text("TrustView_title")).paragraph(texts.text("TrustView_purpose")).paragraph(texts.text("TrustView_drop"));
    }

    @Override
    Composite page(ActiveBag.State state) {
        TrustPage page = new TrustPage(stack(), state, actions());
        selection.follow(page.tree());
        menu(page.tree());
        edit(page.tree());
        return page;
    }

    private void menu(TrustTree tree) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            List<TrustItem> chosen = tree.selected();
            item(menu, "open", chosen, actions()::open);
            item(menu, "copy", chosen, actions()::copy);
            item(menu, "compare", chosen.size() == 2 ? chosen : List.of(), actions()::compare);
            menu.add(new Separator());
            item(menu, "trust", chosen, items -> actions().trust(items, true));
            item(menu, "distrust", chosen, items -> actions().trust(items, false));
            menu.add(new Separator());
            item(menu, "remove", chosen, actions()::remove);
            menu.add(new Separator("additions"));
        });
        tree.control().setMenu(menu.createContextMenu(tree.control()));
        getSite().registerContextMenu(menu, selection);
    }

    private void item(MenuManager menu, String key, List<TrustItem> chosen, Consumer<List<TrustItem>> action) {
        Action entry = new Action(texts.text("TrustView_menu_" + key).in(Locale.getDefault())) {
            @Override
            public void run() {
                action.accept(chosen);
            }
        };
        entry.setEnabled(!chosen.isEmpty());
        menu.add(entry);
    }

    /** The usual keys work on the tree alone: in the filter Ctrl+C and Ctrl+V are the field's own. */
    private void edit(TrustTree tree) {
        BiConsumer<String, Runnable> handler = new FocusHandlers(getSite(), tree.control())::on;
        handler.accept("org.eclipse.ui.edit.copy", () -> actions().copy(tree.selected()));
        handler.accept("org.eclipse.ui.edit.paste", actions()::paste);
        handler.accept("org.eclipse.ui.edit.delete", () -> actions().remove(tree.selected()));
        handler.accept("org.eclipse.ui.edit.selectAll", () -> tree.control().selectAll());
    }
}
