/**
 * Certificates and revocation lists as fields for a reader: in the order and with the names of the Windows certificate
 * dialog, every extension decoded. What is no longer decodable is shown as bytes with the reason, never left out.
 */
package org.inkan.pki.describe;
