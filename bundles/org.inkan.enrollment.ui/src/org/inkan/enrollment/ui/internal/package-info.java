/** Views, editors and wizards of the area. */
package org.inkan.enrollment.ui.internal;
