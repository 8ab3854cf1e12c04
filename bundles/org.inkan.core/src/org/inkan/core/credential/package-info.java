/**
 * Secrets and how they are asked for. Code that needs one asks a
 * {@link org.inkan.core.credential.CredentialPrompt}; nothing here is ever stored in a fleet folder or a log.
 */
package org.inkan.core.credential;
