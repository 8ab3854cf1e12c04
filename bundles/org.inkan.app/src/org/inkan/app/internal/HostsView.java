package org.inkan.app.internal;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.inkan.core.text.Texts;

/** The hosts of the open fleet. As long as none is open it says what it is for and how to begin. */
public final class HostsView extends ViewPart {

    static final String ID = "org.inkan.app.hostsView";

    private static final int TEXT_WIDTH = 560;
    private static final float TITLE_SCALE = 1.6f;

    private final Texts texts = Texts.beside(HostsView.class);
    private Text command;

    @Override
    public void createPartControl(Composite parent) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(page);
        Composite block = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(block);
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(block);
        picture(block, resources);
        title(block, resources);
        paragraph(block, "HostsView_purpose");
        paragraph(block, "HostsView_begin");
        command = command(block, resources);
        paragraph(block, "HostsView_after");
    }

    private static void picture(Composite parent, LocalResourceManager resources) {
        Label label = new Label(parent, SWT.CENTER);
        label.setImage(resources.create(ImageDescriptor.createFromURL(HostsView.class.getResource("/icons/seal.svg"))));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(label);
    }

    private void title(Composite parent, LocalResourceManager resources) {
        Label label = new Label(parent, SWT.CENTER);
        label.setText(text("HostsView_title"));
        int height = Math.round(parent.getFont().getFontData()[0].getHeight() * TITLE_SCALE);
        label.setFont(resources.create(FontDescriptor.createFrom(parent.getFont()).setHeight(height).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(label);
    }

    private void paragraph(Composite parent, String key) {
        Label label = new Label(parent, SWT.WRAP | SWT.CENTER);
        label.setText(text(key));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    /** A read-only field and not a label, so that the command can be selected and copied. */
    private static Text command(Composite parent, LocalResourceManager resources) {
        Text field = new Text(parent, SWT.READ_ONLY | SWT.CENTER | SWT.BORDER);
        field.setText("inkan quickstart"); //$NON-NLS-1$
        field.setFont(resources.create(JFaceResources.getFontDescriptor(JFaceResources.TEXT_FONT)));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(TEXT_WIDTH / 2, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }

    @Override
    public void setFocus() {
        command.setFocus();
    }
}
