package org.inkan.app.internal;

import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.inkan.core.text.Texts;

/** Name, version, purpose and licence of the product. */
final class AboutDialog extends Dialog {

    private static final int TEXT_WIDTH = 420;

    private final Texts texts = Texts.beside(AboutDialog.class);
    private final String about;

    AboutDialog(Shell parent, String about) {
        super(parent);
        this.about = about;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("AboutDialog_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 18).spacing(18, 0).applyTo(area);
        Label picture = new Label(area, SWT.NONE);
        picture.setImage(resources.create(ImageDescriptor.createFromURL(AboutDialog.class.getResource("/icons/seal.svg"))));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
        Label text = new Label(area, SWT.WRAP);
        text.setText(about);
        GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("AboutDialog_close"), true);
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
