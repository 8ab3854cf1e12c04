/** Where templates come from besides the fleet, contributed through {@code org.inkan.template.ui.sources}. */
package org.inkan.template.ui.source;
