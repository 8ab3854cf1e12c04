package org.inkan.pki.internal.encoding;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Principal;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.SignatureException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

/**
 * A certificate that breaks a rule the JDK and Bouncy Castle insist on (repeated extension, empty issuer, odd version …)
 * and must still be shown, compared and reported. It keeps its bytes exactly. Immutable.
 */
final class RetainedCertificate extends X509Certificate {

    private static final long serialVersionUID = 1L;
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final int KEY_USAGE_BITS = 9;

    private final transient CertificateFields fields;

    RetainedCertificate(CertificateFields fields) {
        this.fields = fields;
    }

    @Override
    public byte[] getEncoded() {
        return fields.encoded().clone();
    }

    @Override
    public byte[] getTBSCertificate() {
        return fields.toBeSigned().clone();
    }

    @Override
    public int getVersion() {
        return fields.version();
    }

    @Override
    public BigInteger getSerialNumber() {
        return fields.serial();
    }

    @Override
    public Principal getIssuerDN() {
        return fields.issuer();
    }

    @Override
    public X500Principal getIssuerX500Principal() {
        return fields.issuer();
    }

    @Override
    public Principal getSubjectDN() {
        return fields.subject();
    }

    @Override
    public X500Principal getSubjectX500Principal() {
        return fields.subject();
    }

    @Override
    public Date getNotBefore() {
        return Date.from(fields.notBefore());
    }

    @Override
    public Date getNotAfter() {
        return Date.from(fields.notAfter());
    }

    @Override
    public void checkValidity() throws CertificateExpiredException, CertificateNotYetValidException {
        checkValidity(Date.from(Instant.now()));
    }

    @Override
    public void checkValidity(Date at) throws CertificateExpiredException, CertificateNotYetValidException {
        if (at.before(getNotBefore())) {
            throw new CertificateNotYetValidException(fields.notBefore().toString());
        }
        if (at.after(getNotAfter())) {
            throw new CertificateExpiredException(fields.notAfter().toString());
        }
    }

    @Override
    public byte[] getSignature() {
        return fields.signature().value().clone();
    }

    @Override
    public String getSigAlgName() {
        return fields.signature().oid();
    }

    @Override
    public String getSigAlgOID() {
        return fields.signature().oid();
    }

    @Override
    public byte[] getSigAlgParams() {
        return fields.signature().parametersOrNull();
    }

    @Override
    public boolean[] getIssuerUniqueID() {
        return null;
    }

    @Override
    public boolean[] getSubjectUniqueID() {
        return null;
    }

    @Override
    public boolean[] getKeyUsage() {
        byte[] value = getExtensionValue(KEY_USAGE);
        if (value == null) {
            return null;
        }
        byte[] bits = ExtensionField.inside(value).filter(t -> t.is(Tlv.BIT_STRING)).map(Tlv::content).orElse(new byte[0]);
        boolean[] usage = new boolean[KEY_USAGE_BITS];
        for (int i = 0; i < KEY_USAGE_BITS && 1 + i / Byte.SIZE < bits.length; i++) {
            usage[i] = (bits[1 + i / Byte.SIZE] & 0x80 >> i % Byte.SIZE) != 0;
        }
        return usage;
    }

    @Override
    public List<String> getExtendedKeyUsage() throws CertificateParsingException {
        byte[] value = getExtensionValue(EXTENDED_KEY_USAGE);
        if (value == null) {
            return null;
        }
        return ExtensionField.inside(value).map(t -> t.children().stream().map(Tlv::oid).toList())
                .orElseThrow(() -> new CertificateParsingException(EXTENDED_KEY_USAGE));
    }

    @Override
    public int getBasicConstraints() {
        byte[] value = getExtensionValue(BASIC_CONSTRAINTS);
        List<Tlv> parts = value == null ? List.of() : ExtensionField.inside(value).map(Tlv::children).orElse(List.of());
        boolean authority = !parts.isEmpty() && parts.getFirst().is(Tlv.BOOLEAN) && parts.getFirst().length() == 1
                && parts.getFirst().content()[0] != 0;
        if (!authority) {
            return -1;
        }
        return parts.size() > 1 ? Math.max(0, parts.get(1).smallInteger()) : Integer.MAX_VALUE;
    }

    @Override
    public boolean hasUnsupportedCriticalExtension() {
        Set<String> known = Set.of(BASIC_CONSTRAINTS, KEY_USAGE, EXTENDED_KEY_USAGE, "2.5.29.17");
        return fields.extensions().stream().anyMatch(e -> e.critical() && !known.contains(e.oid()));
    }

    @Override
    public Set<String> getCriticalExtensionOIDs() {
        return ExtensionField.oids(fields.extensions(), true);
    }

    @Override
    public Set<String> getNonCriticalExtensionOIDs() {
        return ExtensionField.oids(fields.extensions(), false);
    }

    @Override
    public byte[] getExtensionValue(String oid) {
        return ExtensionField.value(fields.extensions(), oid);
    }

    @Override
    public PublicKey getPublicKey() {
        return PublicKeys.decode(fields.publicKeyInfo());
    }

    @Override
    public void verify(PublicKey key) throws NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        fields.signature().verify(fields.toBeSigned(), key, null);
    }

    @Override
    public void verify(PublicKey key, String provider)
            throws NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException {
        verify(key, Security.getProvider(provider));
    }

    @Override
    public void verify(PublicKey key, Provider provider)
            throws NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        fields.signature().verify(fields.toBeSigned(), key, provider);
    }

    @Override
    public String toString() {
        return fields.subject() + " / " + fields.serial().toString(16);
    }
}
