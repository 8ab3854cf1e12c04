package org.inkan.pki.request;

import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.internal.asn1.Der;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionListCodec;
import org.inkan.pki.x509.Oids;

/**
 * Makes a PKCS#10 request (RFC 2986). Attributes keep the order in which they were added, as certreq's do; the extension request comes
 * where {@link #extension} was first called. Not thread-safe; one use per request.
 */
public final class CertificationRequestBuilder {

    private static final byte[] VERSION = {2, 1, 0};

    private X500Principal subject = new X500Principal("");
    private final List<Extension> extensions = new ArrayList<>();
    private final List<Object> attributes = new ArrayList<>();

    /** Placeholder in the attribute list that keeps the position of the extension request. */
    private static final class ExtensionRequestPosition {
    }

    /** Subject name; empty if never called. */
    public CertificationRequestBuilder subject(X500Principal name) {
        subject = name;
        return this;
    }

    /** Adds one extension to the extension request (RFC 2985 5.4.2). */
    public CertificationRequestBuilder extension(Extension extension) {
        if (extensions.isEmpty()) {
            attributes.add(new ExtensionRequestPosition());
        }
        extensions.add(extension);
        return this;
    }

    /** Adds an attribute with one value. */
    public CertificationRequestBuilder attribute(String oid, byte[] derValue) {
        attributes.add(new Attribute(oid, List.of(derValue)));
        return this;
    }

    /**
     * Signs with the private key of the pair whose public key is requested.
     *
     * @param jcaAlgorithm as for {@link CertificateSigner}
     */
    public CertificationRequest sign(KeyPair keys, String jcaAlgorithm) throws ProblemException {
        List<byte[]> encoded = new ArrayList<>();
        for (Object item : attributes) {
            encoded.add(item instanceof Attribute attribute ? encode(attribute) : extensionRequest());
        }
        byte[] info = Der.sequence(VERSION, subject.getEncoded(), keys.getPublic().getEncoded(),
            Der.tlv(0xA0, encoded.toArray(byte[][]::new)));
        return CertificationRequest.parse(new CertificateSigner(keys.getPrivate(), jcaAlgorithm).seal(info));
    }

    private byte[] extensionRequest() {
        return Der.sequence(Der.oid(Oids.EXTENSION_REQUEST), Der.set(ExtensionListCodec.encode(extensions)));
    }

    private static byte[] encode(Attribute attribute) {
        return Der.sequence(Der.oid(attribute.oid()), Der.set(attribute.values().toArray(byte[][]::new)));
    }
}
