package org.inkan.pki.describe;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1OctetString;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.RevocationReason;

/** A revocation list as fields and entries. Stateless. */
public final class CrlDescription {

    private static final Texts TEXTS = Texts.beside(CrlDescription.class);

    private CrlDescription() {
    }

    /**
     * A certificate on the list.
     *
     * @param serial serial number in hex
     * @param at     when it was revoked
     * @param reason why; "Unspecified" where the list does not say
     */
    public record Entry(String serial, Text at, Text reason) {
    }

    /** All fields; times are shown in {@code zone}. */
    public static List<Field> of(X509CRL crl, ZoneId zone) {
        List<Field> fields = new ArrayList<>();
        fields.add(CertificateDescription.basic("version", Text.literal("V" + crl.getVersion())));
        fields.add(CertificateDescription.name("issuer", crl.getIssuerX500Principal()));
        fields.add(CertificateDescription.basic("thisUpdate", new MomentText(crl.getThisUpdate().toInstant(), zone)));
        Text next = crl.getNextUpdate() == null ? TEXTS.text("Field_none") : new MomentText(crl.getNextUpdate().toInstant(), zone);
        fields.add(CertificateDescription.basic("nextUpdate", next));
        CertificateDescription.signature(crl.getSigAlgName(), fields);
        int count = crl.getRevokedCertificates() == null ? 0 : crl.getRevokedCertificates().size();
        fields.add(CertificateDescription.basic("revoked", Text.literal(String.valueOf(count))));
        extensions(crl, true, fields);
        extensions(crl, false, fields);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(crl.getEncoded());
            fields.add(CertificateDescription.property("sha1", HexFormat.of().withUpperCase().formatHex(digest)));
        } catch (GeneralSecurityException e) {
            // Every Java platform has the digest, and a list that was read has an encoding.
            throw new IllegalStateException(e);
        }
        return List.copyOf(fields);
    }

    /** What is on the list, the latest first. */
    public static List<Entry> entries(X509CRL crl, ZoneId zone) {
        Set<? extends X509CRLEntry> revoked = crl.getRevokedCertificates();
        return revoked == null ? List.of() : revoked.stream().map(X509CRLEntry.class::cast)
                .sorted(Comparator.comparing(X509CRLEntry::getRevocationDate).reversed())
                .map(entry -> new Entry(HexFormat.of().formatHex(entry.getSerialNumber().toByteArray()),
                        new MomentText(entry.getRevocationDate().toInstant(), zone), reason(entry))).toList();
    }

    private static Text reason(X509CRLEntry entry) {
        return Optional.ofNullable(entry.getRevocationReason())
                .flatMap(reason -> RevocationReason.ofCode(reason.ordinal())).orElse(RevocationReason.UNSPECIFIED).text();
    }

    private static void extensions(X509CRL crl, boolean critical, List<Field> fields) {
        Set<String> oids = critical ? crl.getCriticalExtensionOIDs() : crl.getNonCriticalExtensionOIDs();
        for (String oid : oids == null ? Set.<String>of() : oids) {
            fields.add(CertificateDescription.extension(new Extension(oid, critical, content(crl.getExtensionValue(oid)))));
        }
    }

    private static byte[] content(byte[] octetString) {
        try {
            return ASN1OctetString.getInstance(Asn1.read(octetString)).getOctets();
        } catch (IOException | RuntimeException e) {
            // What was not wrapped as the standard says is shown as it is.
            return octetString;
        }
    }
}
