/** When the certificates of a fleet end, as bars of a timeline; without widgets. */
package org.inkan.opsmgr.ui.expiry;
