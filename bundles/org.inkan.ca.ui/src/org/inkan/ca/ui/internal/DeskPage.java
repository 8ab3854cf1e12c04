package org.inkan.ca.ui.internal;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.inkan.ca.ui.desk.ConnectionEntry;
import org.inkan.ca.ui.desk.ConnectionState;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.EmptyState;
import org.inkan.ui.WidgetId;
import org.inkan.ui.work.BackgroundWork.Task;

/** One tab of the selected connection: its content, or why there is none. */
abstract class DeskPage extends Composite {

    private final Texts texts = Texts.beside(DeskPage.class);
    private final CaView view;
    private final Composite content;
    private EmptyState message;
    private Job reading;
    private ConnectionEntry entry;

    DeskPage(Composite parent, CaView view) {
        super(parent, SWT.NONE);
        this.view = view;
        setLayout(new StackLayout());
        content = new Composite(this, SWT.NONE);
    }

    /** Whether the authority offers what this page shows. */
    abstract boolean offered(ConnectionState.Reached reached);

    /** Shows what the page is for, of an authority that offers it. */
    abstract void load();

    final void show(ConnectionEntry shown) {
        boolean other = entry == null || !entry.connection().equals(shown.connection());
        entry = shown;
        switch (shown.state()) {
            case ConnectionState.Untried untried -> message(text("DeskPage_trying", shown.connection().name()));
            case ConnectionState.NotCreated absent -> message(text("DeskPage_notCreated"), text("DeskPage_notCreated_next"));
            case ConnectionState.Failed failed -> problem(failed.problem());
            case ConnectionState.Reached reached -> {
                if (!offered(reached)) {
                    message(text("DeskPage_lacks"), text("DeskPage_lacks_next", shown.kind()));
                } else if (other || message != null) {
                    message(text("DeskPage_trying", shown.connection().name()));
                    load();
                } else {
                    load();
                }
            }
        }
    }

    final CaView view() {
        return view;
    }

    final ConnectionEntry entry() {
        return entry;
    }

    final Composite content() {
        return content;
    }

    /** Reads in the background; what arrives after the connection was changed or the page closed is dropped. */
    final <T> void read(Text name, Task<T> task, Consumer<T> done) {
        read(name, (monitor, begun) -> task.run(monitor), done);
    }

    /** Work that can show something before its end. */
    interface GradualTask<T> {
        T run(IProgressMonitor monitor, Consumer<T> begun) throws ProblemException;
    }

    /** The same; {@code done} also gets what the task has begun with. */
    final <T> void read(Text name, GradualTask<T> task, Consumer<T> done) {
        if (reading != null) {
            reading.cancel();
        }
        ConnectionEntry read = entry;
        Job[] started = new Job[1];
        started[0] = Job.create(name.in(Locale.getDefault()), (ICoreRunnable) monitor -> {
            try {
                Consumer<T> show = part -> later(read, started[0], () -> {
                    message();
                    done.accept(part);
                });
                show.accept(task.run(monitor, show));
            } catch (ProblemException e) {
                later(read, started[0], () -> problem(e.problem()));
            }
        });
        reading = started[0];
        view.getSite().getService(IWorkbenchSiteProgressService.class).schedule(reading);
    }

    private void later(ConnectionEntry read, Job started, Runnable update) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!isDisposed() && started == reading && read.connection().equals(entry.connection())) {
                update.run();
            }
        });
    }

    /** Shows the lines instead of the content; without any, the content. */
    final void message(Text... lines) {
        EmptyState old = message;
        message = lines.length == 0 ? null : new EmptyState(this).title(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            message.paragraph(lines[i]);
        }
        top(old);
    }

    private void problem(Problem problem) {
        EmptyState old = message;
        message = new EmptyState(this).picture(CaIcons.descriptor("error")).title(problem.what())
                .paragraph(Text.literal((problem.code() + "  " + problem.where()).strip())).paragraph(problem.why())
                .paragraph(problem.next()).action("ca.retry", text("DeskPage_retry"), view::load);
        top(old);
    }

    private void top(EmptyState old) {
        ((StackLayout) getLayout()).topControl = message == null ? content : message;
        layout();
        if (old != null) {
            old.dispose();
        }
    }

    /** A button of the page that does what a command of the view does. */
    final Button button(Composite bar, String id, String label, Runnable action) {
        Button button = WidgetId.mark(new Button(bar, SWT.PUSH), id);
        button.setText(text(label).in(Locale.getDefault()));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    /** Makes the table's selection that of the view and gives it a menu. */
    final void connect(TableViewer table, String menuId) {
        view.selection().follow(table);
        table.addOpenListener(e -> view.operations().open());
        menu(table.getControl(), menuId);
    }

    final void menu(Control table, String menuId) {
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        table.setMenu(menu.createContextMenu(table));
        table.addDisposeListener(e -> menu.dispose());
        view.getSite().registerContextMenu(menuId, menu, view.selection());
    }

    final Text text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }
}
