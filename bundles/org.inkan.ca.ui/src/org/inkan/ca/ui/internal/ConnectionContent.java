package org.inkan.ca.ui.internal;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.navigator.AreaContent;
import org.inkan.ui.navigator.AreaNode;

/** The CA connections of the fleet in its tree; none is tried, because that may need a passphrase. */
public final class ConnectionContent extends AreaContent {

    private static final String AREA = "connections";
    private static final Optional<String> VIEW = Optional.of(CaView.ID);

    private final Texts texts = Texts.beside(ConnectionContent.class);

    /** Follows the open fleet until disposed. */
    public ConnectionContent() {
        super(AREA);
    }

    @Override
    protected Optional<AreaNode> read(FleetFolder folder, IProgressMonitor monitor) throws ProblemException {
        List<Connection> connections = Connections.load(folder.path()).all();
        URL icon = ConnectionContent.class.getResource("/icons/ca.svg");
        List<AreaNode> lines = connections.stream()
                .map(each -> new AreaNode(AREA + "/" + each.name(), each.name(), icon, List.of(), VIEW)).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new AreaNode(AREA,
                texts.text("ConnectionContent_connections", lines.size()).in(Locale.getDefault()), icon, lines, VIEW));
    }
}
