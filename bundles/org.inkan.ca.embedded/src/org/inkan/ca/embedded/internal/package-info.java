/**
 * The embedded authority at work. {@link org.inkan.ca.embedded.internal.EmbeddedAuthority} puts it together: requests
 * come in through {@code Enrollment}, are judged and signed by {@code Issuer}, and end in the store.
 */
package org.inkan.ca.embedded.internal;
