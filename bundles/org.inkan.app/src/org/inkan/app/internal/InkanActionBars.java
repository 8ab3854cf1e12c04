package org.inkan.app.internal;

import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Connects the commands of the Edit menu with whatever view or editor is active; the menus themselves are in plugin.xml. */
final class InkanActionBars extends ActionBarAdvisor {

    private static final List<ActionFactory> RETARGETED = List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
            ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
            ActionFactory.RENAME, ActionFactory.MOVE, ActionFactory.REFRESH, ActionFactory.REVERT, ActionFactory.PRINT,
            ActionFactory.PROPERTIES, ActionFactory.BACK, ActionFactory.FORWARD, ActionFactory.NEXT, ActionFactory.PREVIOUS);

    InkanActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        RETARGETED.forEach(factory -> register(factory.create(window)));
    }
}
