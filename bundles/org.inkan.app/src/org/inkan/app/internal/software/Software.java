package org.inkan.app.internal.software;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.IQuery;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Features that can be added to the product and taken away again, through p2. What p2 itself says about a failure is English and
 * for programmers; it goes to the log as the cause. For background threads.
 *
 * @param agent p2
 * @param profile p2's record of what is installed
 */
record Software(IProvisioningAgent agent, String profile) {

    private static final Texts TEXTS = Texts.beside(Software.class);
    /** The product itself, and what it consists of, is not for the dialog to take away. */
    private static final Set<String> PRODUCT = Set.of("org.inkan.product", "org.inkan.product.feature.feature.group");

    /** A change p2 has found possible, for a person to consent to; closed, its source is gone. */
    record Plan(ProfileChangeOperation operation, Signatures signatures, Optional<SoftwareSource> source) implements AutoCloseable {

        @Override
        public void close() {
            source.ifPresent(SoftwareSource::close);
        }
    }

    /** The software of the running product; p2 starts when the first person asks for it. */
    static Software ofThis() throws ProblemException {
        Bundle core = Platform.getBundle("org.eclipse.equinox.p2.core");
        try {
            core.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            throw absent().exception(e);
        }
        BundleContext framework = Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).getBundleContext();
        return Optional.ofNullable(framework.getServiceReference(IProvisioningAgent.class)).map(framework::getService)
                .map(agent -> new Software(agent, IProfileRegistry.SELF)).orElseThrow(() -> absent().exception());
    }

    /** What the source offers, in the order of names, with what of it is installed. */
    List<Feature> offered(Path chosen, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        try (SoftwareSource source = SoftwareSource.of(chosen, progress.split(1))) {
            IQuery<IInstallableUnit> groups = QueryUtil.createIUGroupQuery();
            Set<IInstallableUnit> offered = metadata(source, progress.split(1)).query(groups, null).toUnmodifiableSet();
            forget(source);
            return Feature.of(offered, found().map(each -> each.query(groups, null).toUnmodifiableSet()).orElse(Set.of()));
        }
    }

    /** What was added to the product, in the order of names. */
    List<Feature> added() {
        Collection<IInstallableUnit> added = found().map(each -> each.query(new UserVisibleRootQuery(), null).toUnmodifiableSet())
                .orElse(Set.of()).stream().filter(unit -> !PRODUCT.contains(unit.getId())).toList();
        return Feature.of(added, added);
    }

    /**
     * Finds out whether features can be added with what they need, all of it from the source or installed.
     *
     * @throws ProblemException if not
     */
    Plan install(Path chosen, List<Feature> features, IProgressMonitor monitor) throws ProblemException {
        List<String> present = features.stream().filter(Feature::isPresent).map(Feature::name).toList();
        if (!present.isEmpty()) {
            throw Problem.of("APP-006", TEXTS, "Software_present", chosen.toString(), String.join(", ", present)).exception();
        }
        IProfile installed = changeable();
        SubMonitor progress = SubMonitor.convert(monitor, 4);
        SoftwareSource source = SoftwareSource.of(chosen, progress.split(1));
        try {
            IMetadataRepository metadata = metadata(source, progress.split(1));
            IArtifactRepository artifacts = artifacts(source, progress.split(1));
            ProvisioningContext context = new ProvisioningContext(agent);
            context.setMetadataRepositories(source.address());
            context.setArtifactRepositories(source.address());
            InstallOperation operation = new InstallOperation(new ProvisioningSession(agent), Feature.units(features));
            operation.setProvisioningContext(context);
            IStatus status = resolve(operation, progress.split(1));
            if (!status.isOK() && status.getSeverity() >= IStatus.ERROR) {
                throw impossible(features, chosen, new Unmet(metadata, installed).of(Feature.units(features)), status);
            }
            Set<IInstallableUnit> additions = operation.getProvisioningPlan().getAdditions().query(QueryUtil.ALL_UNITS, null)
                    .toUnmodifiableSet();
            return new Plan(operation, Signatures.of(additions, artifacts), Optional.of(source));
        } catch (ProblemException | OperationCanceledException e) {
            forget(source);
            source.close();
            throw e;
        }
    }

    /** Finds out whether features can be taken away. */
    Plan uninstall(List<Feature> features, IProgressMonitor monitor) throws ProblemException {
        changeable();
        UninstallOperation operation = new UninstallOperation(new ProvisioningSession(agent), Feature.units(features));
        IStatus status = resolve(operation, monitor);
        if (status.getSeverity() >= IStatus.ERROR) {
            throw Problem.of("APP-009", TEXTS, "Software_needed", names(features)).exception(status.getException());
        }
        return new Plan(operation, new Signatures(Set.of(), Set.of()), Optional.empty());
    }

    /** Does what was found possible. It takes effect with the next start. */
    void perform(Plan plan, IProgressMonitor monitor) throws ProblemException {
        try (plan) {
            IStatus status = plan.operation().getProvisioningJob(null).runModal(monitor);
            if (status.getSeverity() == IStatus.CANCEL) {
                throw new OperationCanceledException();
            }
            if (status.getSeverity() >= IStatus.ERROR) {
                throw Problem.of("APP-010", TEXTS, "Software_failed", plan.source().map(each -> each.chosen().toString()).orElse(""))
                        .exception(cause(status));
            }
        } finally {
            plan.source().ifPresent(this::forget);
        }
    }

    private IStatus resolve(ProfileChangeOperation operation, IProgressMonitor monitor) {
        operation.setProfileId(profile);
        IStatus status = operation.resolveModal(monitor);
        if (status.getSeverity() == IStatus.CANCEL || monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return status;
    }

    private static ProblemException impossible(List<Feature> features, Path chosen, List<String> unmet, IStatus status) {
        Problem problem = unmet.isEmpty() ? Problem.of("APP-008", TEXTS, "Software_conflict", chosen.toString(), names(features))
                : Problem.of("APP-007", TEXTS, "Software_unmet", chosen.toString(), names(features), String.join("\n", unmet));
        return problem.exception(cause(status));
    }

    /** p2 refuses half way through when it cannot write; better it does not begin. */
    private IProfile changeable() throws ProblemException {
        IProfile installed = found().orElseThrow(() -> absent().exception());
        String folder = installed.getProperty(IProfile.PROP_INSTALL_FOLDER);
        if (folder != null) {
            try {
                Files.delete(Files.createTempFile(Path.of(folder), "inkan", null));
            } catch (IOException e) {
                throw Problem.of("APP-011", TEXTS, "Software_readOnly", folder).exception(e);
            }
        }
        return installed;
    }

    private Optional<IProfile> found() {
        return Optional.ofNullable(agent.getService(IProfileRegistry.class)).map(each -> each.getProfile(profile));
    }

    private IMetadataRepository metadata(SoftwareSource source, IProgressMonitor monitor) throws ProblemException {
        try {
            return agent.getService(IMetadataRepositoryManager.class).loadRepository(source.address(), monitor);
        } catch (ProvisionException e) {
            throw SoftwareSource.none(source.chosen(), e);
        }
    }

    private IArtifactRepository artifacts(SoftwareSource source, IProgressMonitor monitor) throws ProblemException {
        try {
            return agent.getService(IArtifactRepositoryManager.class).loadRepository(source.address(), monitor);
        } catch (ProvisionException e) {
            throw SoftwareSource.none(source.chosen(), e);
        }
    }

    /** A folder may change, and an unpacked archive is gone tomorrow; p2 would remember both. */
    private void forget(SoftwareSource source) {
        agent.getService(IMetadataRepositoryManager.class).removeRepository(source.address());
        agent.getService(IArtifactRepositoryManager.class).removeRepository(source.address());
    }

    private static Throwable cause(IStatus status) {
        return new org.eclipse.core.runtime.CoreException(status);
    }

    private static String names(List<Feature> features) {
        return features.stream().map(Feature::name).collect(Collectors.joining(", "));
    }

    private static Problem absent() {
        return Problem.of("APP-002", TEXTS, "Software_absent", "");
    }
}
