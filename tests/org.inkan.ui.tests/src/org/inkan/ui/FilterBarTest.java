package org.inkan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.inkan.core.text.Text;
import org.junit.jupiter.api.Test;

class FilterBarTest {

    private static final List<Point> SIZES = List.of(new Point(60, 30), new Point(120, 34), new Point(150, 34), new Point(160, 20));

    @Test
    void theFieldTakesWhatIsLeftOfTheLine() {
        List<Rectangle> places = FilterBar.places(SIZES, 1000);
        assertEquals(new Rectangle(5, 7, 1000 - 10 - 120 - 150 - 160 - 3 * 5, 30), places.getFirst());
        Rectangle last = places.getLast();
        assertEquals(1000 - 5, last.x + last.width);
        assertEquals(12, last.y, "in the middle of the line");
    }

    @Test
    void inANarrowViewTheFieldHasALineOfItsOwn() {
        List<Rectangle> places = FilterBar.places(SIZES, 480);
        assertEquals(new Rectangle(5, 5, 470, 30), places.getFirst());
        assertEquals(List.of(40, 40, 47), places.subList(1, 4).stream().map(place -> place.y).toList());
    }

    @Test
    void nothingOverlapsAndWhatFitsIsWhole() {
        IntStream.range(0, 1000).forEach(FilterBarTest::apart);
    }

    private static void apart(int width) {
        List<Rectangle> places = FilterBar.places(SIZES, width);
        List<Rectangle> seen = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Rectangle place = places.get(i);
            assertTrue(seen.stream().noneMatch(place::intersects), places.toString());
            assertTrue(place.x + place.width <= width - 5 || place.x == 5, "beyond the edge only what is wider than the bar");
            seen.add(place);
        }
    }

    @Test
    void theBarIsAsHighAsItsLines() {
        Shell shell = new Shell();
        try {
            shell.setLayout(new FillLayout());
            FilterBar bar = new FilterBar(shell, "words", Text.literal("words"), () -> { });
            new Combo(bar, SWT.READ_ONLY).setItems("a choice", "another");
            int oneLine = bar.computeSize(900, SWT.DEFAULT).y;
            int twoLines = bar.computeSize(220, SWT.DEFAULT).y;
            assertTrue(twoLines > oneLine + bar.field().computeSize(SWT.DEFAULT, SWT.DEFAULT).y / 2, oneLine + " " + twoLines);
        } finally {
            shell.dispose();
        }
    }
}
