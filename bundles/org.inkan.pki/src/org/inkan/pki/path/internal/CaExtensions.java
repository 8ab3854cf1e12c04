package org.inkan.pki.path.internal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.inkan.pki.x509.Oids;

/**
 * The extensions that say what a key is for and who signed it.
 *
 * @param basicConstraints       null if absent
 * @param keyUsage               named bits, bit 0 (digitalSignature) first; null if absent
 * @param extendedKeyUsage       dotted OIDs; null if absent
 * @param subjectKeyIdentifier   null if absent
 * @param authorityKeyIdentifier null if absent
 */
public record CaExtensions(Basic basicConstraints, boolean[] keyUsage, Set<String> extendedKeyUsage,
        byte[] subjectKeyIdentifier, AuthorityKeyIdentifier authorityKeyIdentifier) {

    /** @param pathLength -1 if there is no limit */
    public record Basic(boolean ca, int pathLength) {
    }

    private static final int KEY_CERT_SIGN = 5;
    private static final int CRL_SIGN = 6;

    static CaExtensions read(ExtensionMap map) {
        map.decode(Oids.AUTHORITY_INFORMATION_ACCESS, AuthorityInformationAccess::getInstance);
        return new CaExtensions(map.decode(Oids.BASIC_CONSTRAINTS, CaExtensions::basic),
                map.decode(Oids.KEY_USAGE, CaExtensions::bits),
                map.decode(Oids.EXTENDED_KEY_USAGE, CaExtensions::purposes),
                map.decode(Oids.SUBJECT_KEY_IDENTIFIER, CaExtensions::octets),
                map.decode(Oids.AUTHORITY_KEY_IDENTIFIER, CaExtensions::authority));
    }

    public boolean isCa() {
        return basicConstraints != null && basicConstraints.ca();
    }

    /** An absent key usage restricts nothing (RFC 5280 §6.1.4 (n)). */
    public boolean maySignCertificates() {
        return keyUsage == null || bit(KEY_CERT_SIGN);
    }

    public boolean maySignCrls() {
        return keyUsage == null || bit(CRL_SIGN);
    }

    /** keyCertSign is stated, not merely not forbidden. */
    public boolean statesCertSign() {
        return keyUsage != null && bit(KEY_CERT_SIGN);
    }

    public Optional<Set<String>> purposes() {
        return Optional.ofNullable(extendedKeyUsage);
    }

    private boolean bit(int index) {
        return index < keyUsage.length && keyUsage[index];
    }

    /** Read by hand: a path length without the CA bit must stay visible, and any surplus element is an error. */
    private static Basic basic(ASN1Primitive value) {
        ASN1Sequence sequence = ASN1Sequence.getInstance(value);
        int next = 0;
        boolean ca = false;
        if (sequence.size() > next && sequence.getObjectAt(next) instanceof ASN1Boolean flag) {
            ca = flag.isTrue();
            next++;
        }
        int length = -1;
        if (sequence.size() > next) {
            BigInteger limit = ASN1Integer.getInstance(sequence.getObjectAt(next)).getValue();
            if (limit.signum() < 0) {
                return null;
            }
            length = limit.bitLength() > 30 ? Integer.MAX_VALUE : limit.intValue();
            next++;
        }
        return sequence.size() == next ? new Basic(ca, length) : null;
    }

    private static boolean[] bits(ASN1Primitive value) {
        ASN1BitString string = ASN1BitString.getInstance(value);
        byte[] bytes = string.getBytes();
        boolean[] bits = new boolean[bytes.length * 8 - string.getPadBits()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (bytes[i / 8] & 0x80 >> i % 8) != 0;
        }
        return bits;
    }

    /** SIZE (1..MAX): an empty list is malformed, not a permission for nothing (RFC 5280 §4.2.1.12). */
    private static Set<String> purposes(ASN1Primitive value) {
        KeyPurposeId[] ids = ExtendedKeyUsage.getInstance(value).getUsages();
        return ids.length == 0 ? null : Arrays.stream(ids).map(KeyPurposeId::getId).collect(Collectors.toUnmodifiableSet());
    }

    private static byte[] octets(ASN1Primitive value) {
        return ASN1OctetString.getInstance(value).getOctets();
    }

    /** Reads the issuer names as well, so that broken ones show here and not when they are compared. */
    private static AuthorityKeyIdentifier authority(ASN1Primitive value) {
        AuthorityKeyIdentifier identifier = AuthorityKeyIdentifier.getInstance(value);
        if (identifier.getAuthorityCertIssuer() != null) {
            Arrays.stream(identifier.getAuthorityCertIssuer().getNames()).forEach(TypedName::of);
        }
        return identifier;
    }
}
