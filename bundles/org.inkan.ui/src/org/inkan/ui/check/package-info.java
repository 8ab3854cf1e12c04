/**
 * Checks of files in the open fleet: contributed by the areas, run by the builder of the fleet's project, shown as
 * problem markers with their repairs.
 */
package org.inkan.ui.check;
