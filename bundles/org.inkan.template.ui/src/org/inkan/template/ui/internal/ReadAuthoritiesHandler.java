package org.inkan.template.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.text.Texts;
import org.inkan.template.ui.model.TemplateFindings;
import org.inkan.template.ui.model.TemplateListing;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.template.ui.rules.InstalledRequirements;
import org.inkan.template.ui.source.InstalledSources;
import org.inkan.template.ui.source.TemplateSource;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.ContributionLog;
import org.inkan.ui.work.BackgroundWork;

/** Shows the templates that the fleet's authorities have beside those of the fleet. Asked for, because it may need a passphrase. */
public final class ReadAuthoritiesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        TemplatesView view = view(window);
        CredentialPrompt secrets = window.getService(CredentialPrompt.class);
        window.getService(ActiveFleet.class).folder().ifPresent(fleet -> {
            Path folder = fleet.path();
            window.getService(BackgroundWork.class).start(Texts.beside(ReadAuthoritiesHandler.class).text("ReadAuthoritiesHandler_reading"),
                    monitor -> {
                        InstalledSources sources = InstalledSources.fromRegistry(Platform.getExtensionRegistry());
                        ContributionLog.write(InstalledSources.class, sources.findings());
                        SubMonitor progress = SubMonitor.convert(monitor, sources.all().size());
                        List<TemplateSource.Offer> offers = new ArrayList<>();
                        for (TemplateSource source : sources.all()) {
                            offers.addAll(source.read(folder, secrets, progress.split(1)));
                        }
                        return listing().rows(offers);
                    }, (List<TemplateRow> rows) -> view.showOffered(folder, rows));
        });
        return null;
    }

    private static TemplateListing listing() {
        return new TemplateListing(new TemplateFindings(InstalledRequirements.fromRegistry(Platform.getExtensionRegistry()).all()));
    }

    private static TemplatesView view(IWorkbenchWindow window) throws ExecutionException {
        try {
            return (TemplatesView) window.getActivePage().showView(TemplatesView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(TemplatesView.ID, e);
        }
    }
}
