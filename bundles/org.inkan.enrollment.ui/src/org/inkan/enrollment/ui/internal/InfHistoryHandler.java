package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.compare.CompareUI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.ui.Prompts;
import org.inkan.ui.work.BackgroundWork;

/** Compares the INF file of the active editor, or the selected one, with a state that local history has kept. */
public final class InfHistoryHandler extends AbstractHandler {

    private static final Texts TEXTS = Texts.beside(InfHistoryHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        file(event).ifPresent(file -> window.getService(BackgroundWork.class).start(TEXTS.text("InfHistoryHandler_reading"), monitor -> {
            try {
                return List.of(file.getHistory(monitor));
            } catch (CoreException e) {
                throw unreadable(file, e);
            }
        }, states -> choose(window, file, states)));
        return null;
    }

    private static Optional<IFile> file(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && !selection.isEmpty()) {
            IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
            if (selected != null) {
                return Optional.of(selected);
            }
        }
        return HandlerUtil.getActiveEditor(event) instanceof InfEditor editor ? editor.file() : Optional.empty();
    }

    private static void choose(IWorkbenchWindow window, IFile file, List<IFileState> states) {
        if (states.isEmpty()) {
            window.getService(Prompts.class).problem(window.getShell(),
                    Problem.of("ENR-022", TEXTS, "InfHistoryHandler_none", file.getName(), file.getName()));
        } else if (states.size() == 1) {
            open(window, file, states.getFirst());
        } else {
            ElementListSelectionDialog dialog = new ElementListSelectionDialog(window.getShell(),
                    LabelProvider.createTextProvider(state -> InfComparison.date((IFileState) state)));
            dialog.setTitle(TEXTS.text("InfHistoryHandler_title").in(Locale.getDefault()));
            dialog.setMessage(TEXTS.text("InfHistoryHandler_which", file.getName()).in(Locale.getDefault()));
            dialog.setElements(states.toArray());
            dialog.setInitialSelections(states.getFirst());
            if (dialog.open() == ElementListSelectionDialog.OK) {
                open(window, file, (IFileState) dialog.getFirstResult());
            }
        }
    }

    private static void open(IWorkbenchWindow window, IFile file, IFileState state) {
        window.getService(BackgroundWork.class).start(TEXTS.text("InfHistoryHandler_reading"), monitor -> {
            try {
                return InfComparison.of(file, state);
            } catch (CoreException e) {
                throw unreadable(file, e);
            }
        }, input -> CompareUI.openCompareEditorOnPage(input, window.getActivePage()));
    }

    private static ProblemException unreadable(IFile file, CoreException e) {
        return Problem.of("ENR-021", TEXTS, "InfHistoryHandler_unreadable", file.getName(), file.getName(), e.getStatus().getMessage())
                .exception(e);
    }
}
