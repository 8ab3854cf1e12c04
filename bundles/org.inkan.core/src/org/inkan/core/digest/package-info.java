/** SHA-256 of content, as names and evidence use it. Certificates have fingerprints of their own in the PKI bundle. */
package org.inkan.core.digest;
