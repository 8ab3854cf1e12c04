package org.inkan.app.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.WidgetId;

/** Name, version and purpose of the product; below that what is installed, under which licences, and on which machine. */
final class AboutDialog extends Dialog {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 300;
    private static final int PART = 12;
    private static final List<String> COLUMNS = List.of("name", "version", "provider", "id");

    private final Texts texts = Texts.beside(AboutDialog.class);
    private final String about;
    private final ProductDetails details;

    AboutDialog(Shell parent, String about, ProductDetails details) {
        super(parent);
        this.about = about;
        this.details = details;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("AboutDialog_title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(PART, PART).spacing(PART, PART).applyTo(area);
        Label picture = new Label(area, SWT.NONE);
        picture.setImage(resources.create(ImageDescriptor.createFromURL(AboutDialog.class.getResource("/icons/inkan-48.svg"))));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
        Composite words = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        // Read-only text and no label: a version is there to be copied.
        Text version = WidgetId.mark(new Text(words, SWT.READ_ONLY), "about.version");
        version.setFont(JFaceResources.getHeaderFont());
        version.setText(text("AboutDialog_version", details.version(), details.build()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(version);
        Label purpose = new Label(words, SWT.WRAP);
        purpose.setText(about);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(purpose);
        TabFolder tabs = WidgetId.mark(new TabFolder(area, SWT.TOP), "about.tabs");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(tabs);
        tab(tabs, "AboutDialog_features", features(tabs));
        tab(tabs, "AboutDialog_licences", reading(tabs, "about.licences", licences()));
        tab(tabs, "AboutDialog_system", reading(tabs, "about.system", report()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetId.mark(createButton(parent, IDialogConstants.DETAILS_ID, text("AboutDialog_copy"), false), "about.copy");
        WidgetId.mark(createButton(parent, IDialogConstants.OK_ID, text("AboutDialog_close"), true), "about.close");
    }

    /** The width of a button comes from its text, which is longer than that of OK. */
    @Override
    protected void setButtonLayoutData(Button button) {
        button.setLayoutData(new GridData(GridData.HORIZONTAL_ALIGN_FILL));
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.DETAILS_ID) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] { report() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        } else {
            super.buttonPressed(button);
        }
    }

    private void tab(TabFolder tabs, String key, Control content) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(text(key));
        item.setControl(content);
    }

    private Control features(TabFolder tabs) {
        Table table = WidgetId.mark(new Table(tabs, SWT.FULL_SELECTION | SWT.MULTI), "about.features");
        table.setHeaderVisible(true);
        COLUMNS.forEach(each -> new TableColumn(table, SWT.NONE).setText(text("AboutDialog_column_" + each)));
        for (InstalledFeature feature : details.features()) {
            new TableItem(table, SWT.NONE).setText(new String[] { feature.name(), feature.version(), feature.provider(), feature.id() });
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        return table;
    }

    private Control reading(TabFolder tabs, String id, String text) {
        Text reading = WidgetId.mark(new Text(tabs, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL), id);
        reading.setFont(JFaceResources.getTextFont());
        reading.setText(text);
        return reading;
    }

    /** Licences are binding as their owners wrote them, so the Japanese dialog says that they are English. */
    private String licences() {
        return text("AboutDialog_licencesHead") + "\n\n" + ProductDetails.licences().orElse(text("AboutDialog_licencesMissing"));
    }

    private String report() {
        String head = text("AboutDialog_version", details.version(), details.build());
        String system = details.system().entrySet().stream()
                .map(each -> text("AboutDialog_system_" + each.getKey().substring(2)) + ": " + each.getValue())
                .collect(Collectors.joining("\n"));
        String features = details.features().stream().map(each -> each.id() + " " + each.version()).collect(Collectors.joining("\n"));
        return head + "\n\n" + system + "\n\n" + text("AboutDialog_features").replace("&", "") + "\n" + features + "\n\n"
                + text("AboutDialog_bundles") + "\n" + String.join("\n", details.bundleLines()) + "\n";
    }

    private String text(String key, Object... arguments) {
        return texts.text(key, arguments).in(Locale.getDefault());
    }
}
