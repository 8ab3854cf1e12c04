package org.inkan.template.ui.model;

import java.util.EnumSet;
import java.util.Set;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.TemplateAttribute;

/** The list Purpose of the page Request Handling: key usage and key specification that go together. */
public enum Purpose {
    /** Signature and encryption. */
    BOTH(1, EnumSet.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT)),
    /** Encryption. */
    ENCRYPTION(1, EnumSet.of(KeyUsage.KEY_ENCIPHERMENT)),
    /** Signature. */
    SIGNATURE(2, EnumSet.of(KeyUsage.DIGITAL_SIGNATURE)),
    /** Anything else, such as the keys of a CA. */
    OTHER(0, EnumSet.noneOf(KeyUsage.class));

    private final int keySpec;
    private final Set<KeyUsage> usages;

    Purpose(int keySpec, Set<KeyUsage> usages) {
        this.keySpec = keySpec;
        this.usages = usages;
    }

    /** The purpose a template's key usage amounts to. */
    public static Purpose of(CertificateTemplate template) {
        Set<KeyUsage> found = template.keyUsage();
        boolean signs = found.contains(KeyUsage.DIGITAL_SIGNATURE);
        boolean encrypts = found.contains(KeyUsage.KEY_ENCIPHERMENT) || found.contains(KeyUsage.KEY_AGREEMENT);
        if (found.contains(KeyUsage.KEY_CERT_SIGN) || !signs && !encrypts) {
            return OTHER;
        }
        return signs && encrypts ? BOTH : signs ? SIGNATURE : ENCRYPTION;
    }

    /** Whether keys of this purpose encrypt. */
    public boolean encrypts() {
        return this == BOTH || this == ENCRYPTION;
    }

    CertificateTemplate applyTo(CertificateTemplate template) {
        if (this == OTHER || this == of(template)) {
            return template;
        }
        byte[] octets = java.util.Arrays.copyOf(KeyUsage.toBytes(usages), 2);
        return template.with(TemplateAttribute.KEY_USAGE, octets).with(TemplateAttribute.DEFAULT_KEY_SPEC, keySpec);
    }

    /** In the words of the console. */
    public Text label() {
        return Texts.beside(Purpose.class).text("Purpose_" + name());
    }
}
