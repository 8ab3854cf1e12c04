package org.inkan.pki.path.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.TBSCertList;
import org.inkan.pki.x509.Oids;

/** One CRL taken apart once, its entries indexed by issuer and serial. Immutable after construction; safe to share. */
public final class CrlView {

    /** Who issued the certificate (indirect CRLs list those of others) and its serial number. */
    record Key(CanonicalName issuer, BigInteger serial) {
    }

    /** @param reason CRLReason code of RFC 5280 §5.3.1; 0 if not stated */
    public record Entry(int reason, Instant at) {
    }

    /** CRLReason "certificateHold": the certificate may come back. */
    public static final int HOLD = 6;
    static final int REMOVE_FROM_CRL = 8;

    private final CertificateList structure;
    private final byte[] toBeSigned;
    private final CanonicalName issuer;
    private final Instant thisUpdate;
    private final Instant nextUpdate;
    private final ExtensionMap extensions;
    private final BigInteger number;
    private final BigInteger baseNumber;
    private final IssuingDistributionPoint scope;
    private final byte[] authorityKey;
    private final Map<Key, Entry> entries = new HashMap<>();
    private boolean unknownCriticalEntry;
    private boolean malformed;

    private CrlView(CertificateList structure, byte[] toBeSigned) throws MalformedException {
        this.structure = structure;
        this.toBeSigned = toBeSigned;
        TBSCertList content = structure.getTBSCertList();
        this.issuer = CanonicalName.of(content.getIssuer());
        this.thisUpdate = TimeReading.of(content.getThisUpdate());
        this.nextUpdate = content.getNextUpdate() == null ? null : TimeReading.of(content.getNextUpdate());
        this.extensions = content.getExtensions() == null ? ExtensionMap.none() : ExtensionMap.of(content.getExtensions());
        this.number = extensions.decode(Oids.CRL_NUMBER, CrlView::integer);
        this.baseNumber = extensions.decode(Oids.DELTA_CRL_INDICATOR, CrlView::integer);
        this.scope = extensions.decode(Oids.ISSUING_DISTRIBUTION_POINT, this::scope);
        AuthorityKeyIdentifier authority = extensions.decode(Oids.AUTHORITY_KEY_IDENTIFIER,
                AuthorityKeyIdentifier::getInstance);
        this.authorityKey = authority == null ? null : authority.getKeyIdentifierOctets();
        readEntries(content);
        this.malformed |= !extensions.malformed().isEmpty() || !extensions.duplicates().isEmpty();
    }

    /** Takes a CRL apart. @return null if its structure does not decode */
    public static CrlView of(X509CRL crl) {
        try {
            byte[] encoded = crl.getEncoded();
            CertificateList structure = CertificateList.getInstance(ASN1Primitive.fromByteArray(encoded));
            return new CrlView(structure, DerSlices.firstElement(encoded));
        } catch (CRLException | IOException | MalformedException | RuntimeException | StackOverflowError unreadable) {
            return null;
        }
    }

    private void readEntries(TBSCertList content) throws MalformedException {
        CanonicalName current = issuer;
        boolean versionTwo = content.getVersionNumber() == 2;
        malformed |= content.getVersionNumber() > 2 || !versionTwo && !extensions.isEmpty();
        for (Enumeration<?> list = content.getRevokedCertificateEnumeration(); list.hasMoreElements();) {
            TBSCertList.CRLEntry entry = (TBSCertList.CRLEntry) list.nextElement();
            ExtensionMap details = entry.hasExtensions() ? ExtensionMap.of(entry.getExtensions()) : ExtensionMap.none();
            malformed |= !versionTwo && !details.isEmpty();
            unknownCriticalEntry |= !details.unknownCritical(KnownExtensions.CRL_ENTRY).isEmpty();
            CanonicalName named = details.decode(KnownExtensions.CERTIFICATE_ISSUER, CrlView::directory);
            current = named == null ? current : named;
            BigInteger reason = details.decode(Oids.CRL_REASON,
                    value -> ASN1Enumerated.getInstance(value).getValue());
            malformed |= !details.malformed().isEmpty();
            entries.put(new Key(current, entry.getUserCertificate().getValue()),
                    new Entry(reason == null ? 0 : reason.intValue(), TimeReading.of(entry.getRevocationDate())));
        }
    }

    public CanonicalName issuer() {
        return issuer;
    }

    String displayIssuer() {
        return structure.getIssuer().toString();
    }

    /** Null if the number is absent. */
    BigInteger number() {
        return number;
    }

    /** A delta CRL names the complete CRL it starts from (RFC 5280 §5.2.4). */
    boolean isDelta() {
        return extensions.has(Oids.DELTA_CRL_INDICATOR);
    }

    BigInteger baseNumber() {
        return baseNumber;
    }

    /** Null if the CRL covers all certificates of its issuer. */
    IssuingDistributionPoint scope() {
        return scope;
    }

    boolean indirect() {
        return scope != null && scope.isIndirectCRL();
    }

    byte[] authorityKey() {
        return authorityKey;
    }

    Instant thisUpdate() {
        return thisUpdate;
    }

    /** Null if the CRL does not say when the next one comes. */
    Instant nextUpdate() {
        return nextUpdate;
    }

    /** Null if the certificate is not listed. */
    Entry find(CanonicalName certificateIssuer, BigInteger serial) {
        return entries.get(new Key(certificateIssuer, serial));
    }

    boolean malformed() {
        return malformed || !structure.getTBSCertList().getSignature().equals(structure.getSignatureAlgorithm());
    }

    /** Something critical in the CRL or any of its entries is not understood, so no entry can be relied on. */
    boolean unknownCritical() {
        return unknownCriticalEntry || !extensions.unknownCritical(KnownExtensions.CRL).isEmpty();
    }

    boolean numberCritical() {
        return extensions.critical(Oids.CRL_NUMBER);
    }

    public boolean signedBy(VerificationKey key) {
        AlgorithmIdentifier algorithm = structure.getSignatureAlgorithm();
        return key.verify(algorithm, toBeSigned,
                structure.getSignature().getBytes()) == VerificationKey.Outcome.VALID;
    }

    /** Same issuer, same signing key, same scope: a delta that may be laid over this complete CRL (§6.3.3 (c)). */
    boolean combinesWith(CrlView delta) {
        return issuer.equals(delta.issuer) && Arrays.equals(authorityKey, delta.authorityKey)
                && (scope == null ? delta.scope == null : scope.equals(delta.scope)) && number != null
                && delta.baseNumber != null && delta.number != null && number.compareTo(delta.baseNumber) >= 0
                && delta.number.compareTo(number) > 0;
    }

    /** Reads the names as well, so that broken ones show here and not when they are compared. */
    private IssuingDistributionPoint scope(ASN1Primitive value) {
        IssuingDistributionPoint point = IssuingDistributionPoint.getInstance(value);
        DistributionNames.of(point.getDistributionPoint(), issuer);
        return point;
    }

    private static BigInteger integer(ASN1Primitive value) {
        return ASN1Integer.getInstance(value).getValue();
    }

    private static CanonicalName directory(ASN1Primitive value) {
        for (GeneralName name : GeneralNames.getInstance(value).getNames()) {
            if (name.getTagNo() == GeneralName.directoryName) {
                return TypedName.of(name).directory();
            }
        }
        return null;
    }
}
