package org.inkan.trust.ui.internal;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.inkan.core.text.Texts;
import org.inkan.ui.EmptyState;
import org.inkan.ui.PageStack;

/** A view of the bag: what it holds on a page that is made anew with each change, and how to fill it as long as it is empty. */
abstract class BagView extends ViewPart {

    final Texts texts = Texts.beside(BagView.class);
    final SwitchedSelection selection = new SwitchedSelection();
    private final Consumer<ActiveBag> onBag = changed -> show();
    private final String area;
    private ActiveBag bag;
    private TrustActions actions;
    private PageStack stack;

    /** The ids of widgets begin with {@code area}. */
    BagView(String area) {
        this.area = area;
    }

    /** Begins to show the bag; F1 shows the help context with this id, and what is dropped on {@code parent} is added. */
    final void begin(Composite parent, String help) {
        stack = new PageStack(parent, help);
        bag = getSite().getService(ActiveBag.class);
        actions = new TrustActions(getSite(), bag);
        actions.acceptDrops(parent);
        getSite().setSelectionProvider(selection);
        bag.addListener(onBag);
        show();
    }

    /** The parent of every page. */
    final PageStack stack() {
        return stack;
    }

    /** What can be done with the bag and what it holds. */
    final TrustActions actions() {
        return actions;
    }

    /** Writes on the page of an empty bag what the view is for. */
    abstract EmptyState explain(EmptyState page);

    /** The page of a bag that holds something; it lets {@link #selection} follow it. */
    abstract Composite page(ActiveBag.State state);

    /** Shows the bag as it is now. */
    void show() {
        if (stack.isDisposed()) {
            return;
        }
        selection.follow(null);
        if (bag.state().isEmpty()) {
            stack.show(new EmptyState(stack).paragraph(texts.text("BagView_reading")));
        } else if (bag.state().get().bag().isEmpty()) {
            stack.show(explain(new EmptyState(stack).picture(TrustIcons.descriptor("trust-large")))
                    .action(area + ".addFile", texts.text("BagView_open"), actions::addFile)
                    .action(area + ".paste", texts.text("BagView_paste"), actions::paste));
        } else {
            stack.show(page(bag.state().get()));
        }
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
}
