package org.inkan.pki.request;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.inkan.pki.internal.asn1.Der;
import org.inkan.pki.request.MicrosoftAttributes.ClientInformation;

/** DER of the attributes that Windows adds to requests (MS-WCCE 2.2.2.7), for {@link CertificationRequestBuilder#attribute}. */
public final class RequestAttributes {

    private static final int IA5_STRING = 0x16;
    private static final int UTF8_STRING = 0x0C;
    private static final int BMP_STRING = 0x1E;
    private static final byte[] EMPTY_BITS = {3, 1, 0};

    private RequestAttributes() {
    }

    /** 1.3.6.1.4.1.311.13.2.3. */
    public static byte[] osVersion(String version) {
        return Der.tlv(IA5_STRING, version.getBytes(StandardCharsets.US_ASCII));
    }

    /** 1.3.6.1.4.1.311.13.2.1. */
    public static byte[] nameValuePair(String name, String value) {
        return Der.sequence(bmp(name), bmp(value));
    }

    /** 1.3.6.1.4.1.311.21.20. */
    public static byte[] clientInformation(ClientInformation client) {
        return Der.sequence(Der.integer(BigInteger.valueOf(client.clientId())), utf8(client.machine()), utf8(client.user()),
            utf8(client.process()));
    }

    /** 1.3.6.1.4.1.311.13.2.2; Windows leaves the signature empty. */
    public static byte[] csp(int keySpec, String name) {
        return Der.sequence(Der.integer(BigInteger.valueOf(keySpec)), bmp(name), EMPTY_BITS);
    }

    private static byte[] bmp(String text) {
        return Der.tlv(BMP_STRING, text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static byte[] utf8(String text) {
        return Der.tlv(UTF8_STRING, text.getBytes(StandardCharsets.UTF_8));
    }
}
