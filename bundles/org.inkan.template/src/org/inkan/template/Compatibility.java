package org.inkan.template;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * The two version nibbles of {@code msPKI-Private-Key-Flag} (MS-CRTD 2.27): the oldest CA that may issue and the oldest client that may
 * enroll. A side older than its nibble leaves the template alone. 0 means no requirement.
 *
 * @param authority 1 = Windows Server 2003, 2 = 2008, 3 = 2008 R2, 4 = 2012, 5 = 2012 R2, 6 = 2016
 * @param client    1 = Windows XP, 2 = Vista, 3 = 7, 4 = 8, 5 = 8.1, 6 = 10
 */
public record Compatibility(int authority, int client) {

    /** Windows Server 2003 and Windows XP: what the console writes for a plain duplicate. */
    public static final Compatibility WINDOWS_2003 = new Compatibility(1, 1);
    /** Windows Server 2012 and Windows 7. */
    public static final Compatibility WINDOWS_2012_CLIENT_7 = new Compatibility(4, 3);
    /** Windows Server 2016 and Windows 10. */
    public static final Compatibility WINDOWS_2016 = new Compatibility(6, 6);

    /** The newest side with a name of its own. */
    public static final int NEWEST = 6;

    private static final int MASK = 0x0F0F0000;
    private static final int UNNAMED = NEWEST + 1;
    private static final Texts TEXTS = Texts.beside(Compatibility.class);

    /** Refuses values that do not fit a nibble. */
    public Compatibility {
        if ((authority & ~0xF) != 0 || (client & ~0xF) != 0) {
            throw new IllegalArgumentException("version nibble out of range");
        }
    }

    /** The nibbles of a private key flag value. */
    public static Compatibility of(int privateKeyFlag) {
        return new Compatibility(privateKeyFlag >>> 16 & 0xF, privateKeyFlag >>> 24 & 0xF);
    }

    /** The private key flag value with these nibbles; HELLO_LOGON_KEY and all other bits stay. */
    public int applyTo(int privateKeyFlag) {
        return privateKeyFlag & ~MASK | authority << 16 | client << 24;
    }

    /** The oldest CA in words, e.g. "Windows Server 2016". */
    public Text authorityName() {
        return TEXTS.text("Compatibility_authority_" + Math.min(authority, UNNAMED), authority);
    }

    /** The oldest client in words, e.g. "Windows 10". */
    public Text clientName() {
        return TEXTS.text("Compatibility_client_" + Math.min(client, UNNAMED), client);
    }

    /** Whether both sides are at least as new as those of {@code other}. */
    public boolean covers(Compatibility other) {
        return authority >= other.authority && client >= other.client;
    }

    /** The schema the console chooses: 4 from 2012/Windows 8 on, 3 below that with a KSP, else 2 (observed on duplicated templates). */
    public int schemaVersion(boolean keyStorageProvider) {
        if (authority >= 4 && client >= 4) {
            return 4;
        }
        return keyStorageProvider && authority >= 2 && client >= 2 ? 3 : 2;
    }
}
