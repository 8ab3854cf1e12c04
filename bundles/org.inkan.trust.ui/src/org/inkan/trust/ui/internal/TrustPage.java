package org.inkan.trust.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.inkan.core.text.Texts;
import org.inkan.trust.bag.ChainForest;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;
import org.inkan.ui.FilterBar;
import org.inkan.ui.WidgetId;

/** Filter, chain tree, and the reasons of the verdict on what is chosen. */
final class TrustPage extends Composite {

    private static final int[] WEIGHTS = { 68, 32 };

    private final Texts texts = Texts.beside(TrustPage.class);
    private final ActiveBag.State state;
    private Text filter;
    private Button refusedOnly;
    private Label count;
    private final TrustTree tree;
    private final Text reasons;

    TrustPage(Composite parent, ActiveBag.State state, TrustActions actions) {
        super(parent, SWT.NONE);
        this.state = state;
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
        bar(actions);
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new TrustTree(sash, state);
        Composite area = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        new Label(area, SWT.NONE).setText(text("TrustPage_reasons"));
        reasons = WidgetId.mark(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), "trust.reasons");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(reasons);
        sash.setWeights(WEIGHTS);
        tree.addSelectionChangedListener(event -> explain());
        tree.control().addListener(SWT.DefaultSelection, event -> actions.open(tree.selected()));
        apply();
    }

    private void bar(TrustActions actions) {
        FilterBar bar = new FilterBar(this, "trust.filter", texts.text("TrustPage_filter"), this::apply);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = bar.field();
        refusedOnly = WidgetId.mark(new Button(bar, SWT.CHECK), "trust.refusedOnly");
        refusedOnly.setText(text("TrustPage_refusedOnly"));
        refusedOnly.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> apply()));
        count = WidgetId.mark(new Label(bar, SWT.RIGHT), "trust.count");
        count.setLayoutData(new RowData(150, SWT.DEFAULT));
        button(bar, "trust.addFile", actions::addFile);
        button(bar, "trust.paste", actions::paste);
        button(bar, "trust.refresh", actions::refresh);
    }

    private void button(Composite bar, String id, Runnable action) {
        Button button = WidgetId.mark(new Button(bar, SWT.PUSH), id);
        button.setText(text("TrustPage_" + id.substring(id.indexOf('.') + 1)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    private void apply() {
        ChainForest shown = state.forest().matching(filter.getText(), item -> !refusedOnly.getSelection()
                || state.verdicts().get(item).state() == Verdict.State.NOT_TRUSTED);
        tree.show(shown);
        count.setText(texts.text("TrustPage_count", shown.size(), state.forest().size()).in(Locale.getDefault()));
        explain();
    }

    private void explain() {
        List<TrustItem> chosen = tree.selected();
        String nothing = state.problems().isEmpty() ? text("TrustPage_choose")
                : texts.text("TrustPage_unread", state.problems().size()).in(Locale.getDefault()) + "\n"
                        + state.problems().getFirst().where() + ": " + state.problems().getFirst().what().in(Locale.getDefault());
        reasons.setText(chosen.isEmpty() ? nothing
                : VerdictReasons.of(chosen.getFirst(), state.verdicts().get(chosen.getFirst()), !state.bag().crls().isEmpty()));
    }

    TrustTree tree() {
        return tree;
    }

    @Override
    public boolean setFocus() {
        return !tree.control().isDisposed() && tree.control().setFocus();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
