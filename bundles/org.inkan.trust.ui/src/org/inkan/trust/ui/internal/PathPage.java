package org.inkan.trust.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.inkan.core.text.Texts;
import org.inkan.trust.bag.CertificationPath;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/**
 * The certification path as the certificate dialog of Windows has it: the root at the top, the shown certificate at the bottom,
 * and below the state of the chosen one. Judged in the background with everything in the bag; follows what is trusted there.
 */
final class PathPage extends Composite {

    private static final int[] WEIGHTS = { 60, 40 };

    private final Texts texts = Texts.beside(PathPage.class);
    private final TrustItem item;
    private final TrustBag beside;
    private final ActiveBag bag;
    private final Consumer<TrustItem> open;
    private final Consumer<Verdict> judged;
    private final Consumer<ActiveBag> onBag = any -> judge();
    private final TrustIcons icons;
    private final Tree tree;
    private final Button view;
    private final Text status;
    private Optional<CertificationPath> path = Optional.empty();
    private boolean lists;
    private Job running;

    /**
     * Empty until it is judged.
     *
     * @param beside what lies in the same file
     * @param open   shows another certificate of the path
     * @param judged gets the verdict on the shown one, also when it becomes another
     */
    PathPage(Composite parent, TrustItem item, TrustBag beside, ActiveBag bag, Consumer<TrustItem> open, Consumer<Verdict> judged) {
        super(parent, SWT.NONE);
        this.item = item;
        this.beside = beside;
        this.bag = bag;
        this.open = open;
        this.judged = judged;
        GridLayoutFactory.fillDefaults().margins(0, 6).applyTo(this);
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = tree(sash);
        view = WidgetId.mark(new Button(tree.getParent(), SWT.PUSH), "certificate.path.view");
        view.setText(text("view"));
        view.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openChosen()));
        icons = new TrustIcons(tree);
        status = status(sash);
        sash.setWeights(WEIGHTS);
        bag.addListener(onBag);
        addListener(SWT.Dispose, event -> {
            bag.removeListener(onBag);
            cancel();
        });
        explain();
        judge();
    }

    Tree tree() {
        return tree;
    }

    private Tree tree(Composite parent) {
        Composite top = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(top);
        Tree made = WidgetId.mark(new Tree(top, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "certificate.path");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        made.setHeaderVisible(true);
        column(made, "TrustTree_name", 260);
        column(made, "TrustTree_result", 420);
        made.addListener(SWT.Selection, event -> explain());
        made.addListener(SWT.DefaultSelection, event -> openChosen());
        return made;
    }

    private Text status(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        new Label(area, SWT.NONE).setText(text("status"));
        Text made = WidgetId.mark(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP),
                "certificate.path.status");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        return made;
    }

    private void column(Tree owner, String key, int width) {
        TreeColumn column = new TreeColumn(owner, SWT.LEFT);
        column.setText(texts.text(key).in(Locale.getDefault()));
        column.setWidth(width);
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    /** As long as the bag is read, what was found before stays. */
    private void judge() {
        if (isDisposed() || bag.state().isEmpty()) {
            return;
        }
        cancel();
        TrustBag known = bag.state().get().bag();
        Display display = getDisplay();
        Job[] own = new Job[1];
        own[0] = Job.create(text("reading"), (ICoreRunnable) monitor -> {
            TrustBag all = known.plus(beside);
            CertificationPath found = CertificationPath.of(item, all, bag.clock().instant());
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(own[0], found, !all.crls().isEmpty()));
            }
        });
        own[0].setSystem(true);
        running = own[0];
        running.schedule();
    }

    private void show(Job job, CertificationPath found, boolean withLists) {
        if (isDisposed() || job != running) {
            return;
        }
        path = Optional.of(found);
        lists = withLists;
        tree.removeAll();
        TreeItem above = null;
        if (found.missing().isPresent()) {
            above = line(null, texts.text("PathPage_missing", found.missing().get()).in(Locale.getDefault()));
            above.setText(1, text("missing_result"));
            above.setImage(1, icons.named("refused"));
        }
        for (CertificationPath.Step step : found.steps().reversed()) {
            above = line(above, step.item() instanceof TrustItem.OfCrl ? texts.text("TrustTree_crl", step.item().label())
                    .in(Locale.getDefault()) : step.item().label());
            above.setData(step);
            above.setImage(0, icons.of(step.item()));
            above.setText(1, step.verdict().headline().in(Locale.getDefault()));
            above.setImage(1, icons.of(step.verdict().state()));
        }
        for (TreeItem each = tree.getItem(0); each.getItemCount() > 0; each = each.getItem(0)) {
            each.setExpanded(true);
        }
        tree.setSelection(above);
        ColumnWidths.fit(tree);
        explain();
        judged.accept(found.steps().getFirst().verdict());
    }

    private TreeItem line(TreeItem above, String name) {
        TreeItem line = above == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(above, SWT.NONE);
        line.setText(0, name);
        return line;
    }

    private Optional<CertificationPath.Step> chosen() {
        return List.of(tree.getSelection()).stream().findFirst().map(TreeItem::getData).map(CertificationPath.Step.class::cast);
    }

    /** The member to copy: the chosen one, else the shown one. */
    TrustItem copied() {
        return chosen().map(CertificationPath.Step::item).orElse(item);
    }

    private void explain() {
        view.setEnabled(chosen().filter(step -> !step.item().equals(item)).isPresent());
        if (path.isEmpty()) {
            status.setText(text("reading"));
        } else if (chosen().isPresent()) {
            status.setText(VerdictReasons.of(chosen().get().item(), chosen().get().verdict(), lists));
        } else {
            status.setText(path.get().missing().map(name -> texts.text("PathPage_missing", name).in(Locale.getDefault()) + "\n\n"
                    + text("missing_next")).orElse(""));
        }
    }

    private void openChosen() {
        chosen().map(CertificationPath.Step::item).filter(other -> !other.equals(item)).ifPresent(open);
    }

    private String text(String key) {
        return texts.text("PathPage_" + key).in(Locale.getDefault());
    }
}
