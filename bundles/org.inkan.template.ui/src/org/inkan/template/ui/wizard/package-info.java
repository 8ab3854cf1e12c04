/** The wizard that makes a certificate template from another one or from a preset. */
package org.inkan.template.ui.wizard;
