package org.inkan.pki.describe;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.ZoneId;
import java.util.AbstractList;
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
import org.inkan.pki.x509.Oids;
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
     * @param more   every other extension of the entry, such as since when it is invalid and, on an indirect list, whose it is
     */
    public record Entry(String serial, Text at, Text reason, Text more) {
    }

    /** All fields; times are shown in {@code zone}. */
    public static List<Field> of(X509CRL crl, ZoneId zone) {
        List<Field> fields = new ArrayList<>();
        fields.add(CertificateDescription.basic("version", Text.literal("V" + crl.getVersion())));
        fields.add(CertificateDescription.name("issuer", crl.getIssuerX500Principal()));
        fields.add(CertificateDescription.basic("thisUpdate", new MomentText(crl.getThisUpdate().toInstant(), zone)));
        Text next = crl.getNextUpdate() == null ? TEXTS.text("Field_none") : new MomentText(crl.getNextUpdate().toInstant(), zone);
        fields.add(CertificateDescription.basic("nextUpdate", next));
        CertificateDescription.signature(crl.getSigAlgName(), crl.getSigAlgParams(), fields);
        fields.add(CertificateDescription.basic("revoked", Text.literal(String.valueOf(revoked(crl)))));
        extensions(crl, true, zone, fields);
        extensions(crl, false, zone, fields);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(crl.getEncoded());
            fields.add(CertificateDescription.property("sha1", HexFormat.of().withUpperCase().formatHex(digest)));
        } catch (GeneralSecurityException e) {
            // Every Java platform has the digest, and a list that was read has an encoding.
            throw new IllegalStateException(e);
        }
        return List.copyOf(fields);
    }

    /** How many certificates are on the list, without an object for each. */
    public static int revoked(X509CRL crl) {
        return RevokedCount.of(crl);
    }

    /**
     * What is on the list, the latest first. Sorting takes a while with hundreds of thousands of them, so it belongs into a
     * job; what is said about each is made up when it is asked for.
     */
    public static List<Entry> entries(X509CRL crl, ZoneId zone) {
        Set<? extends X509CRLEntry> revoked = crl.getRevokedCertificates();
        if (revoked == null) {
            return List.of();
        }
        List<X509CRLEntry> sorted = new ArrayList<>(revoked);
        sorted.sort(Comparator.comparing(X509CRLEntry::getRevocationDate).reversed());
        return new AbstractList<>() {
            @Override
            public Entry get(int index) {
                return entry(sorted.get(index), zone);
            }

            @Override
            public int size() {
                return sorted.size();
            }
        };
    }

    private static Entry entry(X509CRLEntry entry, ZoneId zone) {
        List<Text> more = new ArrayList<>();
        for (boolean critical : new boolean[] { true, false }) {
            Set<String> oids = critical ? entry.getCriticalExtensionOIDs() : entry.getNonCriticalExtensionOIDs();
            for (String oid : oids == null ? Set.<String>of() : oids) {
                if (!Oids.CRL_REASON.equals(oid)) {
                    Extension extension = new Extension(oid, critical, content(entry.getExtensionValue(oid)));
                    Field field = CertificateDescription.extension(extension, zone);
                    more.add(TEXTS.text("Entry_other", field.label(), field.value()));
                }
            }
        }
        return new Entry(HexFormat.of().formatHex(entry.getSerialNumber().toByteArray()),
                new MomentText(entry.getRevocationDate().toInstant(), zone), reason(entry), Text.joined("; ", more));
    }

    private static Text reason(X509CRLEntry entry) {
        return Optional.ofNullable(entry.getRevocationReason())
                .flatMap(reason -> RevocationReason.ofCode(reason.ordinal())).orElse(RevocationReason.UNSPECIFIED).text();
    }

    private static void extensions(X509CRL crl, boolean critical, ZoneId zone, List<Field> fields) {
        Set<String> oids = critical ? crl.getCriticalExtensionOIDs() : crl.getNonCriticalExtensionOIDs();
        for (String oid : oids == null ? Set.<String>of() : oids) {
            fields.add(CertificateDescription.extension(new Extension(oid, critical, content(crl.getExtensionValue(oid))), zone));
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
