/**
 * How Inkan's extension points are read: {@link org.inkan.core.extension.ExtensionReader} gives typed descriptors
 * and turns bad or duplicate contributions into findings.
 */
package org.inkan.core.extension;
