package start;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The smallest Equinox application: what every other one has to pay at least. */
public final class OneLine implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        System.out.println("start 1.0.0");
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // It has ended before anybody could ask.
    }
}
