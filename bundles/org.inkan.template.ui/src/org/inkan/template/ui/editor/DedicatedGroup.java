package org.inkan.template.ui.editor;

import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.inkan.core.text.Texts;
import org.inkan.template.lint.DedicatedEnrollment;
import org.inkan.template.security.Sid;

/** The repair that only a person can finish: naming the group that may enroll. */
final class DedicatedGroup {

    private DedicatedGroup() {
    }

    static void ask(TemplateEditor editor, Shell shell) {
        String title = Texts.beside(DedicatedGroup.class).text("DedicatedGroup_title").in(Locale.getDefault());
        new ChooseDialog(shell, title, Map.of(), sid -> Sid.parse(sid).filter(s -> !DedicatedEnrollment.tooBroad(s)).isPresent()).choose()
                .flatMap(Sid::parse)
                .ifPresent(group -> editor.model().edit(title, "dedicated" + group, t -> DedicatedEnrollment.of(t, group)));
    }
}
