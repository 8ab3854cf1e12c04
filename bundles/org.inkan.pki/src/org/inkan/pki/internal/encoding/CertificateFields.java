package org.inkan.pki.internal.encoding;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.problem.ProblemException;

/**
 * A certificate cut into its fields (RFC 5280 4.1), with the exact place when one is missing or of the wrong type. No
 * judgement about extensions: an odd one must not hide the rest of the certificate from its reader.
 */
record CertificateFields(byte[] encoded, byte[] toBeSigned, int version, BigInteger serial, X500Principal issuer,
        Instant notBefore, Instant notAfter, X500Principal subject, byte[] publicKeyInfo,
        List<ExtensionField> extensions, SignatureField signature) {

    static CertificateFields of(Tlv certificate, String where) throws ProblemException {
        FieldReader outer = FieldReader.of(certificate, "Certificate", where);
        Tlv tbs = outer.next("tbsCertificate", Tlv.SEQUENCE);
        SignatureField signature = SignatureField.read(outer);
        outer.end();
        FieldReader in = FieldReader.of(tbs, "tbsCertificate", where);
        int version = in.version();
        BigInteger serial = in.integer("serialNumber");
        in.next("signature", Tlv.SEQUENCE);
        X500Principal issuer = in.name("issuer");
        FieldReader validity = FieldReader.of(in.next("validity", Tlv.SEQUENCE), "validity", where);
        Instant notBefore = validity.time("notBefore");
        Instant notAfter = validity.time("notAfter");
        X500Principal subject = in.name("subject");
        byte[] key = in.next("subjectPublicKeyInfo", Tlv.SEQUENCE).encoded();
        // unique identifiers (RFC 5280 4.1.2.8) are passed over; nobody has used them for decades
        in.optionalContext(1);
        in.optionalContext(2);
        List<ExtensionField> extensions = new ArrayList<>();
        Tlv list = in.optionalContext(3).orElse(null);
        if (list != null) {
            extensions = ExtensionField.list(list, where);
        }
        in.end();
        return new CertificateFields(certificate.encoded(), tbs.encoded(), version, serial, issuer, notBefore, notAfter,
                subject, key, List.copyOf(extensions), signature);
    }
}
