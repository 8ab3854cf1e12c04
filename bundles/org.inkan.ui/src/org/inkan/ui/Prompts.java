package org.inkan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Text;

/**
 * Questions and messages that block. A workbench service, so that no part opens a native dialog by itself and a test
 * can answer instead of a person. For the user-interface thread only.
 */
public interface Prompts {

    /** Asks for an existing folder; empty when the person cancelled. */
    Optional<Path> folder(Shell parent, Text question);

    /** Asks for an existing file whose name ends like one of {@code endings}, such as {@code .csv}; empty when cancelled. */
    Optional<Path> file(Shell parent, Text question, String... endings);

    /** Asks for any number of existing files whose names end like one of {@code endings}; none when cancelled. */
    default List<Path> files(Shell parent, Text question, String... endings) {
        return file(parent, question, endings).stream().toList();
    }

    /** Asks where to write a file; empty when cancelled. Asks before an existing file is replaced. */
    Optional<Path> save(Shell parent, Text question, String suggestedName);

    /** Asks whether to go on with what cannot be taken back or reaches far; {@code action} labels the button that goes on. */
    boolean confirm(Shell parent, Text question, Text consequence, Text action);

    /** What becomes of what is not saved. */
    enum Unsaved {
        /** It is saved. */
        SAVE,
        /** It is given up. */
        DISCARD,
        /** It stays as it is, and so does what was to be left. */
        CANCEL
    }

    /** Asks what becomes of {@code names}, which hold changes that are not saved; who cannot ask keeps them. */
    default Unsaved unsaved(Shell parent, List<String> names) {
        return Unsaved.CANCEL;
    }

    /** Shows what went wrong, why, and what to do next. */
    void problem(Shell parent, Problem problem);
}
