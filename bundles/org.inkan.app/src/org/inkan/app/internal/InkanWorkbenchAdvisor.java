package org.inkan.app.internal;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Opens the default perspective and remembers the window between two starts. */
final class InkanWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String IDE_BUNDLE = "org.eclipse.ui.ide";
    private static final ImageDescriptor FLEET = ImageDescriptor.createFromURL(InkanWorkbenchAdvisor.class.getResource("/icons/inkan-16.svg"));

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        // Files and folders of the fleet have labels and children in the navigator only after this.
        IDE.registerAdapters();
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, FLEET, true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, FLEET, true);
        severities(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        // Areas are contributed, so the product names the first one (plugin_customization.ini) and not this code. Where that
        // area is not installed any other will do; the registry would only ask here again for its default.
        IPerspectiveRegistry registry = getWorkbenchConfigurer().getWorkbench().getPerspectiveRegistry();
        String named = PlatformUI.getPreferenceStore().getString(IWorkbenchPreferenceConstants.DEFAULT_PERSPECTIVE_ID);
        IPerspectiveDescriptor[] installed = registry.getPerspectives();
        return registry.findPerspectiveWithId(named) != null || installed.length == 0 ? named : installed[0].getId();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new InkanWindowAdvisor(configurer);
    }

    /** The view Problems asks for its icons by these names and leaves it to the product to have them. */
    private static void severities(IWorkbenchConfigurer configurer) {
        ISharedImages images = configurer.getWorkbench().getSharedImages();
        configurer.declareImage("IMG_OBJS_ERROR_PATH", images.getImageDescriptor(ISharedImages.IMG_OBJS_ERROR_TSK), true);
        configurer.declareImage("IMG_OBJS_WARNING_PATH", images.getImageDescriptor(ISharedImages.IMG_OBJS_WARN_TSK), true);
        configurer.declareImage("IMG_OBJS_INFO_PATH", images.getImageDescriptor(ISharedImages.IMG_OBJS_INFO_TSK), true);
        for (String state : new String[] { "ELCL_QUICK_FIX_ENABLED", "DLCL_QUICK_FIX_DISABLED" }) {
            String path = "icons/full/" + state.substring(0, 4).toLowerCase(Locale.ROOT) + "16/smartmode_co.png";
            configurer.declareImage("IMG_" + state, ResourceLocator.imageDescriptorFromBundle(IDE_BUNDLE, path)
                    .orElseGet(ImageDescriptor::getMissingImageDescriptor), true);
        }
    }
}
