/** Pictures and small pieces that the view, the editor, the wizard and the comparison share. */
package org.inkan.template.ui.widgets;
