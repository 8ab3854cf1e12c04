package org.inkan.enrollment.ui.bulk;

import java.util.ArrayList;
import java.util.List;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.EnrollmentReport;
import org.inkan.enrollment.HostResult;
import org.inkan.inventory.model.RequestState;

/** What an enrollment achieved. Immutable. */
public record ResultSummary(EnrollmentReport report) implements Results {

    private static final Texts TEXTS = Texts.beside(ResultSummary.class);

    @Override
    public Text totals() {
        return TEXTS.text("ResultSummary_totals", report.of(HostResult.Ready.class).size(),
                report.of(HostResult.KitBuilt.class).size(), report.of(HostResult.Pending.class).size(),
                report.failures().size(), report.untouched());
    }

    @Override
    public List<Text> next() {
        List<Text> next = new ArrayList<>();
        add(next, "remaining", report.remaining());
        add(next, "kits", report.of(HostResult.KitBuilt.class).size());
        add(next, "pending", report.of(HostResult.Pending.class).size());
        add(next, "failed", report.failures().size());
        add(next, "ready", report.of(HostResult.Ready.class).size());
        if (next.isEmpty()) {
            next.add(TEXTS.text("ResultSummary_next_nothing"));
        }
        return List.copyOf(next);
    }

    private static void add(List<Text> next, String key, int count) {
        if (count > 0) {
            next.add(TEXTS.text("ResultSummary_next_" + key, count));
        }
    }

    @Override
    public List<Line> lines() {
        return report.results().stream().map(result -> new Line(result.host(), state(result), label(result), detail(result))).toList();
    }

    /** The state a host's request is in now. */
    static RequestState state(HostResult result) {
        return switch (result) {
            case HostResult.KitBuilt built -> RequestState.BUILT;
            case HostResult.Pending pending -> RequestState.PENDING;
            case HostResult.Ready ready -> RequestState.ISSUED;
            case HostResult.Failed failed -> RequestState.DENIED;
        };
    }

    private static Text label(HostResult result) {
        return TEXTS.text("ResultSummary_" + result.getClass().getSimpleName());
    }

    /** More about it: number and end of the certificate, or what went wrong and what to do. */
    static Text detail(HostResult result) {
        return switch (result) {
            case HostResult.KitBuilt built -> TEXTS.text("ResultSummary_detail_kit");
            case HostResult.Pending pending -> Text.joined("  ", List.of(Text.literal(pending.requestId()), pending.state()));
            case HostResult.Ready ready -> TEXTS.text("ResultSummary_detail_ready",
                    ready.certificate().getSerialNumber().toString(16), ready.certificate().getNotAfter().toInstant());
            case HostResult.Failed failed -> Text.joined(" ", List.of(Text.literal(failed.problem().code()),
                    failed.problem().what(), failed.problem().why(), failed.problem().next()));
        };
    }
}
