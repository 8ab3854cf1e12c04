package org.inkan.ca.ui.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.CaBackends;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.ui.desk.AuthorityDesk;
import org.inkan.ca.ui.desk.ConnectionEntry;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.ui.source.TemplateSource;

/** The templates of the fleet's certification authorities, of those kinds that can tell. */
public final class AuthorityTemplates implements TemplateSource {

    @Override
    public List<Offer> read(Path fleet, CredentialPrompt secrets, IProgressMonitor monitor) throws ProblemException {
        AuthorityDesk desk = new AuthorityDesk(CaBackends.fromRegistry(Platform.getExtensionRegistry()),
                new BackendContext(fleet, Map.of(), secrets, Clock.systemUTC(), Locale.getDefault()));
        List<ConnectionEntry> connections = desk.connections();
        SubMonitor progress = SubMonitor.convert(monitor, connections.size());
        List<Offer> offers = new ArrayList<>();
        for (ConnectionEntry entry : connections) {
            progress.checkCanceled();
            String name = entry.connection().name();
            try {
                desk.templates(entry.connection(), progress.split(1))
                        .ifPresent(templates -> offers.add(new Offer(name, templates, Optional.empty())));
            } catch (ProblemException e) {
                offers.add(new Offer(name, List.of(), Optional.of(e.problem())));
            }
        }
        return offers;
    }
}
