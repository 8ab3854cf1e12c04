package org.inkan.ca.ui.internal;

import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.inkan.ca.CaBackends;
import org.inkan.ca.Connection;
import org.inkan.ca.ConnectionSetup;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.TemplateAuthoring;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.core.credential.Secret;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.request.CertificationRequestBuilder;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.X509Names;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.TemplateAttribute;

/** A fleet with an authority of its own that has issued a certificate and has requests waiting. */
final class CaFleet {

    static final String PASSPHRASE = "geheim-kagi-1";
    static final Connection LAB = new Connection("lab", "org.inkan.ca.embedded", Map.of("keyType", "p256", "name", "Lab CA"));

    private CaFleet() {
    }

    static FleetFolder create(Path parent) throws Exception {
        FleetFolder folder = FleetFolder.create(parent.resolve("フリート 1"), "Contoso");
        CaBackends backends = CaBackends.fromRegistry(Platform.getExtensionRegistry());
        BackendContext context = new BackendContext(folder.path(), LAB.options(),
                request -> Optional.of(Secret.of(PASSPHRASE.toCharArray())), Clock.systemUTC(), Locale.ENGLISH);
        new ConnectionSetup(backends).add(LAB, context, null);
        try (CertificationAuthority authority = backends.open(LAB, context)) {
            offer(authority, "Issuing", false);
            offer(authority, "Waiting", true);
            authority.submit(EnrollmentRequest.of(request("web01.contoso.test"), "Issuing", "a"), null);
            authority.submit(EnrollmentRequest.of(request("web02.contoso.test"), "Issuing", "b"), null);
            authority.submit(EnrollmentRequest.of(request("db01.contoso.test"), "Waiting", "c"), null);
            authority.submit(EnrollmentRequest.of(request("db02.contoso.test"), "Waiting", "d"), null);
            authority.submit(EnrollmentRequest.of(request("db03.contoso.test"), "Waiting", "e"), null);
        }
        return folder;
    }

    private static CertificationRequest request(String host) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return new CertificationRequestBuilder().subject(X509Names.parse("CN=" + host))
                .extension(ExtensionValues.keyUsage(EnumSet.of(KeyUsage.DIGITAL_SIGNATURE), true))
                .extension(ExtensionValues.subjectAltName(List.of(new GeneralName.Dns(host)), false))
                .sign(generator.generateKeyPair(), "SHA256withECDSA");
    }

    private static void offer(CertificationAuthority authority, String cn, boolean manager) throws Exception {
        CertificateTemplate template = BuiltInTemplates.find("IPSECIntermediateOffline").orElseThrow()
                .with(TemplateAttribute.CN, List.of(cn)).with(TemplateAttribute.DISPLAY_NAME, List.of("Certificate, " + cn))
                .with(TemplateAttribute.OID, List.of("1.3.6.1.4.1.311.21.8.1.2.3.4.5.6." + cn.charAt(0) % 7))
                .with(TemplateAttribute.SCHEMA_VERSION, 2).with(TemplateAttribute.REVISION, 100)
                .withPurposes(List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"))
                .with(TemplateAttribute.MINIMAL_KEY_SIZE, 256).with(EnrollmentFlag.PEND_ALL_REQUESTS, manager);
        authority.capability(TemplateAuthoring.class).orElseThrow().add(template, null);
        authority.capability(TemplatePublishing.class).orElseThrow().publish(cn, null);
    }
}
