package org.inkan.pki.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.MicrosoftAttributes.ClientInformation;
import org.inkan.pki.request.MicrosoftAttributes.Csp;
import org.inkan.pki.request.MicrosoftAttributes.NameValuePair;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.TemplateInformation;

/** Decodes Microsoft's request attributes; what is malformed is left out and listed, because the CA only needs the rest. */
final class MicrosoftAttributeReader {

    private static final String TEMPLATE_PAIR = "CertificateTemplate";

    private final List<Attribute> attributes;
    private final List<String> undecoded = new ArrayList<>();

    private MicrosoftAttributeReader(List<Attribute> attributes) {
        this.attributes = attributes;
    }

    static MicrosoftAttributes read(List<Attribute> attributes, Extensions extensions) {
        return new MicrosoftAttributeReader(attributes).read(extensions);
    }

    @FunctionalInterface
    private interface Decoder<V> {
        V decode(ASN1Primitive value);
    }

    private MicrosoftAttributes read(Extensions extensions) {
        List<NameValuePair> pairs = all(Oids.MS_NAME_VALUE_PAIR, MicrosoftAttributeReader::pair);
        Optional<String> version = all(Oids.MS_OS_VERSION, value -> text(value)).stream().findFirst();
        Optional<ClientInformation> client = all(Oids.MS_CLIENT_INFORMATION, MicrosoftAttributeReader::client).stream().findFirst();
        Optional<Csp> csp = all(Oids.MS_CSP, MicrosoftAttributeReader::csp).stream().findFirst();
        Optional<byte[]> renewal = attributes.stream().filter(a -> a.oid().equals(Oids.MS_RENEWAL_CERTIFICATE))
            .flatMap(a -> a.values().stream()).findFirst();
        return new MicrosoftAttributes(version, client, csp, pairs, renewal, template(extensions, pairs), undecoded);
    }

    private <V> List<V> all(String oid, Decoder<V> decoder) {
        List<V> decoded = new ArrayList<>();
        for (Attribute attribute : attributes) {
            for (byte[] value : attribute.oid().equals(oid) ? attribute.values() : List.<byte[]>of()) {
                try {
                    decoded.add(decoder.decode(AttributeValues.first(List.of(value)).orElseThrow()));
                } catch (RuntimeException e) {
                    undecoded.add(oid);
                }
            }
        }
        return decoded;
    }

    /** The extensions win over the name-value pair: they are what the Windows client computed from the template itself. */
    private static Optional<String> template(Extensions extensions, List<NameValuePair> pairs) {
        try {
            Optional<String> name = extensions.templateName();
            if (name.isPresent()) {
                return name;
            }
            Optional<TemplateInformation> information = extensions.templateInformation();
            if (information.isPresent()) {
                return information.map(TemplateInformation::oid);
            }
        } catch (ProblemException e) {
            // A malformed template extension names no template; request rules report it.
        }
        return pairs.stream().filter(p -> p.name().equalsIgnoreCase(TEMPLATE_PAIR)).map(NameValuePair::value).findFirst();
    }

    private static NameValuePair pair(ASN1Primitive value) {
        ASN1Sequence pair = ASN1Sequence.getInstance(value);
        return new NameValuePair(text(pair.getObjectAt(0).toASN1Primitive()), text(pair.getObjectAt(1).toASN1Primitive()));
    }

    /** Every field is optional in MS-WCCE 2.2.2.7.4 and old clients leave some out. */
    private static ClientInformation client(ASN1Primitive value) {
        int id = 0;
        List<String> texts = new ArrayList<>(List.of());
        for (var field : ASN1Sequence.getInstance(value)) {
            if (field.toASN1Primitive() instanceof ASN1Integer number) {
                id = number.intValueExact();
            } else {
                texts.add(text(field.toASN1Primitive()));
            }
        }
        return new ClientInformation(id, texts.size() > 0 ? texts.get(0) : "", texts.size() > 1 ? texts.get(1) : "",
            texts.size() > 2 ? texts.get(2) : "");
    }

    private static Csp csp(ASN1Primitive value) {
        ASN1Sequence csp = ASN1Sequence.getInstance(value);
        return new Csp(ASN1Integer.getInstance(csp.getObjectAt(0)).intValueExact(), text(csp.getObjectAt(1).toASN1Primitive()));
    }

    private static String text(ASN1Primitive value) {
        return AttributeValues.string(value).orElseThrow();
    }
}
