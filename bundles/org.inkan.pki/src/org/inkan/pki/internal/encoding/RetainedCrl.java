package org.inkan.pki.internal.encoding;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.SignatureException;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

/** A revocation list that breaks a rule the JDK and Bouncy Castle insist on; see {@link RetainedCertificate}. Immutable. */
final class RetainedCrl extends X509CRL {

    private final CrlFields fields;

    RetainedCrl(CrlFields fields) {
        this.fields = fields;
    }

    @Override
    public byte[] getEncoded() {
        return fields.encoded().clone();
    }

    @Override
    public byte[] getTBSCertList() {
        return fields.toBeSigned().clone();
    }

    @Override
    public int getVersion() {
        return fields.version();
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
    public Date getThisUpdate() {
        return Date.from(fields.thisUpdate());
    }

    @Override
    public Date getNextUpdate() {
        return fields.nextUpdate() == null ? null : Date.from(fields.nextUpdate());
    }

    @Override
    public X509CRLEntry getRevokedCertificate(BigInteger serial) {
        return fields.entries().stream().filter(e -> e.serial().equals(serial)).findFirst().map(Entry::new).orElse(null);
    }

    @Override
    public Set<? extends X509CRLEntry> getRevokedCertificates() {
        Set<X509CRLEntry> entries = new LinkedHashSet<>();
        fields.entries().forEach(e -> entries.add(new Entry(e)));
        return entries.isEmpty() ? null : entries;
    }

    @Override
    public boolean isRevoked(Certificate certificate) {
        return certificate instanceof X509Certificate x509 && getRevokedCertificate(x509.getSerialNumber()) != null;
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
    public void verify(PublicKey key) throws NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        fields.signature().verify(fields.toBeSigned(), key, null);
    }

    @Override
    public void verify(PublicKey key, String provider)
            throws NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        fields.signature().verify(fields.toBeSigned(), key, Security.getProvider(provider));
    }

    @Override
    public void verify(PublicKey key, Provider provider)
            throws NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        fields.signature().verify(fields.toBeSigned(), key, provider);
    }

    @Override
    public boolean hasUnsupportedCriticalExtension() {
        return fields.extensions().stream().anyMatch(ExtensionField::critical);
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
    public String toString() {
        return fields.issuer() + " / " + fields.thisUpdate();
    }

    private static final class Entry extends X509CRLEntry {

        private final CrlFields.Entry entry;

        Entry(CrlFields.Entry entry) {
            this.entry = entry;
        }

        @Override
        public byte[] getEncoded() {
            return entry.encoded().clone();
        }

        @Override
        public BigInteger getSerialNumber() {
            return entry.serial();
        }

        @Override
        public Date getRevocationDate() {
            return Date.from(entry.at());
        }

        @Override
        public boolean hasExtensions() {
            return !entry.extensions().isEmpty();
        }

        @Override
        public boolean hasUnsupportedCriticalExtension() {
            return entry.extensions().stream().anyMatch(ExtensionField::critical);
        }

        @Override
        public Set<String> getCriticalExtensionOIDs() {
            return ExtensionField.oids(entry.extensions(), true);
        }

        @Override
        public Set<String> getNonCriticalExtensionOIDs() {
            return ExtensionField.oids(entry.extensions(), false);
        }

        @Override
        public byte[] getExtensionValue(String oid) {
            return ExtensionField.value(entry.extensions(), oid);
        }

        @Override
        public String toString() {
            return entry.serial().toString(16);
        }
    }
}
