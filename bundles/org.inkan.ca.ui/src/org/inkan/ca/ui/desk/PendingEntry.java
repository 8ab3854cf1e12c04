package org.inkan.ca.ui.desk;

import org.inkan.ca.spi.PendingRequest;
import org.inkan.pki.x509.X509Names;

/** A waiting request with the name of its connection. */
public record PendingEntry(String connection, PendingRequest request) {

    /** The subject as Windows displays it. */
    public String subject() {
        return X509Names.display(request.csr().subject());
    }
}
