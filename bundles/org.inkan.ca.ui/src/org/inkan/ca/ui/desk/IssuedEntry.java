package org.inkan.ca.ui.desk;

import java.time.Instant;

import org.inkan.ca.spi.IssuedCertificate;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.X509Names;

/** An issued certificate with the name of its connection. */
public record IssuedEntry(String connection, IssuedCertificate issued) {

    /** The subject as Windows displays it. */
    public String subject() {
        return X509Names.display(issued.certificate().getSubjectX500Principal());
    }

    /** The serial number as Windows and the command line write it. */
    public String serial() {
        String hex = issued.certificate().getSerialNumber().toString(16);
        return hex.length() % 2 == 0 ? hex : "0" + hex;
    }

    /** The end of its validity. */
    public Instant notAfter() {
        return issued.certificate().getNotAfter().toInstant();
    }

    /** Valid, expired, or revoked with the reason. */
    public Text state(Instant now) {
        Texts texts = Texts.beside(IssuedEntry.class);
        if (issued.revoked().isPresent()) {
            return texts.text("IssuedEntry_revoked", issued.revoked().get().reason().text());
        }
        return texts.text(notAfter().isBefore(now) ? "IssuedEntry_expired" : "IssuedEntry_valid");
    }

    /** Name of the picture that goes with the state. */
    public String icon(Instant now) {
        return issued.revoked().isPresent() ? "revoked" : notAfter().isBefore(now) ? "unknown" : "ok";
    }
}
