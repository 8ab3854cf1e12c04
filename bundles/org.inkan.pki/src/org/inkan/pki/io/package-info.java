/**
 * Files of the PKI world. {@link org.inkan.pki.io.PkiReader} reads anything by its content, never by its name;
 * {@link org.inkan.pki.io.FormatDetector} only tells what something is; {@link org.inkan.pki.io.PkiWriter} writes the
 * forms that Windows, OpenSSL and Java exchange.
 */
package org.inkan.pki.io;
