package org.inkan.ca.ui.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.ca.spi.OptionType;
import org.inkan.ca.ui.desk.ConnectionEntry;
import org.inkan.ca.ui.desk.ConnectionState;
import org.inkan.ca.ui.desk.CrlEntry;
import org.inkan.ca.ui.desk.IssuedEntry;
import org.inkan.ca.ui.desk.PendingEntry;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.Thumbprints;
import org.inkan.pki.x509.X509Names;
import org.inkan.ui.command.CommandLine;

/** What other areas may want of the elements of this one: their properties, their command line, their certificate. */
public final class CaAdapters implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type == CommandLine.class) {
            return type.cast(command(adaptable));
        }
        if (type == IPropertySource.class) {
            return type.cast(facts(adaptable));
        }
        return type == X509Certificate.class && adaptable instanceof IssuedEntry entry ? type.cast(entry.certificate()) : null;
    }

    private static CommandLine command(Object element) {
        return switch (element) {
            case ConnectionEntry entry -> CommandLine.of("ca", "chain", "--ca", entry.connection().name());
            case PendingEntry entry -> CommandLine.of("ca", "approve", entry.request().requestId(), "--ca", entry.connection());
            case IssuedEntry entry -> CommandLine.of("ca", "revoke", entry.serial(), "--ca", entry.connection());
            case CrlEntry entry -> CommandLine.of("ca", "crl", "--ca", entry.connection());
            default -> null;
        };
    }

    private static Facts facts(Object element) {
        return switch (element) {
            case ConnectionEntry entry -> connection(entry);
            case PendingEntry entry -> new Facts().add("request", entry.request().requestId()).add("subject", entry.subject())
                    .add("template", entry.request().templateName()).add("submitted", Moments.text(entry.request().submittedAt()))
                    .add("signature", entry.request().csr().signatureAlgorithm());
            case IssuedEntry entry -> issued(entry);
            case CrlEntry entry -> new Facts().add("issuer", entry.issuer()).add("number", entry.number().map(String::valueOf).orElse(""))
                    .add("thisUpdate", Moments.text(entry.thisUpdate()))
                    .add("nextUpdate", entry.nextUpdate().map(Moments::text).orElse(""))
                    .add("revoked", String.valueOf(entry.revoked())).add("state", entry.state(Instant.now()));
            default -> null;
        };
    }

    static Facts connection(ConnectionEntry entry) {
        Facts facts = new Facts().add("name", entry.connection().name()).add("kind", entry.kind()).add("state", entry.state().text());
        entry.backend().ifPresent(backend -> backend.options().forEach(option -> {
            String value = entry.connection().options().getOrDefault(option.name(), option.defaultValue().orElse(""));
            facts.add(option.label(), option.type() == OptionType.BOOLEAN ? truth(value) : Text.literal(value));
        }));
        if (entry.state() instanceof ConnectionState.Reached reached) {
            facts.add("authority", reached.identity().name());
            reached.identity().chain().forEach(certificate -> facts.add("chain", X509Names.display(certificate.getSubjectX500Principal())));
        } else if (entry.state() instanceof ConnectionState.Failed failed) {
            facts.add("what", failed.problem().what()).add("why", failed.problem().why()).add("next", failed.problem().next());
        }
        return facts;
    }

    /** In the words the wizard offers for it. */
    private static Text truth(String value) {
        return Texts.beside(CaAdapters.class).text(Boolean.parseBoolean(value) ? "CaAdapters_true" : "CaAdapters_false");
    }

    private static Facts issued(IssuedEntry entry) {
        X509Certificate certificate = entry.certificate();
        Facts facts = new Facts().add("subject", entry.subject()).add("serial", entry.serial())
                .add("request", entry.request()).add("template", entry.template())
                .add("from", Moments.text(certificate.getNotBefore().toInstant())).add("until", Moments.text(entry.notAfter()))
                .add("state", entry.state(Instant.now())).add("thumbprint", Thumbprints.sha1Hex(certificate));
        entry.revoked().ifPresent(revoked -> facts.add("revokedAt", Moments.text(revoked.at())));
        return facts;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IPropertySource.class, CommandLine.class, X509Certificate.class };
    }
}
