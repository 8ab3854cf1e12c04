package org.inkan.template;

import java.util.List;

/** Tells CNG key storage providers from legacy cryptographic service providers by their names. */
public final class KeyProviders {

    /** The provider whose keys Operations Manager can use. */
    public static final String RSA_SCHANNEL = "Microsoft RSA SChannel Cryptographic Provider";

    private KeyProviders() {
    }

    /** Whether any of the names is a key storage provider; Windows names them so without exception. */
    public static boolean keyStorage(List<String> providers) {
        return providers.stream().anyMatch(KeyProviders::keyStorage);
    }

    /** Whether the name is that of a key storage provider. */
    public static boolean keyStorage(String provider) {
        return provider.contains("Key Storage Provider") || provider.equals("Microsoft Platform Crypto Provider");
    }
}
