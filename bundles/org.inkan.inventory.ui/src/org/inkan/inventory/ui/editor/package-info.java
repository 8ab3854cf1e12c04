/** Hosts by hand: the wizard for a new one, the editor for one or several, and deleting them. */
package org.inkan.inventory.ui.editor;
