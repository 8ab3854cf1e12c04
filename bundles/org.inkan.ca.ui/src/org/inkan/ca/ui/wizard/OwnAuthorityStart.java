package org.inkan.ca.ui.wizard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.services.IServiceLocator;
import org.inkan.ca.CaBackends;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.ui.desk.AuthorityDesk;
import org.inkan.ca.ui.desk.ConnectionForm;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.fleet.FleetStart;
import org.inkan.ui.work.BackgroundWork;

/** A new fleet with a CA of its own, of the kind that lives in the fleet: what {@code inkan ca add embedded} adds. */
public final class OwnAuthorityStart implements FleetStart {

    private static final String KIND = "org.inkan.ca.embedded";

    private final Texts texts = Texts.beside(OwnAuthorityStart.class);
    private final CaBackends backends = CaBackends.fromRegistry(Platform.getExtensionRegistry());
    // A product without this kind has no such start: a contribution that cannot be made is left out.
    private final BackendDescriptor kind = backends.find(KIND).orElseThrow();

    @Override
    public Text label() {
        return texts.text("OwnAuthorityStart_label");
    }

    @Override
    public Text help() {
        return texts.text("OwnAuthorityStart_help");
    }

    @Override
    public List<CommandLine> commands(Path folder, String name) {
        List<CommandLine> lines = new ArrayList<>(FleetStart.super.commands(folder, name));
        lines.add(form(name).command().and("--fleet", folder.toString()));
        return lines;
    }

    @Override
    public void furnish(IServiceLocator services, Path folder, String name) {
        ConnectionForm form = form(name);
        AuthorityDesk desk = new AuthorityDesk(backends, new BackendContext(folder, Map.of(),
                services.getService(CredentialPrompt.class), Clock.systemUTC(), Locale.getDefault()));
        services.getService(BackgroundWork.class).change(texts.text("OwnAuthorityStart_adding", form.name()),
                monitor -> desk.add(form.connection(), monitor), identity -> { });
    }

    private ConnectionForm form(String name) {
        return new ConnectionForm(kind, kind.shortName(), Map.of("name", name + " Issuing CA", "rootName", name + " Root CA"));
    }
}
