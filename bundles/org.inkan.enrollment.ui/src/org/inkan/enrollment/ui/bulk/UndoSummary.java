package org.inkan.enrollment.ui.bulk;

import java.util.ArrayList;
import java.util.List;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.HostResult;
import org.inkan.enrollment.UndoReport;
import org.inkan.inventory.model.RequestState;

/** What an undo came to. Immutable. */
public record UndoSummary(UndoReport report) implements Results {

    private static final Texts TEXTS = Texts.beside(UndoSummary.class);

    @Override
    public Text totals() {
        return TEXTS.text("UndoSummary_totals", report.undone().size(), report.failures().size(), report.untouched(), report.remaining());
    }

    @Override
    public List<Text> next() {
        List<Text> next = new ArrayList<>();
        add(next, "remaining", report.remaining());
        add(next, "failed", report.failures().size());
        report.unpublished().forEach(problem -> next.add(
                Text.joined(" ", List.of(Text.literal(problem.code()), problem.what(), problem.why(), problem.next()))));
        add(next, "undone", report.undone().size());
        if (next.isEmpty()) {
            next.add(TEXTS.text("UndoSummary_next_nothing"));
        }
        return List.copyOf(next);
    }

    private static void add(List<Text> next, String key, int count) {
        if (count > 0) {
            next.add(TEXTS.text("UndoSummary_next_" + key, count));
        }
    }

    /** Those that failed first: they are what a person has to act upon. */
    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (HostResult.Failed failed : report.failures()) {
            lines.add(new Line(failed.host(), ResultSummary.state(failed), TEXTS.text("UndoSummary_failed"), ResultSummary.detail(failed)));
        }
        for (String host : report.undone()) {
            lines.add(new Line(host, RequestState.BUILT, TEXTS.text("UndoSummary_undone"), TEXTS.text("UndoSummary_detail")));
        }
        return lines;
    }
}
