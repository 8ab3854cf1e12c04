package org.inkan.app.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Opens the default perspective and remembers the window between two starts. */
final class InkanWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final ImageDescriptor FLEET = ImageDescriptor.createFromURL(InkanWorkbenchAdvisor.class.getResource("/icons/inkan-16.svg"));

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        // Files and folders of the fleet have labels and children in the navigator only after this.
        IDE.registerAdapters();
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, FLEET, true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, FLEET, true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        // Areas are contributed, so the product names the first one (plugin_customization.ini) and not this code.
        return getWorkbenchConfigurer().getWorkbench().getPerspectiveRegistry().getDefaultPerspective();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new InkanWindowAdvisor(configurer);
    }
}
