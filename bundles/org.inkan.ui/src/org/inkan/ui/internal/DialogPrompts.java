package org.inkan.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.Prompts;

/** Asks with the platform's dialogs. */
final class DialogPrompts implements Prompts {

    private final Texts texts = Texts.beside(DialogPrompts.class);

    @Override
    public Optional<Path> folder(Shell parent, Text question) {
        DirectoryDialog dialog = new DirectoryDialog(parent, SWT.OPEN);
        dialog.setText(question.in(Locale.getDefault()));
        dialog.setMessage(question.in(Locale.getDefault()));
        // Without it GTK shows recently used files, where nothing can be chosen.
        dialog.setFilterPath(System.getProperty("user.home"));
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Optional<Path> file(Shell parent, Text question, String... endings) {
        return Optional.ofNullable(open(parent, SWT.OPEN, question, endings).open()).map(Path::of);
    }

    @Override
    public List<Path> files(Shell parent, Text question, String... endings) {
        FileDialog dialog = open(parent, SWT.OPEN | SWT.MULTI, question, endings);
        return dialog.open() == null ? List.of()
                : Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath()).resolve(name)).toList();
    }

    private static FileDialog open(Shell parent, int style, Text question, String... endings) {
        FileDialog dialog = new FileDialog(parent, style);
        dialog.setText(question.in(Locale.getDefault()));
        String wanted = Stream.of(endings).map("*"::concat).collect(Collectors.joining(";"));
        dialog.setFilterExtensions(new String[] { wanted, "*" });
        dialog.setFilterPath(System.getProperty("user.home"));
        return dialog;
    }

    @Override
    public Optional<Path> save(Shell parent, Text question, String suggestedName) {
        FileDialog dialog = new FileDialog(parent, SWT.SAVE);
        dialog.setText(question.in(Locale.getDefault()));
        dialog.setOverwrite(true);
        dialog.setFileName(suggestedName);
        dialog.setFilterPath(System.getProperty("user.home"));
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public boolean confirm(Shell parent, Text question, Text consequence, Text action) {
        Locale locale = Locale.getDefault();
        String cancel = texts.text("DialogPrompts_cancel").in(locale);
        String message = question.in(locale) + "\n\n" + consequence.in(locale);
        return new MessageDialog(parent, action.in(locale), null, message, MessageDialog.QUESTION, 1, action.in(locale), cancel).open() == 0;
    }

    @Override
    public Unsaved unsaved(Shell parent, List<String> names) {
        Locale locale = Locale.getDefault();
        String message = texts.text("DialogPrompts_unsaved").in(locale) + "\n\n" + String.join("\n", names);
        String[] buttons = Stream.of("DialogPrompts_save", "DialogPrompts_discard", "DialogPrompts_cancel")
                .map(key -> texts.text(key).in(locale)).toArray(String[]::new);
        int chosen = new MessageDialog(parent, texts.text("DialogPrompts_unsavedTitle").in(locale), null, message,
                MessageDialog.QUESTION, 0, buttons).open();
        return chosen == 0 ? Unsaved.SAVE : chosen == 1 ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public void problem(Shell parent, Problem problem) {
        Locale locale = Locale.getDefault();
        String place = problem.where().isEmpty() ? "" : "\n" + problem.where();
        String message = problem.what().in(locale) + place + "\n\n" + problem.why().in(locale) + "\n\n" + problem.next().in(locale);
        String title = texts.text("DialogPrompts_title", problem.code()).in(locale);
        new MessageDialog(parent, title, null, message, MessageDialog.ERROR, 0, texts.text("DialogPrompts_close").in(locale)).open();
    }
}
