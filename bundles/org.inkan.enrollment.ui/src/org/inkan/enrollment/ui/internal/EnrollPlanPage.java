package org.inkan.enrollment.ui.internal;

import java.time.Clock;
import java.util.List;

import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.text.Text;
import org.inkan.enrollment.EnrollmentOperation;
import org.inkan.enrollment.EnrollmentOptions;
import org.inkan.enrollment.EnrollmentPlan;
import org.inkan.enrollment.HostPlan;
import org.inkan.enrollment.PlannedStep;
import org.inkan.enrollment.ui.bulk.PlanFindings;
import org.inkan.inventory.FleetFolder;

/** The steps of an enrollment, host by host. */
final class EnrollPlanPage extends PlanPage<EnrollPlanPage.Work> {

    /** A plan, and the hosts of it that have something to do. */
    record Work(EnrollmentPlan plan, List<HostPlan> hosts) {
    }

    private final BulkEnrollWizard wizard;

    EnrollPlanPage(BulkEnrollWizard wizard) {
        super(wizard, "enroll");
        this.wizard = wizard;
    }

    @Override
    Planner<Work> planner(FleetFolder folder) {
        EnrollmentOptions options = wizard.options();
        return () -> {
            EnrollmentPlan made = new EnrollmentOperation(folder, CredentialPrompt.none(), Clock.systemUTC()).plan(options);
            return new Made<>(new Work(made, made.work()), PlanFindings.of(folder, made));
        };
    }

    @Override
    void columns() {
        column("host", 200);
        column("steps", 520);
    }

    @Override
    int rows(Work made) {
        return made.hosts().size();
    }

    @Override
    String[] cells(Work made, int row) {
        HostPlan host = made.hosts().get(row);
        return new String[] { host.host(), in(Text.joined(" → ", host.steps().stream().map(PlannedStep::text).toList())) };
    }

    @Override
    Text count(Work made) {
        return text("count", made.hosts().size(), made.plan().hosts().size());
    }
}
