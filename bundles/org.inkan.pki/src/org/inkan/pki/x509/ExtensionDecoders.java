package org.inkan.pki.x509;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bouncycastle.asn1.ASN1BMPString;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.asn1.Asn1;

/**
 * Content of the known extensions. Every decoder may throw what it likes; {@link #run} turns it into a problem that names the extension.
 */
final class ExtensionDecoders {

    /** Longest list taken from one extension; what is longer only serves to exhaust the reader. */
    private static final int MAX_ITEMS = 10_000;

    private ExtensionDecoders() {
    }

    @FunctionalInterface
    interface Decoder<V> {
        V decode(ASN1Primitive content) throws IOException;
    }

    static <V> V run(Extension extension, Decoder<V> decoder) throws ProblemException {
        try {
            return decoder.decode(Asn1.read(extension.value()));
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(Problem.of(PkiCode.EXTENSION_CONTENT.code(), Texts.beside(ExtensionDecoders.class),
                "ExtensionDecoders_content", extension.oid(), extension.oid()), e);
        }
    }

    static Set<KeyUsage> keyUsage(ASN1Primitive content) {
        return KeyUsage.ofBytes(ASN1BitString.getInstance(content).getBytes());
    }

    static List<String> oids(ASN1Primitive content) {
        return list(content, item -> ASN1ObjectIdentifier.getInstance(item).getId());
    }

    static List<GeneralName> generalNames(ASN1Primitive content) {
        return list(content, GeneralNameCodec::decode);
    }

    static BasicConstraints basicConstraints(ASN1Primitive content) {
        ASN1Sequence sequence = ASN1Sequence.getInstance(content);
        boolean ca = false;
        OptionalInt path = OptionalInt.empty();
        for (ASN1Encodable item : sequence) {
            if (item.toASN1Primitive() instanceof ASN1Boolean flag) {
                ca = flag.isTrue();
            } else {
                path = OptionalInt.of(clamp(ASN1Integer.getInstance(item)));
            }
        }
        return new BasicConstraints(ca, path);
    }

    static byte[] octets(ASN1Primitive content) {
        return ASN1OctetString.getInstance(content).getOctets();
    }

    static Optional<byte[]> authorityKeyIdentifier(ASN1Primitive content) {
        for (ASN1Encodable item : ASN1Sequence.getInstance(content)) {
            ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(item);
            if (tagged.getTagNo() == 0) {
                return Optional.of(ASN1OctetString.getInstance(tagged, false).getOctets());
            }
        }
        return Optional.empty();
    }

    static TemplateInformation templateInformation(ASN1Primitive content) {
        ASN1Sequence sequence = ASN1Sequence.getInstance(content);
        int major = sequence.size() > 1 ? clamp(ASN1Integer.getInstance(sequence.getObjectAt(1))) : -1;
        int minor = sequence.size() > 2 ? clamp(ASN1Integer.getInstance(sequence.getObjectAt(2))) : -1;
        return new TemplateInformation(ASN1ObjectIdentifier.getInstance(sequence.getObjectAt(0)).getId(), major, minor);
    }

    /** Windows emits a bare BMPString; the SEQUENCE of one UTF8String of MS-WCCE 2.2.2.7.7.1 is read as well. */
    static String templateName(ASN1Primitive content) throws IOException {
        ASN1Encodable value = content instanceof ASN1Sequence sequence ? sequence.getObjectAt(0) : content;
        if (value.toASN1Primitive() instanceof ASN1BMPString name) {
            return name.getString();
        }
        if (value.toASN1Primitive() instanceof ASN1String name) {
            return name.getString();
        }
        throw new IOException("no string");
    }

    static List<String> policies(ASN1Primitive content) {
        return list(content, item -> ASN1ObjectIdentifier.getInstance(ASN1Sequence.getInstance(item).getObjectAt(0)).getId());
    }

    static List<GeneralName> distributionPoints(ASN1Primitive content) {
        List<GeneralName> names = new ArrayList<>();
        for (ASN1Encodable point : ASN1Sequence.getInstance(content)) {
            for (ASN1Encodable part : ASN1Sequence.getInstance(point)) {
                ASN1TaggedObject field = ASN1TaggedObject.getInstance(part);
                if (field.getTagNo() == 0) {
                    ASN1TaggedObject name = ASN1TaggedObject.getInstance(field, true);
                    if (name.getTagNo() == 0) {
                        names.addAll(list(ASN1Sequence.getInstance(name, false), GeneralNameCodec::decode));
                    }
                }
            }
        }
        return List.copyOf(names);
    }

    static List<AccessDescription> accessDescriptions(ASN1Primitive content) {
        return list(content, item -> {
            ASN1Sequence description = ASN1Sequence.getInstance(item);
            return new AccessDescription(ASN1ObjectIdentifier.getInstance(description.getObjectAt(0)).getId(),
                GeneralNameCodec.decode(description.getObjectAt(1)));
        });
    }

    /** SEQUENCE { [0] IMPLICIT SEQUENCE { OID 1.3.6.1.4.1.311.25.2.1, [0] EXPLICIT OCTET STRING of the SID text } }. */
    static String sid(ASN1Primitive content) throws IOException {
        for (GeneralName name : generalNames(content)) {
            if (name instanceof GeneralName.OtherName other && other.oid().equals(Oids.MS_SID)) {
                byte[] octets = ASN1OctetString.getInstance(Asn1.read(other.value())).getOctets();
                return new String(octets, java.nio.charset.StandardCharsets.US_ASCII);
            }
        }
        throw new IOException("no SID");
    }

    private static <V> List<V> list(ASN1Primitive content, java.util.function.Function<ASN1Encodable, V> item) {
        ASN1Sequence sequence = ASN1Sequence.getInstance(content);
        if (sequence.size() > MAX_ITEMS) {
            throw new IllegalArgumentException("more than " + MAX_ITEMS + " items");
        }
        List<V> values = new ArrayList<>(sequence.size());
        for (ASN1Encodable value : sequence) {
            values.add(item.apply(value));
        }
        return List.copyOf(values);
    }

    /** Numbers beyond an int (a path length of 2^40) mean "unlimited" in practice and must not wrap around. */
    private static int clamp(ASN1Integer value) {
        return value.getValue().min(BigInteger.valueOf(Integer.MAX_VALUE)).max(BigInteger.valueOf(-1)).intValue();
    }
}
