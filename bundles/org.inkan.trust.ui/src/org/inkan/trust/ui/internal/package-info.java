/** Views, editors and wizards of the area. */
package org.inkan.trust.ui.internal;
