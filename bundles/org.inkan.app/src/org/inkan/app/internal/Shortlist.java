package org.inkan.app.internal;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.actions.ContributionItemFactory;

/** A list of the platform as a menu: {@code new}, {@code views} or {@code perspectives}, named after the class in plugin.xml. */
public final class Shortlist extends CompoundContributionItem implements IExecutableExtension {

    private ContributionItemFactory factory = ContributionItemFactory.VIEWS_SHORTLIST;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        factory = switch (String.valueOf(data)) {
            case "new" -> ContributionItemFactory.NEW_WIZARD_SHORTLIST;
            case "perspectives" -> ContributionItemFactory.PERSPECTIVES_SHORTLIST;
            default -> ContributionItemFactory.VIEWS_SHORTLIST;
        };
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? new IContributionItem[0] : new IContributionItem[] { factory.create(window) };
    }
}
