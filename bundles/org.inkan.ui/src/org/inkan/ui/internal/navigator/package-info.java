/** The hosts in the view of the fleet. */
package org.inkan.ui.internal.navigator;
