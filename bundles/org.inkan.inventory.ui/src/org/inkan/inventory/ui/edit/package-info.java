/** Hosts while they are edited by hand, without any widget: values, findings, undo, the command that does the same. */
package org.inkan.inventory.ui.edit;
