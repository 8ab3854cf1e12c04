package org.inkan.pki.internal.encoding;

import java.security.Provider;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The Bouncy Castle provider, always passed explicitly and never registered with the JDK. */
public final class Bouncy {

    private static final Provider PROVIDER = new BouncyCastleProvider();

    private Bouncy() {
    }

    /** One shared instance: building its tables takes longer than most of what it is used for. */
    public static Provider provider() {
        return PROVIDER;
    }
}
