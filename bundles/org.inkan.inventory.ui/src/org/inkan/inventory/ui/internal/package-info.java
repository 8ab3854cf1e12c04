/** Lists of hosts come into a fleet through here: what the list contains is shown before anything is written. */
package org.inkan.inventory.ui.internal;
