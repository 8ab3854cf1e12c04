package org.inkan.enrollment.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.inkan.ui.harness.ErrorLog;
import org.junit.jupiter.api.Test;

class EnrollmentPerspectiveTest {

    @Test
    void itOpensWithTheFilesOfTheFleet() throws Exception {
        try (ErrorLog errors = new ErrorLog()) {
            IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective("org.inkan.enrollment.ui.enrollmentPerspective",
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            assertNotNull(page.findView("org.inkan.ui.navigator"));
            assertNotNull(page.findView(RequestsView.ID));
            assertEquals(List.of(), errors.entries());
        }
    }
}
