package org.inkan.template.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.inkan.core.text.Text;
import org.inkan.pki.x509.Oids;

/** Application policies by name. */
final class KnownOids {

    private static final List<String> POLICIES = List.of(Oids.SERVER_AUTHENTICATION, Oids.CLIENT_AUTHENTICATION, Oids.CODE_SIGNING,
            Oids.EMAIL_PROTECTION, Oids.IPSEC_IKE_INTERMEDIATE, Oids.IPSEC_END_SYSTEM, Oids.IPSEC_TUNNEL, Oids.IPSEC_USER,
            Oids.TIME_STAMPING, Oids.OCSP_SIGNING, Oids.SMART_CARD_LOGON, Oids.CERTIFICATE_REQUEST_AGENT, Oids.ENCRYPTING_FILE_SYSTEM,
            Oids.FILE_RECOVERY, Oids.KEY_RECOVERY_AGENT, Oids.PRIVATE_KEY_ARCHIVAL, Oids.KDC_AUTHENTICATION, Oids.DOCUMENT_ENCRYPTION,
            Oids.MS_TRUST_LIST_SIGNING, Oids.DIRECTORY_EMAIL_REPLICATION, Oids.ANY_EXTENDED_KEY_USAGE);

    private KnownOids() {
    }

    static ListRow.Values values() {
        Map<String, String> choices = new LinkedHashMap<>();
        POLICIES.forEach(oid -> choices.put(oid, words(oid)));
        return new ListRow.Values(choices, KnownOids::words, KnownOids::wellFormed, false);
    }

    /** Name and number, or the number alone where it has no name. */
    static String words(String oid) {
        Locale locale = Locale.getDefault();
        return Oids.name(oid).map((Text name) -> name.in(locale) + " (" + oid + ")").orElse(oid);
    }

    static boolean wellFormed(String oid) {
        return oid.matches("[0-2](\\.(0|[1-9]\\d{0,38})){1,60}");
    }
}
