/** The perspective and the views of the area <em>Hosts</em>. */
package org.inkan.opsmgr.ui.internal;
