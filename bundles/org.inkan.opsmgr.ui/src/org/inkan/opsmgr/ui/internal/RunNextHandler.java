package org.inkan.opsmgr.ui.internal;

import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.opsmgr.ui.matrix.NextWork;

/** Does for each selected host what comes next: asks the CA, builds a kit, or says what somebody has to do elsewhere. */
public final class RunNextHandler extends BuildKitsHandler {

    /** Contributed by the area of the enrollment, which may be absent. */
    static final String ENROLL = "org.inkan.enrollment.ui.enroll";

    private final Texts texts = Texts.beside(RunNextHandler.class);

    @Override
    void run(IWorkbenchWindow window, FleetFolder folder, List<HostRow> hosts) {
        NextWork work = NextWork.of(hosts);
        List<ResultLine> byHand = ResultLine.of(work);
        if (!work.kits().isEmpty()) {
            build(window, folder, work.kits(), byHand);
        } else if (!byHand.isEmpty()) {
            show(window, texts.text("RunNextHandler_title"), byHand);
        }
        if (!work.enroll().isEmpty()) {
            enroll(window, folder, work);
        }
    }

    private void enroll(IWorkbenchWindow window, FleetFolder folder, NextWork work) {
        Command command = window.getService(ICommandService.class).getCommand(ENROLL);
        IHandlerService handlers = window.getService(IHandlerService.class);
        EvaluationContext context = new EvaluationContext(handlers.createContextSnapshot(false), work.enroll());
        context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(work.enroll()));
        try {
            if (command.isDefined()) {
                handlers.executeCommandInContext(new ParameterizedCommand(command, null), null, context);
                return;
            }
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
        List<ResultLine> lines = work.enroll().stream().map(host -> new ResultLine(ResultLine.Outcome.TO_DO, host.name(),
                texts.text("RunNextHandler_enroll", host.name()))).toList();
        show(window, texts.text("RunNextHandler_title"), lines);
    }
}
