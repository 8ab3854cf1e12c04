/**
 * Both ends of every channel as a list: what stands in the cells, which lines are shown and in which order. No widgets.
 */
package org.inkan.enrollment.ui.channels;
