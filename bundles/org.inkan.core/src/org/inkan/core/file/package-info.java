/**
 * Writing files so that neither a crash nor a second process can damage them, and naming them so that every
 * system accepts the name. Start at {@link org.inkan.core.file.AtomicFiles}.
 */
package org.inkan.core.file;
