package org.inkan.cli.fleet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.CaBackends;
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.ca.spi.PendingRequest;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.cli.command.AuthorityOption;
import org.inkan.cli.command.JsonShapes;
import org.inkan.cli.session.CliSession;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.SafeNames;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.enrollment.EnrollmentPlan;
import org.inkan.enrollment.EnrollmentPlanner;
import org.inkan.enrollment.EnrollmentRun;
import org.inkan.enrollment.EnrollmentSetup;
import org.inkan.enrollment.KitAcceptance;
import org.inkan.enrollment.StepMatrix;
import org.inkan.inventory.CsvImport;
import org.inkan.inventory.CsvImportResult;
import org.inkan.inventory.CsvOptions;
import org.inkan.inventory.FleetCreation;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.ImportSummary;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.KeyMode;
import org.inkan.pki.key.KeyParameters;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.io.TemplateJson;
import org.inkan.template.lint.TemplateRules;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The steps of the quickstart, each with the same operations the single commands use. */
final class QuickstartRun {

    private static final int LIMIT = 4 << 20;
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private final CliSession session;
    private final Path target;
    private final Path sample;
    private final CredentialPrompt secrets;
    private final JsonObject data = new JsonObject();
    private List<Finding> importFindings = List.of();
    private List<Finding> classicFindings = List.of();

    QuickstartRun(CliSession session, Path target, Path sample, CredentialPrompt secrets) {
        this.session = session;
        this.target = target;
        this.sample = sample;
        this.secrets = secrets;
    }

    List<Finding> importFindings() {
        return importFindings;
    }

    List<Finding> classicFindings() {
        return classicFindings;
    }

    JsonObject run(SubMonitor monitor) throws ProblemException {
        FleetFolder folder = FleetCreation.create(target, "Contoso", session.clock());
        data.addProperty("folder", folder.path().toString());
        InventoryStore store = InventoryStore.open(folder);
        Fleet fleet = store.load();
        importHosts(fleet);
        store.save(fleet);
        String template = templates(folder);
        monitor.worked(5);
        try (CertificationAuthority authority = authority(folder, monitor.split(15))) {
            authority.capability(TemplatePublishing.class).orElseThrow().publish(template, monitor.split(1));
            enroll(folder, fleet, authority, template, monitor.split(75));
            // Whoever checks the certificates needs the CRLs, and making them later would need the passphrase again.
            authority.capability(CrlPublication.class).orElseThrow().chain(monitor.split(1));
            data.add("chain", chain(authority, monitor.split(1)));
        }
        StepMatrix matrix = StepMatrix.of(folder, HostQuery.all().in(fleet).toList(),
                session.clock().instant().truncatedTo(ChronoUnit.SECONDS));
        data.add("hosts", FleetStatus.rows(matrix, session.output().locale()));
        return data;
    }

    private void importHosts(Fleet fleet) throws ProblemException {
        CsvImportResult read = CsvImport.read(AtomicFiles.read(sample.resolve("hosts.csv"), LIMIT),
                CsvOptions.into(fleet, "hosts.csv"));
        ImportSummary summary = CsvImport.apply(fleet, read);
        importFindings = read.findings();
        data.addProperty("added", summary.added());
        data.addProperty("rejected", summary.rejected());
    }

    /** Both presets become files, to be compared; only the safe one will be published. */
    private String templates(FleetFolder folder) throws ProblemException {
        OpsMgrTemplates.Options options = OpsMgrTemplates.Options.defaults(new SecureRandom());
        CertificateTemplate classic = OpsMgrTemplates.classic(new OpsMgrTemplates.Options(
                OpsMgrTemplates.CN + "Classic", OpsMgrTemplates.DISPLAY_NAME + " (classic)", options.validity(),
                options.exportable(), options.enrollGroup(), options.random()));
        CertificateTemplate safe = OpsMgrTemplates.safe(options);
        for (CertificateTemplate template : List.of(classic, safe)) {
            AtomicFiles.write(folder.templates().resolve(SafeNames.fileName(template.cn()) + ".template.json"),
                    TemplateJson.write(template));
        }
        classicFindings = TemplateRules.all().check(classic,
                Place.of("templates/" + SafeNames.fileName(classic.cn()) + ".template.json"));
        data.addProperty("template", safe.cn());
        return safe.cn();
    }

    private CertificationAuthority authority(FleetFolder folder, IProgressMonitor monitor) throws ProblemException {
        monitor.subTask(QuickstartView.text("Quickstart_makingCa", session.output().locale()));
        CaBackends backends = AuthorityOption.backends(session);
        Connection connection = Quickstart.connection();
        Connections.load(folder.path()).with(connection).save(folder.path());
        return backends.open(connection, new BackendContext(folder.path(), connection.options(), secrets,
                session.clock(), session.output().locale()));
    }

    private void enroll(FleetFolder folder, Fleet fleet, CertificationAuthority authority, String template,
            SubMonitor monitor) throws ProblemException {
        List<String> all = HostQuery.all().in(fleet).map(Host::getName).toList();
        List<String> answered = all.stream().filter(host -> Files.isDirectory(answer(host))).toList();
        // One more than the sample has answers for, so that a host that has not answered yet shows as well.
        Optional<String> silent = all.stream().filter(host -> !answered.contains(host)).reduce((a, b) -> b);
        List<String> onHost = Stream.concat(answered.stream(), silent.stream()).toList();
        List<String> here = all.stream().filter(host -> !onHost.contains(host)).toList();
        data.add("pfxHosts", JsonShapes.strings(here));
        data.add("hostKeyHosts", JsonShapes.strings(onHost));
        String connection = Quickstart.connection().name();
        EnrollmentOptions pfx = EnrollmentOptions.of(KeyMode.PFX, connection, template).withJobs(WORKERS).withHosts(here);
        EnrollmentOptions host = EnrollmentOptions.of(KeyMode.HOST, connection, template).withHosts(onHost);
        try (EnrollmentSetup setup = EnrollmentSetup.pfx(folder, session.clock(), secrets, authority, KeyParameters.rsa(2048),
                WORKERS)) {
            data.addProperty("signer", setup.signer());
            EnrollmentRun run = new EnrollmentRun(setup.context());
            run.run(fleet, plan(folder, fleet, pfx), monitor.split(50));
            run.run(fleet, plan(folder, fleet, host), monitor.split(10));
            accept(folder, fleet, answered);
            run.run(fleet, plan(folder, fleet, host), monitor.split(10));
            data.addProperty("approved", approve(authority, monitor.split(10)));
            run.run(fleet, plan(folder, fleet, pfx), monitor.split(10));
            run.run(fleet, plan(folder, fleet, host), monitor.split(10));
        }
    }

    private EnrollmentPlan plan(FleetFolder folder, Fleet fleet, EnrollmentOptions options) throws ProblemException {
        return new EnrollmentPlanner(folder, session.clock()).plan(fleet, options);
    }

    private Path answer(String host) {
        return sample.resolve("requests").resolve(host.toLowerCase(Locale.ROOT));
    }

    private void accept(FleetFolder folder, Fleet fleet, List<String> hosts) throws ProblemException {
        KitAcceptance acceptance = new KitAcceptance(folder, fleet, session.clock());
        for (String host : hosts) {
            Path result = answer(host).resolve("result.json");
            Path file = Files.exists(result) ? result : answer(host).resolve("request.req");
            acceptance.accept(AtomicFiles.read(file, LIMIT), file.getFileName().toString(), Optional.of(host));
        }
        InventoryStore.open(folder).save(fleet);
        data.addProperty("answers", hosts.size());
    }

    private static int approve(CertificationAuthority authority, SubMonitor monitor) throws ProblemException {
        PendingQueue queue = authority.capability(PendingQueue.class).orElseThrow();
        List<PendingRequest> pending = queue.list(monitor);
        for (PendingRequest request : pending) {
            queue.approve(request.requestId(), monitor);
        }
        return pending.size();
    }

    private static JsonArray chain(CertificationAuthority authority, IProgressMonitor monitor)
            throws ProblemException {
        JsonArray chain = new JsonArray();
        authority.identity(monitor).chain().stream().map(JsonShapes::certificate).forEach(chain::add);
        return chain;
    }
}
