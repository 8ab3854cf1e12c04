/**
 * A certification authority that is reached by files: requests go into an outbox with instructions for a person, and
 * what that person puts into an inbox is paired with them by public key. Start at
 * {@link org.inkan.ca.manual.ManualBackend}.
 */
package org.inkan.ca.manual;
