/** An enrollment of many hosts as a wizard shows it, without widgets: plan, findings, result. */
package org.inkan.enrollment.ui.bulk;
