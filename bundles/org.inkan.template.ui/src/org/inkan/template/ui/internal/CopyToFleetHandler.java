package org.inkan.template.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateFolder;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.work.BackgroundWork;

/** Copies selected templates of an authority into the fleet, where they can be checked, edited and kept. */
public final class CopyToFleetHandler extends AbstractHandler {

    private static final Texts TEXTS = Texts.beside(CopyToFleetHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<CertificateTemplate> chosen = Selected.rows(event).stream().filter(row -> row.offeredBy().isPresent())
                .flatMap(row -> row.template().stream()).toList();
        if (!chosen.isEmpty()) {
            window.getService(ActiveFleet.class).folder().ifPresent(fleet -> window.getService(BackgroundWork.class)
                    .change(TEXTS.text("CopyToFleetHandler_copying"), monitor -> copy(fleet.path(), chosen, monitor), done -> { }));
        }
        return null;
    }

    private static List<CertificateTemplate> copy(Path fleet, List<CertificateTemplate> chosen, IProgressMonitor monitor)
            throws ProblemException {
        for (CertificateTemplate template : chosen) {
            String artifact = TemplateFolder.artifact(template.cn());
            if (Files.exists(fleet.resolve(artifact))) {
                throw Problem.of("TPLUI-003", TEXTS, "CopyToFleetHandler_exists", artifact, template.displayName(), artifact).exception();
            }
        }
        SubMonitor progress = SubMonitor.convert(monitor, chosen.size());
        for (CertificateTemplate template : chosen) {
            progress.split(1);
            new TemplateFolder(fleet).save(template, "template.import", Clock.systemUTC());
        }
        return chosen;
    }
}
