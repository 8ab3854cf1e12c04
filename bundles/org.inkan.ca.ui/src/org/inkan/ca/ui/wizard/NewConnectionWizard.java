package org.inkan.ca.ui.wizard;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IServiceLocator;
import org.inkan.ca.CaBackends;
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.ui.desk.AuthorityDesk;
import org.inkan.ca.ui.desk.ConnectionForm;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.work.BackgroundWork;

/** Connects the open fleet with a certification authority: what {@code inkan ca add} does. */
public final class NewConnectionWizard extends Wizard implements INewWizard {

    private final Texts texts = Texts.beside(NewConnectionWizard.class);
    private final CaBackends backends;
    private final Map<String, OptionsPage> options = new LinkedHashMap<>();
    private IServiceLocator services;
    private KindPage kind;
    private FinishPage last;

    /** Offers the kinds that are installed. */
    public NewConnectionWizard() {
        this(CaBackends.fromRegistry(Platform.getExtensionRegistry()));
    }

    /** Offers these kinds. */
    NewConnectionWizard(CaBackends backends) {
        this.backends = backends;
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        services = window == null ? workbench : window;
        setWindowTitle(text("NewConnectionWizard_title").in(Locale.getDefault()));
        setNeedsProgressMonitor(false);
    }

    @Override
    public void addPages() {
        kind = new KindPage(backends, fleet().isPresent());
        addPage(kind);
        Set<String> taken = taken();
        for (BackendDescriptor backend : backends.all()) {
            OptionsPage page = new OptionsPage(backend, taken);
            options.put(backend.id(), page);
            addPage(page);
        }
        last = new FinishPage(this);
        addPage(last);
    }

    private Set<String> taken() {
        try {
            return fleet().isEmpty() ? Set.of() : Connections.load(fleet().get().path()).all().stream().map(Connection::name)
                    .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        } catch (ProblemException e) {
            // Finishing says what is wrong with the file.
            return Set.of();
        }
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == kind) {
            return chosen();
        }
        return page == last ? null : last;
    }

    @Override
    public IWizardPage getPreviousPage(IWizardPage page) {
        if (page == last) {
            return chosen();
        }
        return page == kind ? null : kind;
    }

    @Override
    public boolean canFinish() {
        return fleet().isPresent() && chosen() != null && chosen().isPageComplete();
    }

    private OptionsPage chosen() {
        return kind.backend().map(backend -> options.get(backend.id())).orElse(null);
    }

    /** What was entered; only once a kind is chosen. */
    ConnectionForm form() {
        return chosen().form();
    }

    /** The desk of the open fleet. */
    AuthorityDesk desk() {
        return new AuthorityDesk(backends, new BackendContext(fleet().orElseThrow().path(), Map.of(),
                services.getService(CredentialPrompt.class), Clock.systemUTC(), Locale.getDefault()));
    }

    BackgroundWork work() {
        return services.getService(BackgroundWork.class);
    }

    private Optional<FleetFolder> fleet() {
        return services.getService(ActiveFleet.class).folder();
    }

    @Override
    public boolean performFinish() {
        Connection connection = form().connection();
        AuthorityDesk desk = desk();
        work().change(text("NewConnectionWizard_adding", connection.name()), monitor -> desk.add(connection, monitor), identity -> { });
        return true;
    }

    private Text text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }
}
