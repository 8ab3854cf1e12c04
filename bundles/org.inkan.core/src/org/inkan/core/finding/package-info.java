/**
 * One kind of finding for everything: template lint, requests, certificates, chains, imports and registrations.
 * A {@link org.inkan.core.finding.Rule} is stateless and names its sources; the same rule id appears wherever the
 * same requirement can be checked.
 */
package org.inkan.core.finding;
