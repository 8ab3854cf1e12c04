package org.inkan.ca.ui.desk;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.describe.CrlDescription;
import org.inkan.pki.x509.X509Names;

/** A CRL as the workbench shows it. */
public record CrlEntry(String connection, X509CRL crl) {

    private static final String CRL_NUMBER = "2.5.29.20";
    /** Tag and length of the OCTET STRING, then of the INTEGER, which has at most 20 octets (RFC 5280 5.2.3). */
    private static final int HEADER = 4;

    /** Name of the authority that signed it. */
    public String issuer() {
        return X509Names.display(crl.getIssuerX500Principal());
    }

    /** Its number; empty if it has none. */
    public Optional<BigInteger> number() {
        byte[] value = crl.getExtensionValue(CRL_NUMBER);
        return value == null || value.length <= HEADER ? Optional.empty()
                : Optional.of(new BigInteger(Arrays.copyOfRange(value, HEADER, value.length)));
    }

    /** When it was made. */
    public Instant thisUpdate() {
        return crl.getThisUpdate().toInstant();
    }

    /** When the next one is due; empty if it does not say. */
    public Optional<Instant> nextUpdate() {
        return Optional.ofNullable(crl.getNextUpdate()).map(java.util.Date::toInstant);
    }

    /** How many certificates it revokes. */
    public int revoked() {
        return CrlDescription.revoked(crl);
    }

    /** Current or overdue. */
    public Text state(Instant now) {
        return Texts.beside(CrlEntry.class).text(overdue(now) ? "CrlEntry_overdue" : "CrlEntry_current");
    }

    /** Whether hosts that check revocation refuse certificates because of it. */
    public boolean overdue(Instant now) {
        return nextUpdate().filter(next -> next.isBefore(now)).isPresent();
    }
}
