/** Requests as plain files, the instructions beside them and the pairing of what comes back. */
package org.inkan.ca.manual.internal;
