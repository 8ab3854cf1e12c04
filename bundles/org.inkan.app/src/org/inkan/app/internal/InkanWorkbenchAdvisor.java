package org.inkan.app.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
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
    private static final String THEMES = "org.eclipse.e4.ui.css.swt.theme";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final int HALF = 128;
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
        // Areas are contributed, so the product names the first one and its order (plugin_customization.ini) and not this code.
        // Where that area is not installed the next of the bar will do, and not one that the platform brings along.
        IPerspectiveRegistry registry = getWorkbenchConfigurer().getWorkbench().getPerspectiveRegistry();
        IPreferenceStore named = PlatformUI.getPreferenceStore();
        Stream<String> bar = Arrays.stream(named.getString(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS).split(","));
        Stream<String> any = Arrays.stream(registry.getPerspectives()).map(IPerspectiveDescriptor::getId);
        String first = named.getString(IWorkbenchPreferenceConstants.DEFAULT_PERSPECTIVE_ID);
        return Stream.of(Stream.of(first), bar, any).flatMap(ids -> ids).map(String::strip)
                .filter(id -> registry.findPerspectiveWithId(id) != null).findFirst().orElse(first);
    }

    /**
     * A desktop with light letters on dark ground, such as one with inverse high contrast, gets the dark theme unless a person
     * has chosen another: the light one would put the letters of the desktop on its own light ground.
     */
    @Override
    public void postStartup() {
        super.postStartup();
        IThemeEngine themes = getWorkbenchConfigurer().getWorkbench().getService(IThemeEngine.class);
        Color ground = getWorkbenchConfigurer().getWorkbench().getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND);
        boolean dark = ground.getRed() + ground.getGreen() + ground.getBlue() < 3 * HALF;
        if (dark && InstanceScope.INSTANCE.getNode(THEMES).get("themeid", null) == null) {
            themes.setTheme(DARK, false);
        }
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
