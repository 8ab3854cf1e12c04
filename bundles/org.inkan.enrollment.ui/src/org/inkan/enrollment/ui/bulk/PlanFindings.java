package org.inkan.enrollment.ui.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.SafeNames;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.EnrollmentPlan;
import org.inkan.enrollment.HostPlan;
import org.inkan.inventory.FleetFolder;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.opsmgr.OpsMgrRules;
import org.inkan.opsmgr.OpsMgrSubject;
import org.inkan.template.io.TemplateJson;

/** What a person should know about a plan before it runs. Stateless. */
public final class PlanFindings {

    private static final Texts TEXTS = Texts.beside(PlanFindings.class);
    private static final int LARGEST = 1 << 20;
    private static final int MOST_NAMED = 10;

    private PlanFindings() {
    }

    /** The findings, worst first. */
    public static List<Finding> of(FleetFolder folder, EnrollmentPlan plan) {
        List<Finding> findings = new ArrayList<>();
        if (plan.work().isEmpty()) {
            findings.add(finding("ENR-PLAN-01", Severity.INFO, "nothing", ""));
        }
        named(findings, "ENR-PLAN-02", Severity.ERROR, "name", plan.work().stream().filter(host -> !isHostName(host)).toList());
        named(findings, "ENR-PLAN-03", Severity.WARNING, "denied", plan.work().stream().filter(host -> host.denials() > 0).toList());
        named(findings, "ENR-PLAN-04", Severity.INFO, "keeps",
                plan.work().stream().filter(host -> host.keyMode() != plan.options().keyMode()).toList());
        template(folder, plan.options().template(), findings);
        findings.sort(Finding.WORST_FIRST);
        return List.copyOf(findings);
    }

    private static void named(List<Finding> findings, String rule, Severity severity, String key, List<HostPlan> hosts) {
        if (!hosts.isEmpty()) {
            String names = String.join(", ", hosts.stream().limit(MOST_NAMED).map(HostPlan::host).toList());
            findings.add(finding(rule, severity, key, hosts.size() > MOST_NAMED ? names + ", …" : names, hosts.size()));
        }
    }

    private static boolean isHostName(HostPlan host) {
        try {
            OpsMgrInf.forHost(host.host());
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    /** The fleet's own file of the template, if it has one, is judged for Operations Manager. */
    private static void template(FleetFolder folder, String cn, List<Finding> findings) {
        Path file = folder.templates().resolve(SafeNames.fileName(cn) + ".template.json");
        Path exact = folder.templates().resolve(cn + ".template.json");
        Path found = Files.isRegularFile(file) ? file : exact;
        if (cn.isEmpty() || !cn.matches("[\\w .-]+") || !Files.isRegularFile(found)) {
            return;
        }
        Place place = Place.of("templates/" + found.getFileName());
        try {
            var template = TemplateJson.read(AtomicFiles.read(found, LARGEST), place);
            OpsMgrRules.all().check(new OpsMgrSubject.OfTemplate(template), place).stream()
                    .filter(each -> each.severity() != Severity.INFO).forEach(findings::add);
        } catch (ProblemException e) {
            var problem = e.problem();
            findings.add(new Finding(problem.code(), Severity.WARNING, place, problem.what(), problem.why(), problem.next()));
        }
    }

    /** The {@code cn}s of the templates that lie in the fleet, as proposals. */
    public static List<String> templates(FleetFolder folder) {
        String ending = ".template.json";
        try (var files = Files.list(folder.templates())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length())).sorted().toList();
        } catch (IOException e) {
            // There are none.
            return List.of();
        }
    }

    private static Finding finding(String rule, Severity severity, String key, Object... arguments) {
        return new Finding(rule, severity, Place.of("fleet.inkan"), TEXTS.text("PlanFindings_" + key + "_what", arguments),
                TEXTS.text("PlanFindings_" + key + "_why", arguments), TEXTS.text("PlanFindings_" + key + "_remedy", arguments));
    }
}
