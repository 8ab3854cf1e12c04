/** The hosts of a fleet by steps, ready to be shown: filter and order without any widget. */
package org.inkan.opsmgr.ui.matrix;
