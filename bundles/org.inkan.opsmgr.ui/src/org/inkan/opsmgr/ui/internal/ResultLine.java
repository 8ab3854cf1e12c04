package org.inkan.opsmgr.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.inkan.core.finding.Finding;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.KitReturns;
import org.inkan.enrollment.KitRun;
import org.inkan.opsmgr.ui.matrix.NextWork;

/**
 * What became of one host or file.
 *
 * @param outcome how it went
 * @param about   host or file
 * @param text    what happened, and what to do
 */
record ResultLine(Outcome outcome, String about, Text text) {

    private static final Texts TEXTS = Texts.beside(ResultLine.class);

    /** How it went. */
    enum Outcome {
        DONE, TO_DO, FAILED;

        Text label() {
            return TEXTS.text("ResultLine_" + name());
        }
    }

    static List<ResultLine> of(KitRun.Outcome outcome) {
        return outcome.kits().stream().map(kit -> kit.problem().map(problem -> failed(kit.host(), problem))
                .orElseGet(() -> new ResultLine(Outcome.DONE, kit.host(), TEXTS.text("ResultLine_kit", kit.file().orElseThrow())))).toList();
    }

    static List<ResultLine> of(NextWork work) {
        List<ResultLine> lines = new ArrayList<>();
        work.byHand().forEach((host, text) -> lines.add(new ResultLine(Outcome.TO_DO, host, text)));
        return lines;
    }

    static List<ResultLine> of(List<KitReturns.Returned> files) {
        List<ResultLine> lines = new ArrayList<>();
        for (KitReturns.Returned file : files) {
            file.problem().ifPresent(problem -> lines.add(failed(file.file(), problem)));
            file.accepted().ifPresent(accepted -> {
                Text steps = TEXTS.text(file.usable() ? "ResultLine_accepted" : "ResultLine_refused", accepted.steps().size());
                lines.add(new ResultLine(file.usable() ? Outcome.DONE : Outcome.FAILED, accepted.host(), steps));
                accepted.findings().forEach(finding -> lines.add(finding(accepted.host(), file.usable(), finding)));
            });
        }
        return lines;
    }

    private static ResultLine finding(String host, boolean usable, Finding finding) {
        return new ResultLine(usable ? Outcome.TO_DO : Outcome.FAILED, host, Text.joined(" ", List.of(finding.what(), finding.remedy())));
    }

    private static ResultLine failed(String about, Problem problem) {
        return new ResultLine(Outcome.FAILED, about, Text.joined(" ", List.of(Text.literal(problem.code()), problem.what(), problem.why(),
                problem.next())));
    }
}
