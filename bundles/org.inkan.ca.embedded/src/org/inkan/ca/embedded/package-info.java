/**
 * A certification authority that lives in the fleet folder and needs no server: a root and an issuing authority with
 * encrypted keys, issuing by certificate templates as an Enterprise CA does. Start at
 * {@link org.inkan.ca.embedded.EmbeddedBackend}.
 */
package org.inkan.ca.embedded;
