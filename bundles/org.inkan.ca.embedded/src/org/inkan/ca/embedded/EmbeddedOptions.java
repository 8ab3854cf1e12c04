package org.inkan.ca.embedded;

import java.net.URI;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.inkan.ca.embedded.internal.keys.CaProfile;
import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.ca.spi.OptionType;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.key.KeyParameters;

/**
 * The options of a connection to an embedded authority, with their types checked.
 *
 * @param profile what a new authority becomes; without effect on one that exists
 * @param crlDays validity of a base CRL in days
 */
record EmbeddedOptions(CaProfile profile, int crlDays, List<URI> caIssuers, List<URI> ocsp, List<URI> crl) {

    private static final Texts TEXTS = Texts.beside(EmbeddedOptions.class);

    private static final OptionDescriptor NAME = option("name", OptionType.TEXT, "Inkan Issuing CA");
    private static final OptionDescriptor ROOT_NAME = option("rootName", OptionType.TEXT, "Inkan Root CA");
    private static final OptionDescriptor TWO_TIER = option("twoTier", OptionType.BOOLEAN, "true");
    private static final OptionDescriptor KEY_TYPE = option("keyType", OptionType.CHOICE, "rsa3072", "rsa2048",
            "rsa3072", "rsa4096", "p256", "p384");
    private static final OptionDescriptor ROOT_YEARS = option("rootYears", OptionType.NUMBER, "20");
    private static final OptionDescriptor CA_YEARS = option("caYears", OptionType.NUMBER, "10");
    private static final OptionDescriptor CRL_DAYS = option("crlDays", OptionType.NUMBER, "7");
    private static final OptionDescriptor CDP = option("cdp", OptionType.URIS, null);
    private static final OptionDescriptor AIA = option("aia", OptionType.URIS, null);
    private static final OptionDescriptor OCSP = option("ocsp", OptionType.URIS, null);
    private static final OptionDescriptor PASSPHRASE = new OptionDescriptor("passphrase", OptionType.TEXT,
            Optional.empty(), true, true, List.of(), label("passphrase"), help("passphrase"));

    static List<OptionDescriptor> descriptors() {
        return List.of(NAME, ROOT_NAME, TWO_TIER, KEY_TYPE, ROOT_YEARS, CA_YEARS, CRL_DAYS, CDP, AIA, OCSP, PASSPHRASE);
    }

    static EmbeddedOptions of(BackendContext context) throws ProblemException {
        for (OptionDescriptor option : descriptors()) {
            Optional<String> value = context.value(option);
            if (value.isPresent() && !option.secret() && !option.accepts(value.get())) {
                throw wrong(option, value.get());
            }
        }
        CaProfile profile = new CaProfile(text(context, NAME), text(context, ROOT_NAME),
                Boolean.parseBoolean(text(context, TWO_TIER)), keys(text(context, KEY_TYPE)),
                Period.ofYears(number(context, ROOT_YEARS, 1, 100)), Period.ofYears(number(context, CA_YEARS, 1, 100)));
        return new EmbeddedOptions(profile, number(context, CRL_DAYS, 1, 3650), uris(context, AIA), uris(context, OCSP),
                uris(context, CDP));
    }

    private static KeyParameters keys(String type) {
        return switch (type) {
            case "p256" -> KeyParameters.ec("secp256r1");
            case "p384" -> KeyParameters.ec("secp384r1");
            default -> KeyParameters.rsa(Integer.parseInt(type.substring(3)));
        };
    }

    private static String text(BackendContext context, OptionDescriptor option) {
        return context.value(option).orElse("");
    }

    private static int number(BackendContext context, OptionDescriptor option, int least, int most)
            throws ProblemException {
        int value = Integer.parseInt(text(context, option));
        if (value < least || value > most) {
            throw wrong(option, Integer.toString(value));
        }
        return value;
    }

    private static List<URI> uris(BackendContext context, OptionDescriptor option) {
        return context.value(option).map(value -> Arrays.stream(value.split("\\s+")).map(URI::create).toList())
                .orElse(List.of());
    }

    private static ProblemException wrong(OptionDescriptor option, String value) {
        return EmbeddedProblem.OPTION.at(option.name(), option.name(), value, option.help());
    }

    private static OptionDescriptor option(String name, OptionType type, String defaultValue, String... choices) {
        return new OptionDescriptor(name, type, Optional.ofNullable(defaultValue), false, false, List.of(choices),
                label(name), help(name));
    }

    private static Text label(String name) {
        return TEXTS.text("EmbeddedOptions_" + name);
    }

    private static Text help(String name) {
        return TEXTS.text("EmbeddedOptions_" + name + "_help");
    }
}
