package org.inkan.opsmgr;

import org.inkan.core.finding.Place;

/**
 * A registration found in a registry export.
 *
 * @param registration the values; the serial is empty when only the thumbprint is there
 * @param view         half of the registry it was found in
 * @param place        file and line of the serial, or of the thumbprint when there is no serial
 */
public record FoundRegistration(ChannelRegistration registration, RegView view, Place place) {
}
