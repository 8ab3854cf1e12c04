package org.eclipse.help.ui.internal.views;

import org.eclipse.ui.forms.IFormPart;

/** Stands for a part of the platform's help, which is not in the product; see {@link HelpTray}. */
public interface IHelpPart extends IFormPart {
}
