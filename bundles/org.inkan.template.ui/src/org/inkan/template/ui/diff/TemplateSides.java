package org.inkan.template.ui.diff;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.text.Texts;
import org.inkan.template.ui.model.Snapshot;
import org.inkan.template.ui.model.TemplateRow;

/** What can be compared: earlier states of files, the templates of the fleet, the built-in ones. Stateless. */
public final class TemplateSides {

    private static final Texts TEXTS = Texts.beside(TemplateSides.class);

    private TemplateSides() {
    }

    /** What an editor holds. */
    public static TemplateSide unsaved(TemplateRow row, Locale locale) {
        return new TemplateSide(TEXTS.text("TemplateSides_unsaved", row.displayName()).in(locale), row.template().orElseThrow(),
                Optional.empty());
    }

    /** All rows that hold a template, as they are now. */
    public static List<TemplateSide> of(List<TemplateRow> rows, Locale locale) {
        Set<String> own = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rows.stream().filter(row -> row.file().isPresent()).forEach(row -> own.add(row.cn()));
        return rows.stream().filter(row -> row.template().isPresent()).map(row -> of(row, own, locale)).toList();
    }

    /** The command line knows the templates of the fleet and, where none has that name, the built-in ones. */
    private static TemplateSide of(TemplateRow row, Set<String> own, Locale locale) {
        boolean known = row.file().isPresent() || row.builtIn() && !own.contains(row.cn());
        String label = row.offeredBy().isPresent() ? TEXTS.text("TemplateSides_offered", row.displayName(), row.source()).in(locale)
                : TEXTS.text(row.builtIn() ? "TemplateSides_builtIn" : "TemplateSides_now", row.displayName()).in(locale);
        return new TemplateSide(label, row.template().orElseThrow(), known ? Optional.of(row.cn()) : Optional.empty());
    }

    /** The states of a file that local history kept, the latest first; states that were no template are left out. */
    public static List<TemplateSide> history(IFile file, Locale locale, IProgressMonitor monitor) throws CoreException {
        List<TemplateSide> states = new ArrayList<>();
        IFileState[] kept = file.getHistory(monitor);
        SubMonitor progress = SubMonitor.convert(monitor, kept.length);
        for (IFileState state : kept) {
            progress.split(1);
            bytes(state).flatMap(bytes -> Snapshot.of(bytes, file.getName()).template())
                    .ifPresent(template -> states.add(new TemplateSide(TEXTS.text("TemplateSides_state", template.displayName(),
                            date(state.getModificationTime(), locale)).in(locale), template, Optional.empty())));
        }
        return List.copyOf(states);
    }

    private static Optional<byte[]> bytes(IFileState state) throws CoreException {
        try (var in = state.getContents()) {
            return Optional.of(in.readAllBytes());
        } catch (java.io.IOException e) {
            // Local history is a comfort: a state that can no longer be read is one less to compare with.
            return Optional.empty();
        }
    }

    private static String date(long millis, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM).withLocale(locale)
                .withZone(ZoneId.systemDefault()).format(Instant.ofEpochMilli(millis));
    }
}
