/** The wizard that takes a list of hosts into the fleet: the list, its columns, what each row comes to. */
package org.inkan.inventory.ui.wizard;
