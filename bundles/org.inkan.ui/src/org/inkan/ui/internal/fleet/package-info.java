/** The wizard for a new fleet. */
package org.inkan.ui.internal.fleet;
