package org.inkan.enrollment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.KeyMode;
import org.inkan.pki.key.KeyPairPool;
import org.inkan.pki.key.KeyPairSource;

/**
 * Carries a plan out. Keys are made by as many threads as the plan has jobs; writing, submitting and building kits
 * happens beside them and waits mostly for the disk, so it has threads of its own. Only the calling thread touches the
 * inventory. Killing the process at any moment loses nothing: planning again finds what is left.
 */
public final class EnrollmentRun {

    private static final int FINISHERS_PER_JOB = 4;
    private static final int MOST_FINISHERS = 32;
    private static final long LOOK_MILLIS = 100;

    private final EnrollmentContext context;

    /** A run in that surrounding. */
    public EnrollmentRun(EnrollmentContext context) {
        this.context = context;
    }

    /**
     * Does the work of a plan and records it in the fleet, in {@code fleet.inkan} and in the audit log.
     *
     * @param monitor one tick per host; cancelling reaches the CA, and leaves what is not finished for the next run
     * @throws ProblemException if the fleet or the audit log cannot be written, and when every host would fail alike
     *                          (CA unreachable, disk full): the run then ends early, what was reached is recorded; what
     *                          single hosts meet is in the report
     */
    public EnrollmentReport run(Fleet fleet, EnrollmentPlan plan, IProgressMonitor monitor) throws ProblemException {
        List<HostPlan> work = plan.work();
        int untouched = plan.hosts().size() - work.size();
        RunRecord record = new RunRecord(fleet, context, plan.options());
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, work.size()));
        long made = work.stream().filter(EnrollmentRun::needsKey).count();
        KeyPairPool pool = made == 0 || context.keys().isPresent() ? null
                : new KeyPairPool(plan.options().key(), plan.options().jobs(), 2 * plan.options().jobs());
        KeyPairSource keys = pool == null ? context.keys().orElse(KeyPairSource.direct(plan.options().key())) : pool;
        try (KeyVault vault = new KeyVault()) {
            record.reconcile(plan.hosts());
            RunStop stop = new RunStop(context.authority());
            Crew crew = new Crew(work, plan.options(), keys, vault, new PeerIssuers(context.folder(), fleet), stop);
            List<HostResult> results = crew.work(record, progress);
            if (stop.problem().isPresent()) {
                closeBeside(record);
                throw stop.problem().get().exception();
            }
            record.close();
            return new EnrollmentReport(results, untouched, work.size() - results.size());
        } finally {
            if (pool != null) {
                pool.close();
            }
        }
    }

    /** What cannot be saved now is found again by the next run, so only the problem that ended this one is told. */
    private static void closeBeside(RunRecord record) throws ProblemException {
        try {
            record.close();
        } catch (ProblemException e) {
            if (!e.problem().code().startsWith("CORE-")) {
                throw e;
            }
        }
    }

    private static boolean needsKey(HostPlan plan) {
        return plan.keyMode() == KeyMode.PFX
                && (plan.stage() == Stage.NEW || plan.stage() == Stage.KIT_OUT || plan.stage() == Stage.EXPIRING);
    }

    /** The threads of one run. */
    private final class Crew {

        private final List<HostPlan> work;
        private final EnrollmentOptions options;
        private final KeyPairSource keys;
        private final KeyVault vault;
        private final PeerIssuers peers;
        private final RunStop stop;
        private final AtomicInteger next = new AtomicInteger();
        private final BlockingQueue<HostResult> done = new LinkedBlockingQueue<>();

        Crew(List<HostPlan> work, EnrollmentOptions options, KeyPairSource keys, KeyVault vault,
                PeerIssuers peers, RunStop stop) {
            this.work = work;
            this.options = options;
            this.keys = keys;
            this.vault = vault;
            this.peers = peers;
            this.stop = stop;
        }

        List<HostResult> work(RunRecord record, SubMonitor progress) throws ProblemException {
            int count = Math.min(work.size(), Math.min(MOST_FINISHERS, FINISHERS_PER_JOB * options.jobs()));
            List<Thread> threads = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                threads.add(Thread.ofPlatform().daemon().name("inkan-enroll-" + i).start(this::serve));
            }
            List<HostResult> results = new ArrayList<>();
            try {
                while (results.size() < work.size() && (!stop.isRequested() || threads.stream().anyMatch(Thread::isAlive))) {
                    if (progress.isCanceled()) {
                        stop.request();
                    }
                    collect(results, record, progress);
                }
                return results;
            } finally {
                stop.request();
                end(threads, results, record);
            }
        }

        /** Takes all results there are, so that one audit record and one save serve many. */
        private void collect(List<HostResult> results, RunRecord record, SubMonitor progress) throws ProblemException {
            List<HostResult> batch = new ArrayList<>();
            try {
                HostResult first = done.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (first == null) {
                    return;
                }
                batch.add(first);
            } catch (InterruptedException e) {
                stop.request();
                Thread.currentThread().interrupt();
                return;
            }
            done.drainTo(batch);
            record.add(batch);
            results.addAll(batch);
            progress.worked(batch.size());
            progress.subTask(batch.getLast().host());
        }

        private void end(List<Thread> threads, List<HostResult> results, RunRecord record) throws ProblemException {
            boolean interrupted = Thread.interrupted();
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            List<HostResult> rest = new ArrayList<>();
            done.drainTo(rest);
            record.add(rest);
            results.addAll(rest);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void serve() {
            for (int i = next.getAndIncrement(); i < work.size() && !stop.isRequested(); i = next.getAndIncrement()) {
                HostPlan plan = work.get(i);
                try {
                    done.add(new HostWork(context, options, keys, vault, peers, plan).run(stop.monitor()));
                    stop.succeeded();
                } catch (ProblemException e) {
                    if (stop.isOneHosts(e.problem())) {
                        done.add(new HostResult.Failed(plan.host(), e.problem(), Optional.empty(), ""));
                    }
                } catch (InterruptedException | OperationCanceledException e) {
                    stop.request();
                    return;
                } catch (RuntimeException e) {
                    done.add(new HostResult.Failed(plan.host(),
                            EnrollmentCode.UNEXPECTED.problem(plan.host(), e.getClass().getSimpleName()), Optional.empty(),
                            ""));
                }
            }
        }
    }
}
