/**
 * Drives the workbench from inside its own process and thread: widgets are found by id, never by label, and an event
 * is only sent to a widget that a person could reach. The vocabulary is SWTBot's, so that a move is a change of imports.
 */
package org.inkan.ui.harness;
