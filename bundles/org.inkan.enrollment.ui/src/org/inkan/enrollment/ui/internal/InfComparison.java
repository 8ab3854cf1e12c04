package org.inkan.enrollment.ui.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.inf.InfDocument;

/** An INF file beside an earlier state of itself, both read in the encodings certreq would find in them. */
final class InfComparison extends CompareEditorInput {

    private static final Texts TEXTS = Texts.beside(InfComparison.class);

    private final Side now;
    private final Side before;

    private InfComparison(IFile file, Side now, Side before, CompareConfiguration configuration) {
        super(configuration);
        this.now = now;
        this.before = before;
        setTitle(in(TEXTS.text("InfComparison_title", file.getName())));
    }

    /** Reads both; outside the user-interface thread. */
    static InfComparison of(IFile file, IFileState state) throws CoreException {
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        configuration.setLeftLabel(in(TEXTS.text("InfComparison_now", file.getName())));
        configuration.setRightLabel(in(TEXTS.text("InfComparison_before", file.getName(), date(state))));
        try (InputStream contents = state.getContents()) {
            return new InfComparison(file, new Side(file.getName(), text(file.readAllBytes())),
                    new Side(file.getName(), text(contents.readAllBytes())), configuration);
        } catch (java.io.IOException e) {
            throw new CoreException(org.eclipse.core.runtime.Status.error(String.valueOf(e.getMessage()), e));
        }
    }

    /** When a state was the file. */
    static String date(IFileState state) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM).withLocale(Locale.getDefault())
                .withZone(ZoneId.systemDefault()).format(Instant.ofEpochMilli(state.getModificationTime()));
    }

    /** What is no text of an INF file is shown byte by byte. */
    private static String text(byte[] content) {
        try {
            return InfDocument.read(content).text();
        } catch (ProblemException e) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) {
        return now.text().equals(before.text()) ? null : new DiffNode(null, Differencer.CHANGE, null, now, before);
    }

    private static String in(Text text) {
        return text.in(Locale.getDefault());
    }

    /** One side, as text of one encoding. */
    record Side(String name, String text) implements ITypedElement, IEncodedStreamContentAccessor {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public String getType() {
            return ITypedElement.TEXT_TYPE;
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }
    }
}
