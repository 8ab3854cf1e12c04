package org.inkan.trust.ui.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.inkan.core.text.Texts;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.picture.ChainPicture;
import org.inkan.trust.picture.ChainPictureText;
import org.inkan.trust.picture.PictureNode;
import org.inkan.ui.SelectionSource;
import org.inkan.ui.WidgetId;

/**
 * Shows a picture at any zoom. Arrows go along the lines, Ctrl with + and - or with the wheel zooms, Ctrl+0 shows all,
 * Enter or a double click opens. A screen reader hears the chosen box as a line of text.
 */
final class ChainCanvas extends Canvas {

    static final double STEP = 1.25;
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 4;
    private static final int LINE = 40;

    private final ChainPicture picture;
    private final ActiveBag.State state;
    private final ChainPainter painter;
    private final Chosen selection = new Chosen();
    private int chosen;
    private double zoom = 1;
    private Runnable zoomed = () -> { };
    private Consumer<Optional<TrustItem>> opened = item -> { };
    /** Whether the whole picture is shown, also when there is more or less room for it; so it begins. */
    private boolean fitted = true;

    ChainCanvas(Composite parent, ChainPicture picture, ActiveBag.State state) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        this.picture = picture;
        this.state = state;
        painter = new ChainPainter(picture, this);
        WidgetId.mark(this, "picture.canvas");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> at(event).ifPresent(this::choose));
        addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(node -> opened.accept(picture.nodes().get(node).item())));
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.MouseMove, event -> setToolTipText(at(event).map(this::words).orElse(null)));
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words(chosen);
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = Texts.beside(ChainCanvas.class).text("ChainCanvas_keys").in(Locale.getDefault());
            }
        });
    }

    double zoom() {
        return zoom;
    }

    /** Zooms and keeps the chosen box in sight. */
    void zoom(double wanted) {
        zoom = Math.clamp(wanted, SMALLEST, LARGEST);
        fitted = false;
        bars();
        reveal();
        zoomed.run();
    }

    /** Shows all of it, but nothing larger than it is. */
    void fit() {
        Rectangle area = getClientArea();
        double wanted = Math.min((double) area.width / picture.width(), (double) area.height / picture.height());
        zoom(Math.min(1, wanted));
        fitted = true;
    }

    void onZoom(Runnable listener) {
        zoomed = listener;
    }

    void onOpen(Consumer<Optional<TrustItem>> listener) {
        opened = listener;
    }

    SelectionSource selection() {
        return selection;
    }

    Optional<TrustItem> chosen() {
        return picture.nodes().get(chosen).item();
    }

    /** Goes to a member of the bag, if it has a box of its own. */
    void choose(TrustItem item) {
        picture.of(item).filter(node -> node != chosen).ifPresent(this::choose);
    }

    private void choose(int node) {
        chosen = node;
        reveal();
        getAccessible().setFocus(org.eclipse.swt.accessibility.ACC.CHILDID_SELF);
        selection.changed();
    }

    /** Goes to the first box with that name. */
    boolean choose(String name) {
        Optional<Integer> found = named(name);
        found.ifPresent(this::choose);
        return found.isPresent();
    }

    private Optional<Integer> named(String name) {
        return java.util.stream.IntStream.range(0, picture.nodes().size()).boxed()
                .filter(i -> picture.nodes().get(i).title().in(Locale.getDefault()).equals(name)).findFirst();
    }

    /** The middle of the first box with that name, where it is on the screen. */
    Point place(String name) {
        PictureNode node = picture.nodes().get(named(name).orElseThrow());
        return new Point((int) ((node.x() + PictureNode.WIDTH / 2) * zoom) - getHorizontalBar().getSelection(),
                (int) ((node.y() + PictureNode.HEIGHT / 2) * zoom) - getVerticalBar().getSelection());
    }

    /** The line that says what the chosen box is. */
    String words() {
        return words(chosen);
    }

    private String words(int node) {
        return ChainPictureText.line(picture, node, Locale.getDefault());
    }

    private void paint(Event event) {
        event.gc.setBackground(getBackground());
        event.gc.fillRectangle(getClientArea());
        Transform transform = new Transform(getDisplay());
        transform.translate(-getHorizontalBar().getSelection(), -getVerticalBar().getSelection());
        transform.scale((float) zoom, (float) zoom);
        event.gc.setTransform(transform);
        painter.paint(event.gc, seen(), chosen, isFocusControl());
        event.gc.setTransform(null);
        transform.dispose();
    }

    /** What of the picture is in sight, in its own measures. */
    private Rectangle seen() {
        Rectangle area = getClientArea();
        return new Rectangle((int) (getHorizontalBar().getSelection() / zoom) - 1, (int) (getVerticalBar().getSelection() / zoom) - 1,
                (int) (area.width / zoom) + 2, (int) (area.height / zoom) + 2);
    }

    private Optional<Integer> at(Event event) {
        return picture.at((int) ((event.x + getHorizontalBar().getSelection()) / zoom), (int) ((event.y + getVerticalBar().getSelection()) / zoom));
    }

    private void resized() {
        if (fitted) {
            fit();
        } else {
            bars();
        }
    }

    private void bars() {
        Rectangle area = getClientArea();
        bar(getHorizontalBar(), picture.width(), area.width);
        bar(getVerticalBar(), picture.height(), area.height);
        redraw();
    }

    private void bar(ScrollBar bar, int length, int room) {
        int whole = Math.max(1, (int) Math.ceil(length * zoom));
        int thumb = Math.clamp(room, 1, whole);
        bar.setValues(Math.clamp(bar.getSelection(), 0, whole - thumb), 0, whole, thumb, LINE, Math.max(LINE, thumb - LINE));
        bar.setVisible(whole > room);
    }

    private void reveal() {
        PictureNode node = picture.nodes().get(chosen);
        reveal(getHorizontalBar(), node.x() * zoom, PictureNode.WIDTH * zoom, getClientArea().width);
        reveal(getVerticalBar(), node.y() * zoom, PictureNode.HEIGHT * zoom, getClientArea().height);
        redraw();
    }

    private static void reveal(ScrollBar bar, double from, double length, int room) {
        int first = bar.getSelection();
        if (from < first || from + length > first + room) {
            bar.setSelection((int) (from + length / 2 - room / 2.0));
        }
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> go(ChainPicture.Direction.UP);
            case SWT.ARROW_DOWN -> go(ChainPicture.Direction.DOWN);
            case SWT.ARROW_LEFT -> go(ChainPicture.Direction.LEFT);
            case SWT.ARROW_RIGHT -> go(ChainPicture.Direction.RIGHT);
            case SWT.HOME -> choose(0);
            case SWT.CR, SWT.KEYPAD_CR -> opened.accept(chosen());
            case SWT.KEYPAD_ADD -> zoom(control ? zoom * STEP : zoom);
            case SWT.KEYPAD_SUBTRACT -> zoom(control ? zoom / STEP : zoom);
            default -> {
                if (control && (event.character == '+' || event.keyCode == '+' || event.keyCode == '=' || event.keyCode == ';')) {
                    zoom(zoom * STEP);
                } else if (control && event.keyCode == '-') {
                    zoom(zoom / STEP);
                } else if (control && (event.keyCode == '0' || event.keyCode == SWT.KEYPAD_0)) {
                    fit();
                }
            }
        }
    }

    private void go(ChainPicture.Direction direction) {
        picture.next(chosen, direction).ifPresent(this::choose);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(event.count > 0 ? zoom * STEP : zoom / STEP);
            event.doit = false;
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(Math.max(width, 200), Math.max(height, 120));
    }

    private final class Chosen extends SelectionSource {

        @Override
        public ISelection getSelection() {
            return chosen().<ISelection>map(item -> new StructuredSelection(
                    new TrustElement(item, state.bag(), Optional.ofNullable(state.verdicts().get(item))))).orElse(StructuredSelection.EMPTY);
        }

        private void changed() {
            tell();
        }
    }
}
