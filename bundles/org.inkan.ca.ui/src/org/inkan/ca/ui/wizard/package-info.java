/** The wizard that connects a fleet with a certification authority; its fields come from the back end's typed options. */
package org.inkan.ca.ui.wizard;
