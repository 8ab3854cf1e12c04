/** The requests of a fleet as a table shows them, without widgets. */
package org.inkan.enrollment.ui.requests;
