package org.inkan.trust.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.pki.describe.CertificateDescription;
import org.inkan.pki.describe.CrlDescription;
import org.inkan.pki.describe.Field;
import org.inkan.pki.io.PkiWriter;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;
import org.inkan.ui.command.CommandLine;

/**
 * A member of the bag as an element of a selection: Properties shows its fields, and it has the command line that does
 * the same. Equal to another of the same member. Immutable.
 *
 * @param item    the member
 * @param bag     where it is
 * @param verdict what was found; empty as long as nobody judged
 */
record TrustElement(TrustItem item, TrustBag bag, Optional<Verdict> verdict) implements IAdaptable {

    /** Its fields. */
    static List<Field> fields(TrustItem item) {
        return switch (item) {
            case TrustItem.OfCertificate certificate -> CertificateDescription.of(certificate.certificate(), ZoneId.systemDefault());
            case TrustItem.OfCrl crl -> CrlDescription.of(crl.crl(), ZoneId.systemDefault());
        };
    }

    /** PEM text. */
    static byte[] pem(TrustItem item) {
        return switch (item) {
            case TrustItem.OfCertificate certificate -> PkiWriter.pem(certificate.certificate());
            case TrustItem.OfCrl crl -> PkiWriter.pem(crl.crl());
        };
    }

    /** How many octets it has. */
    static int size(TrustItem item) {
        return switch (item) {
            case TrustItem.OfCertificate certificate -> PkiWriter.der(certificate.certificate()).length;
            case TrustItem.OfCrl crl -> PkiWriter.der(crl.crl()).length;
        };
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySource.class) {
            return adapter.cast(new FieldProperties(this));
        }
        if (adapter == CommandLine.class) {
            return command().map(adapter::cast).orElse(null);
        }
        if (adapter == X509Certificate.class && item instanceof TrustItem.OfCertificate certificate) {
            return adapter.cast(certificate.certificate());
        }
        return adapter == TrustItem.class ? adapter.cast(item) : null;
    }

    /** Verifying where there is a path to a root in files, otherwise showing; nothing for what came from the clipboard. */
    private Optional<CommandLine> command() {
        Optional<String> file = file(item);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        List<X509Certificate> path = verdict.map(Verdict::path).orElse(List.of());
        Optional<String> root = path.isEmpty() || !bag.anchors().contains(path.getLast()) ? Optional.empty() : file(path.getLast());
        if (root.isEmpty()) {
            return Optional.of(CommandLine.of("cert", "show", file.get()));
        }
        CommandLine line = CommandLine.of("chain", "verify", file.get(), "--trust", root.get());
        for (X509Certificate between : path.subList(Math.min(1, path.size()), path.size() - 1)) {
            Optional<String> other = file(between).filter(name -> !name.equals(root.get()));
            line = other.isPresent() ? line.and("--with", other.get()) : line;
        }
        return Optional.of(line);
    }

    private Optional<String> file(X509Certificate certificate) {
        return bag.certificates().stream().filter(other -> other.certificate().equals(certificate)).findFirst()
                .flatMap(TrustElement::file);
    }

    /** The file that holds the fewest others is the best to name: a single certificate before a chain. */
    private static Optional<String> file(TrustItem item) {
        return item.origins().stream().filter(origin -> !origin.startsWith("(")).min((a, b) -> Boolean.compare(a.endsWith(".p7b"), b.endsWith(".p7b")));
    }

    /** Where it lies on this computer, if it lies in one file. */
    static Optional<Path> path(TrustItem item, Optional<Path> fleet) {
        return file(item).map(name -> fleet.orElse(Path.of("")).resolve(name)).filter(Files::isRegularFile);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrustElement that && item.equals(that.item);
    }

    @Override
    public int hashCode() {
        return item.hashCode();
    }
}
