/**
 * The fleet: a folder of plain files ({@link org.inkan.inventory.FleetFolder}) with the inventory of machines in
 * {@code fleet.inkan} ({@link org.inkan.inventory.InventoryStore}), found by
 * {@link org.inkan.inventory.HostQuery} and filled from lists by {@link org.inkan.inventory.CsvImport}.
 * The inventory is the only live model of the product; it is not safe for use by several threads at once.
 */
package org.inkan.inventory;
