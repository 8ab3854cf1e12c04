package org.inkan.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application. */
public final class InkanApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		System.out.println("inkan " + FrameworkUtil.getBundle(InkanApplication.class).getVersion());
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// nothing runs in the background
	}
}
