package org.inkan.enrollment.ui.requests;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.RequestEntries;
import org.inkan.enrollment.RequestEntry;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.FleetReadings;
import org.inkan.inventory.model.RequestState;
import org.inkan.ui.navigator.AreaContent;
import org.inkan.ui.navigator.AreaNode;

/** The requests of the fleet by state, in its tree. */
public final class RequestContent extends AreaContent {

    private static final String AREA = "requests";
    private static final Optional<String> VIEW = Optional.of("org.inkan.enrollment.ui.requestsView");
    private static final Map<RequestState, String> ICONS = Map.of(RequestState.BUILT, "prepared", RequestState.PENDING, "pending",
            RequestState.DENIED, "denied", RequestState.ISSUED, "issued");

    private final FleetReadings readings = PlatformUI.getWorkbench().getService(FleetReadings.class);
    private final Texts texts = Texts.beside(RequestContent.class);

    /** Follows the open fleet until disposed. */
    public RequestContent() {
        super(AREA);
    }

    @Override
    protected Optional<AreaNode> read(FleetFolder folder, IProgressMonitor monitor) throws ProblemException {
        Map<RequestState, List<String>> hosts = new TreeMap<>();
        List<RequestEntry> entries = RequestEntries.of(folder, readings.read(folder));
        entries.forEach(entry -> hosts.computeIfAbsent(entry.state(), state -> new ArrayList<>()).add(entry.host()));
        List<AreaNode> states = new ArrayList<>();
        hosts.forEach((state, names) -> {
            List<String> sorted = names.stream().sorted(String.CASE_INSENSITIVE_ORDER).distinct().toList();
            String path = AREA + "/" + state.getName();
            URL icon = icon(ICONS.get(state));
            states.add(new AreaNode(path, counted(RequestColumn.state(state), names.size()), icon,
                    AreaNode.lines(path, sorted, icon, icon, VIEW), VIEW));
        });
        return states.isEmpty() ? Optional.empty()
                : Optional.of(new AreaNode(AREA,
                        counted(texts.text("RequestContent_requests"), entries.size()), icon("pending"), states, VIEW));
    }

    private String counted(Object what, int count) {
        return texts.text("RequestContent_counted", what, count).in(Locale.getDefault());
    }

    private static URL icon(String name) {
        return RequestContent.class.getResource("/icons/" + name + ".svg");
    }
}
