package org.inkan.ui.internal.fleet;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.ui.WidgetId;

/** Shows the commands that do what Finish will do. */
final class FleetCommandsPage extends WizardPage {

    private final Texts texts = Texts.beside(FleetCommandsPage.class);
    private final NewFleetWizard wizard;
    private Text commands;

    FleetCommandsPage(NewFleetWizard wizard) {
        super("commands");
        this.wizard = wizard;
        setTitle(in("FleetCommandsPage_title"));
        setDescription(in("FleetCommandsPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        commands = WidgetId.mark(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL), "newFleet.commands");
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 80).applyTo(commands);
        Button copy = WidgetId.mark(new Button(area, SWT.PUSH), "newFleet.copy");
        copy.setText(in("FleetCommandsPage_copy"));
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> copy()));
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.fleet_newFleetCommands");
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            commands.setText(wizard.commands());
        }
        super.setVisible(visible);
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] { commands.getText() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
