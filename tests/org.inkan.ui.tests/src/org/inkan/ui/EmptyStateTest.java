package org.inkan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.inkan.core.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views are as small as a person makes them. */
class EmptyStateTest {

    private static final String LONG = "Hosts, certificates and kits are kept in one folder, and the passwords in another one beside it. ";

    private Shell shell;
    private EmptyState state;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        state = new EmptyState(shell).title(Text.literal("The files of this fleet cannot be shown here")).paragraph(Text.literal(LONG.repeat(3)))
                .action("empty.open", Text.literal("Open..."), () -> {
                });
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void titleAndParagraphsWrapInANarrowView() {
        show(300, 700);
        int right = state.getClientArea().width;
        for (Control line : lines()) {
            assertTrue(line.getLocation().x + line.getParent().getLocation().x + line.getSize().x <= right, line::toString);
        }
    }

    @Test
    void whatDoesNotFitIsReachedByScrolling() {
        show(700, 90);
        Button action = (Button) last();
        assertTrue(state.getContent().getSize().y > state.getClientArea().height);
        state.showControl(action);
        assertTrue(state.getOrigin().y > 0);
    }

    @Test
    void aLargeViewScrollsNothing() {
        show(900, 700);
        assertFalse(state.getVerticalBar().isVisible());
        assertEquals(state.getClientArea().height, state.getContent().getSize().y);
    }

    private void show(int width, int height) {
        shell.setSize(width, height);
        shell.open();
        shell.layout(true, true);
    }

    private Control last() {
        Control[] lines = lines();
        return lines[lines.length - 1];
    }

    private Control[] lines() {
        return ((org.eclipse.swt.widgets.Composite) ((org.eclipse.swt.widgets.Composite) state.getContent()).getChildren()[0]).getChildren();
    }
}
