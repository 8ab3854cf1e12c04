package org.inkan.trust.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.inkan.core.text.Texts;
import org.inkan.trust.bag.TrustItem;
import org.inkan.ui.EmptyState;
import org.inkan.ui.FocusHandlers;
import org.inkan.ui.PageStack;

/** Certificates and revocation lists of the open fleet and of anything dropped here, as a tree of chains with verdicts. */
public final class TrustView extends ViewPart {

    static final String ID = "org.inkan.trust.ui.trustView";
    private static final String HELP = "org.inkan.help.trust_chains";

    private final Texts texts = Texts.beside(TrustView.class);
    private final Consumer<ActiveBag> onBag = changed -> show();
    private final SwitchedSelection selection = new SwitchedSelection();
    private ActiveBag bag;
    private TrustActions actions;
    private PageStack stack;

    @Override
    public void createPartControl(Composite parent) {
        stack = new PageStack(parent, HELP);
        bag = getSite().getService(ActiveBag.class);
        actions = new TrustActions(getSite(), bag);
        getSite().setSelectionProvider(selection);
        actions.acceptDrops(parent);
        bag.addListener(onBag);
        show();
    }

    private void show() {
        if (stack.isDisposed()) {
            return;
        }
        selection.follow(null);
        if (bag.state().isEmpty()) {
            show(new EmptyState(stack).paragraph(texts.text("TrustView_reading")));
        } else if (bag.state().get().bag().isEmpty()) {
            show(empty());
        } else {
            TrustPage page = new TrustPage(stack, bag.state().get(), actions);
            selection.follow(page.tree());
            menu(page.tree());
            edit(page.tree());
            show(page);
        }
    }

    private EmptyState empty() {
        return new EmptyState(stack).picture(TrustIcons.descriptor("trust-large")).title(texts.text("TrustView_title"))
                .paragraph(texts.text("TrustView_purpose")).paragraph(texts.text("TrustView_drop"))
                .action("trust.addFile", texts.text("TrustView_open"), actions::addFile)
                .action("trust.paste", texts.text("TrustView_paste"), actions::paste);
    }

    private void show(Composite page) {
        stack.show(page);
    }

    private void menu(TrustTree tree) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            List<TrustItem> chosen = tree.selected();
            item(menu, "open", chosen, actions::open);
            item(menu, "copy", chosen, actions::copy);
            item(menu, "compare", chosen.size() == 2 ? chosen : List.of(), actions::compare);
            menu.add(new Separator());
            item(menu, "trust", chosen, items -> actions.trust(items, true));
            item(menu, "distrust", chosen, items -> actions.trust(items, false));
            menu.add(new Separator());
            item(menu, "remove", chosen, actions::remove);
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
        handler.accept("org.eclipse.ui.edit.copy", () -> actions.copy(tree.selected()));
        handler.accept("org.eclipse.ui.edit.paste", actions::paste);
        handler.accept("org.eclipse.ui.edit.delete", () -> actions.remove(tree.selected()));
        handler.accept("org.eclipse.ui.edit.selectAll", () -> tree.control().selectAll());
    }

    @Override
    public void setFocus() {
        stack.setFocus();
    }

    @Override
    public void dispose() {
        bag.removeListener(onBag);
        super.dispose();
    }

    ISelectionProvider selection() {
        return selection;
    }
}
