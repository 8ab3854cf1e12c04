/** Views, editors and wizards of the area. */
package org.inkan.ca.ui.internal;
