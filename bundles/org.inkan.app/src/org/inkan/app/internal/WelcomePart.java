package org.inkan.app.internal;

import java.util.Locale;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.ui.WidgetId;

/** The welcome page: three roads into the work, for who wants to look, who has a list of hosts, and who has an AD CS. */
public final class WelcomePart extends IntroPart {

    private static final int ROAD_WIDTH = 300;
    private static final float TITLE = 1.8f;
    private static final float ROAD = 1.25f;

    private final Texts texts = Texts.beside(WelcomePart.class);
    private LocalResourceManager resources;
    private Control first;

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), scrolled);
        Composite page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(32, 32).applyTo(page);
        Composite block = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(block);
        GridLayoutFactory.fillDefaults().spacing(0, 18).applyTo(block);
        Label seal = new Label(block, SWT.NONE);
        seal.setImage(resources.create(ImageDescriptor.createFromURL(WelcomePart.class.getResource("/icons/inkan-48.svg"))));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(seal);
        text(block, "WelcomePart_title", TITLE, 3 * ROAD_WIDTH);
        text(block, "WelcomePart_purpose", 1, 3 * ROAD_WIDTH);
        Composite roads = new Composite(block, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(32, 0).applyTo(roads);
        road(roads, "sample", "org.inkan.app.sampleFleet");
        road(roads, "hosts", "org.inkan.ui.newFleet", "org.inkan.inventory.ui.importHosts");
        road(roads, "adcs", "org.inkan.ca.ui.newConnection", "org.inkan.template.ui.duplicate");
        scrolled.setContent(page);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    /** A road is what it is good for and the buttons that begin it; a command of a part that is not installed has none. */
    private void road(Composite parent, String name, String... commands) {
        Composite road = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().hint(ROAD_WIDTH, SWT.DEFAULT).applyTo(road);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(road);
        text(road, "WelcomePart_" + name, ROAD, ROAD_WIDTH);
        text(road, "WelcomePart_" + name + "_text", 1, ROAD_WIDTH);
        for (String command : commands) {
            Command offered = getIntroSite().getService(ICommandService.class).getCommand(command);
            if (offered.isDefined() && offered.isEnabled()) {
                Button button = WidgetId.mark(new Button(road, SWT.PUSH), "welcome." + command);
                button.setText(in(texts.text("WelcomePart_" + command.substring(command.lastIndexOf('.') + 1))));
                button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> begin(command)));
                GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
                first = first == null ? button : first;
            }
        }
    }

    private void text(Composite parent, String key, float scale, int width) {
        Label label = new Label(parent, SWT.WRAP | SWT.CENTER);
        label.setText(in(texts.text(key)));
        if (scale > 1) {
            int height = Math.round(parent.getFont().getFontData()[0].getHeight() * scale);
            label.setFont(resources.create(FontDescriptor.createFrom(parent.getFont()).setHeight(height).setStyle(SWT.BOLD)));
        }
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(width, SWT.DEFAULT).applyTo(label);
    }

    private void begin(String command) {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // It is the same page beside a view.
    }

    @Override
    public void setFocus() {
        if (first != null) {
            first.setFocus();
        }
    }

    private static String in(Text text) {
        return text.in(Locale.getDefault());
    }
}
