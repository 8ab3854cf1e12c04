package org.inkan.pki.inf;

import org.inkan.pki.x509.Extension;

/**
 * One line (with its continuation lines) of {@code [Extensions]}.
 *
 * @param oid identifier as written, strings resolved
 * @param critical whether {@code Critical=} names it
 * @param value text after joining the continuation lines without separator
 * @param entry first line
 */
public record InfExtension(String oid, boolean critical, InfValue value, InfEntry entry) {

    /** The extension that certreq would put into the request. */
    public Extension toExtension() throws InfValueException {
        return ExtensionText.decode(this);
    }
}
