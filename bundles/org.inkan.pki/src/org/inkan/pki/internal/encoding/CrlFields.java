package org.inkan.pki.internal.encoding;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.problem.ProblemException;

/** A revocation list cut into its fields (RFC 5280 5.1); {@code nextUpdate} may be null. */
record CrlFields(byte[] encoded, byte[] toBeSigned, int version, X500Principal issuer, Instant thisUpdate,
        Instant nextUpdate, List<Entry> entries, List<ExtensionField> extensions, SignatureField signature) {

    /** One revoked certificate. */
    record Entry(byte[] encoded, BigInteger serial, Instant at, List<ExtensionField> extensions) {
    }

    static CrlFields of(Tlv crl, String where) throws ProblemException {
        FieldReader outer = FieldReader.of(crl, "CertificateList", where);
        Tlv tbs = outer.next("tbsCertList", Tlv.SEQUENCE);
        SignatureField signature = SignatureField.read(outer);
        outer.end();
        FieldReader in = FieldReader.of(tbs, "tbsCertList", where);
        int version = in.optional(Tlv.INTEGER).map(Tlv::smallInteger).orElse(0) + 1;
        in.next("signature", Tlv.SEQUENCE);
        X500Principal issuer = in.name("issuer");
        Instant thisUpdate = in.time("thisUpdate");
        Instant nextUpdate = in.atTime() ? in.time("nextUpdate") : null;
        List<Entry> entries = new ArrayList<>();
        Optional<Tlv> revoked = in.optional(Tlv.SEQUENCE);
        if (revoked.isPresent()) {
            for (Tlv each : revoked.get().children()) {
                entries.add(entry(each, where));
            }
        }
        Optional<Tlv> tagged = in.optionalContext(0);
        List<ExtensionField> extensions = tagged.isPresent() ? ExtensionField.list(tagged.get(), where) : List.of();
        in.end();
        return new CrlFields(crl.encoded(), tbs.encoded(), version, issuer, thisUpdate, nextUpdate, List.copyOf(entries),
                extensions, signature);
    }

    /** Whether an entry has more than serial, date and extensions; the JDK passes over the rest in silence. */
    static boolean hasOverlongEntry(Tlv crl) {
        List<Tlv> fields = crl.children().getFirst().children();
        for (int i = 1; i < fields.size(); i++) {
            if (fields.get(i).is(Tlv.SEQUENCE) && fields.get(i - 1).isTime()) {
                return fields.get(i).children().stream().anyMatch(entry -> entry.children().size() > 3);
            }
        }
        return false;
    }

    private static Entry entry(Tlv each, String where) throws ProblemException {
        FieldReader in = FieldReader.of(each, "revokedCertificates", where);
        BigInteger serial = in.integer("userCertificate");
        Instant at = in.time("revocationDate");
        Optional<Tlv> list = in.optional(Tlv.SEQUENCE);
        List<ExtensionField> extensions = list.isPresent() ? ExtensionField.items(list.get(), where) : List.of();
        in.end();
        return new Entry(each.encoded(), serial, at, extensions);
    }
}
