package org.inkan.ca.ui.desk;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.inkan.ca.spi.IssuedCertificate;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiReader;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.x509.RevokedEntry;
import org.inkan.pki.x509.X509Names;

/**
 * An issued certificate as a line: what is shown and its encoding, from which the certificate is taken only when somebody
 * looks at it. A hundred thousand certificates as objects would need more memory than everything else.
 *
 * @param connection name of the connection
 * @param request    number of the request
 * @param template   {@code cn} of the template
 * @param subject    as Windows displays it
 * @param serial     as Windows and the command line write it
 * @param notAfter   end of its validity
 * @param encoded    its DER, which nobody may change
 * @param revoked    when and why it was revoked
 */
public record IssuedEntry(String connection, String request, String template, String subject, String serial, Instant notAfter,
        byte[] encoded, Optional<RevokedEntry> revoked) {

    static IssuedEntry of(String connection, IssuedCertificate issued) {
        X509Certificate certificate = issued.certificate();
        String hex = certificate.getSerialNumber().toString(16);
        return new IssuedEntry(connection, issued.requestId(), issued.templateName(),
                X509Names.display(certificate.getSubjectX500Principal()), hex.length() % 2 == 0 ? hex : "0" + hex,
                certificate.getNotAfter().toInstant(), PkiWriter.der(certificate), issued.revoked());
    }

    /** The certificate itself. */
    public X509Certificate certificate() {
        try {
            return PkiReader.read(encoded, serial, PasswordSource.NONE).certificates().getFirst();
        } catch (ProblemException e) {
            throw new IllegalStateException("it was read before", e);
        }
    }

    /** Valid, expired, or revoked with the reason. */
    public Text state(Instant now) {
        Texts texts = Texts.beside(IssuedEntry.class);
        if (revoked.isPresent()) {
            return texts.text("IssuedEntry_revoked", revoked.get().reason().text());
        }
        return texts.text(notAfter.isBefore(now) ? "IssuedEntry_expired" : "IssuedEntry_valid");
    }

    /** Name of the picture that goes with the state. */
    public String icon(Instant now) {
        return revoked.isPresent() ? "revoked" : notAfter.isBefore(now) ? "unknown" : "ok";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssuedEntry that && serial.equals(that.serial) && connection.equals(that.connection)
                && revoked.equals(that.revoked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(connection, serial);
    }
}
