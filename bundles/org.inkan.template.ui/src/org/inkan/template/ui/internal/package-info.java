/** Views, editors and wizards of the area. */
package org.inkan.template.ui.internal;
