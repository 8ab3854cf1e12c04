package org.inkan.ca.manual;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.inkan.ca.manual.internal.ManualAuthority;
import org.inkan.ca.manual.internal.ManualSettings;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CaBackend;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.ca.spi.OptionType;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** Any authority a person can reach: requests and certificates travel as files. */
public final class ManualBackend implements CaBackend {

    /** Id of the back end in {@code connections.json}. */
    public static final String ID = "org.inkan.ca.manual";

    private static final Texts TEXTS = Texts.beside(ManualBackend.class);
    private static final OptionDescriptor FOLDER = option("folder", OptionType.FOLDER, "manual-ca");
    private static final OptionDescriptor CHAIN = option("chain", OptionType.FILE, null);
    private static final OptionDescriptor CONFIG = option("config", OptionType.TEXT, null);
    private static final OptionDescriptor WEB = option("web", OptionType.URI, null);

    @Override
    public Text label() {
        return TEXTS.text("ManualBackend_label");
    }

    @Override
    public Text description() {
        return TEXTS.text("ManualBackend_description");
    }

    @Override
    public List<OptionDescriptor> options() {
        return List.of(FOLDER, CHAIN, CONFIG, WEB);
    }

    @Override
    public CertificationAuthority open(BackendContext context) throws ProblemException {
        Path folder = context.fleetDir().resolve(context.value(FOLDER).orElse("manual-ca"));
        return ManualAuthority.open(new ManualSettings(context.fleetDir(), folder,
                context.value(CHAIN).map(context.fleetDir()::resolve), context.value(CONFIG), context.value(WEB)),
                context.clock());
    }

    private static OptionDescriptor option(String name, OptionType type, String defaultValue) {
        return new OptionDescriptor(name, type, Optional.ofNullable(defaultValue), false, false, List.of(),
                TEXTS.text("ManualBackend_" + name), TEXTS.text("ManualBackend_" + name + "_help"));
    }
}
