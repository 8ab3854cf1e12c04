/**
 * What the views, pages and wizards of the area show and change, without widgets: rows of the list, the states of an edited
 * file and the way back through them, findings with their lines, and every field of the pages with what forbids it.
 */
package org.inkan.template.ui.model;
