package org.inkan.inventory.ui.editor;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostChanges;
import org.inkan.inventory.HostField;
import org.inkan.inventory.ui.edit.HostEdit;
import org.inkan.ui.Prompts;

/** Writes what stands in an editor. Asks before it replaces what others have written since the person saw it. */
record HostSave(IWorkbenchPartSite site, FleetFolder folder, HostEdit edit) {

    private static final Texts TEXTS = Texts.beside(HostSave.class);
    private static final int MOST_NAMED = 8;

    /** What came of it, and the hosts as they are in the fleet if they were written. */
    private record Written(HostChanges.Outcome outcome, Optional<HostEdit> after) {
    }

    /** The hosts as they are in the fleet afterwards; empty if nothing was written, and then the person has been told why. */
    Optional<HostEdit> run() {
        Optional<Written> first = write(false);
        List<HostChanges.Conflict> conflicts = first.map(written -> written.outcome().conflicts()).orElse(List.of());
        if (conflicts.isEmpty()) {
            return first.flatMap(Written::after);
        }
        Text question = TEXTS.text("HostSave_changed", edit.names().size() == 1 ? edit.names().getFirst()
                : TEXTS.text("HostInput_several", conflicts.stream().map(HostChanges.Conflict::host).distinct().count()));
        boolean replace = site.getService(Prompts.class).confirm(site.getShell(), question, consequence(conflicts),
                TEXTS.text("HostSave_replace"));
        return replace ? write(true).flatMap(Written::after) : Optional.empty();
    }

    /** Field by field what would be lost. */
    private Text consequence(List<HostChanges.Conflict> conflicts) {
        List<Text> lines = new ArrayList<>();
        conflicts.stream().limit(MOST_NAMED).forEach(conflict -> lines.add(TEXTS.text("HostSave_conflict", conflict.host(),
                conflict.field().label(), shown(conflict.field(), conflict.now()),
                shown(conflict.field(), edit.value(conflict.field())))));
        if (conflicts.size() > MOST_NAMED) {
            lines.add(Text.literal("…"));
        }
        return TEXTS.text("HostSave_consequence", Text.joined("\n", lines));
    }

    private static Text shown(HostField field, String value) {
        return value.isBlank() ? TEXTS.text("HostSave_empty") : field.shown(value);
    }

    private Optional<Written> write(boolean replace) {
        Written[] written = new Written[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> {
                try {
                    HostChanges.Outcome outcome = edit.save(folder, replace);
                    written[0] = new Written(outcome,
                            outcome.written() ? Optional.of(HostLoad.hosts(folder, renamed())) : Optional.empty());
                } catch (ProblemException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof ProblemException problem)) {
                throw new IllegalStateException(e.getCause());
            }
            site.getService(Prompts.class).problem(site.getShell(), problem.problem());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(written[0]);
    }

    private List<String> renamed() {
        return edit.names().size() == 1 ? List.of(edit.value(HostField.NAME).strip()) : edit.names();
    }
}
