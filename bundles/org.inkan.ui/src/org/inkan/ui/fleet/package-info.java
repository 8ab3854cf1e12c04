/** How new fleets begin: empty, or with what a contribution to {@code org.inkan.ui.fleetStarts} puts into them. */
package org.inkan.ui.fleet;
