package org.inkan.template.ui.editor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.inkan.core.text.Texts;
import org.inkan.template.lint.DedicatedEnrollment;
import org.inkan.template.security.Sid;
import org.inkan.template.ui.model.EnrollGroup;

/** The repair that only a person can finish: naming the group that may enroll. */
final class DedicatedGroup {

    /** Relative identifiers from here on belong to accounts that administrators have made. */
    private static final int FIRST_OF_AN_ADMINISTRATOR = 1105;

    private DedicatedGroup() {
    }

    /** A group of the domain, to see what naming any would change. */
    static Sid example() {
        return Sid.UNKNOWN_DOMAIN.child(FIRST_OF_AN_ADMINISTRATOR);
    }

    static void ask(TemplateEditor editor, Shell shell) {
        String title = Texts.beside(DedicatedGroup.class).text("DedicatedGroup_title").in(Locale.getDefault());
        new ChooseDialog(shell, title, Map.of(), Optional.of(EnrollGroup.hint()), EnrollGroup::problem).choose().flatMap(Sid::parse)
                .ifPresent(group -> editor.model().edit(title, "dedicated" + group, t -> DedicatedEnrollment.of(t, group)));
    }
}
