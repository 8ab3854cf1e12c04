package org.inkan.ca.embedded.internal;

import java.security.cert.X509Certificate;

import org.inkan.core.text.Text;

/** What the authority makes of a request. */
sealed interface Judgement {

    /** Signed, but not yet durable and therefore not to be handed out. */
    record Sign(X509Certificate certificate, String template) implements Judgement {
    }

    record Wait(Text state, String template) implements Judgement {
    }

    record Refuse(int code, Text reason, Text remedy) implements Judgement {
    }
}
