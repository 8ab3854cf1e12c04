package org.inkan.ui;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Text;

/** What a view shows as long as it has nothing to show: what it is for, and the first action. Scrolls where there is no room. */
public final class EmptyState extends ScrolledComposite {

    private static final int TEXT_WIDTH = 560;
    private static final int LEAST_WIDTH = 160;
    private static final int MARGIN = 24;
    private static final float TITLE_SCALE = 1.6f;

    private final LocalResourceManager resources;
    private final Composite block;

    /** A page that fills {@code parent}; add its lines from top to bottom. */
    public EmptyState(Composite parent) {
        super(parent, SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        Composite content = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(content);
        setContent(content);
        setExpandHorizontal(true);
        setExpandVertical(true);
        setShowFocusedControl(true);
        addListener(SWT.Resize, event -> fit());
        block = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(block);
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(block);
    }

    /** Adds a picture. */
    public EmptyState picture(ImageDescriptor picture) {
        Label label = new Label(block, SWT.CENTER);
        label.setImage(resources.create(picture));
        centre(label);
        return this;
    }

    /** Adds the title. */
    public EmptyState title(Text title) {
        int height = Math.round(getFont().getFontData()[0].getHeight() * TITLE_SCALE);
        wrapped(title).setFont(resources.create(FontDescriptor.createFrom(getFont()).setHeight(height).setStyle(SWT.BOLD)));
        return this;
    }

    /** Adds a paragraph. */
    public EmptyState paragraph(Text paragraph) {
        wrapped(paragraph);
        return this;
    }

    private Label wrapped(Text text) {
        Label label = new Label(block, SWT.WRAP | SWT.CENTER);
        label.setText(in(text));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Adds what went wrong: what, where, why and what to do next. */
    public EmptyState problem(Problem problem) {
        return title(problem.what()).paragraph(Text.literal(problem.code() + "  " + problem.where())).paragraph(problem.why())
                .paragraph(problem.next());
    }

    /** Adds a button. */
    public EmptyState action(String id, Text label, Runnable action) {
        Button button = WidgetId.mark(new Button(block, SWT.PUSH), id);
        button.setText(in(label));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        centre(button);
        return this;
    }

    /** Adds a link with a label that is shown as it is, such as a path. */
    public EmptyState link(String id, String label, Runnable action) {
        Link link = WidgetId.mark(new Link(block, SWT.NONE), id);
        link.setText("<a>" + label.replace("&", "&&") + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        centre(link);
        return this;
    }

    /** Adds a command line that can be selected and copied. */
    public EmptyState command(String command) {
        var field = new org.eclipse.swt.widgets.Text(block, SWT.READ_ONLY | SWT.CENTER | SWT.BORDER);
        field.setText(command);
        field.setFont(resources.create(JFaceResources.getFontDescriptor(JFaceResources.TEXT_FONT)));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(TEXT_WIDTH / 2, SWT.DEFAULT).applyTo(field);
        return this;
    }

    @Override
    public boolean setFocus() {
        return !block.isDisposed() && block.setFocus();
    }

    /** Paragraphs wrap at the width there is; what is higher than the view scrolls. */
    private void fit() {
        int width = Math.clamp(getSize().x - 2 * MARGIN, LEAST_WIDTH, TEXT_WIDTH);
        for (Control child : block.getChildren()) {
            if (child instanceof Label && (child.getStyle() & SWT.WRAP) != 0) {
                ((GridData) child.getLayoutData()).widthHint = width;
            }
        }
        setMinHeight(getContent().computeSize(getClientArea().width, SWT.DEFAULT).y);
    }

    private static void centre(Control control) {
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(control);
    }

    private static String in(Text text) {
        return text.in(Locale.getDefault());
    }
}
