/** A list of hosts as a person chose it, without any widget: how it is read, imported, and written as a command. */
package org.inkan.inventory.ui.list;
