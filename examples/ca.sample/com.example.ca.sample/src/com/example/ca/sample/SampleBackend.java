package com.example.ca.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CaBackend;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.ca.spi.OptionType;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** A folder with an {@code openssl.cnf}: requests are signed by {@code openssl ca}, at once or after an approval. */
public final class SampleBackend implements CaBackend {

    private static final Texts TEXTS = Texts.beside(SampleBackend.class);
    private static final OptionDescriptor FOLDER = option("folder", OptionType.FOLDER, null);
    private static final OptionDescriptor CONFIG = option("config", OptionType.TEXT, "openssl.cnf");
    private static final OptionDescriptor CHAIN = option("chain", OptionType.TEXT, "chain.pem");
    private static final OptionDescriptor DAYS = option("days", OptionType.NUMBER, "365");
    private static final OptionDescriptor APPROVAL = option("approval", OptionType.BOOLEAN, "false");
    private static final OptionDescriptor ENCRYPTED = option("encrypted", OptionType.BOOLEAN, "false");

    @Override
    public Text label() {
        return TEXTS.text("SampleBackend_label");
    }

    @Override
    public Text description() {
        return TEXTS.text("SampleBackend_description");
    }

    @Override
    public List<OptionDescriptor> options() {
        return List.of(FOLDER, CONFIG, CHAIN, DAYS, APPROVAL, ENCRYPTED);
    }

    @Override
    public CertificationAuthority open(BackendContext context) throws ProblemException {
        Path folder = context.fleetDir().resolve(value(context, FOLDER));
        OpenSsl openssl = new OpenSsl(folder, value(context, CONFIG), value(context, DAYS),
                Boolean.parseBoolean(value(context, ENCRYPTED)), context.credentials());
        return SampleAuthority.open(folder, value(context, CHAIN), Boolean.parseBoolean(value(context, APPROVAL)), openssl);
    }

    /** What is required or has a default is always there: Inkan checks a connection before it opens it. */
    private static String value(BackendContext context, OptionDescriptor option) {
        return context.value(option).orElseThrow();
    }

    private static OptionDescriptor option(String name, OptionType type, String defaultValue) {
        return new OptionDescriptor(name, type, Optional.ofNullable(defaultValue), defaultValue == null, false, List.of(),
                TEXTS.text("SampleBackend_" + name), TEXTS.text("SampleBackend_" + name + "_help"));
    }
}
