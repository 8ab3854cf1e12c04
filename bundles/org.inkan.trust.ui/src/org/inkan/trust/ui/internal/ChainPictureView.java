package org.inkan.trust.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.PartInitException;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.picture.ChainPicture;
import org.inkan.trust.picture.ChainPictureText;
import org.inkan.ui.EmptyState;
import org.inkan.ui.FocusHandlers;
import org.inkan.ui.WidgetId;

/** The chains of the bag as a picture that is walked through by keys or mouse, copied as text and saved as SVG or PNG. */
public final class ChainPictureView extends BagView {

    static final String ID = "org.inkan.trust.ui.chainPicture";

    private final ISelectionListener onSelection = (part, chosen) -> {
        if (part != this && chosen instanceof IStructuredSelection structured) {
            follow(structured.getFirstElement());
        }
    };
    private ChainCanvas canvas;
    private Label zoom;

    /** For the extension registry. */
    public ChainPictureView() {
        super("picture");
    }

    @Override
    public void createPartControl(Composite parent) {
        begin(parent, "org.inkan.help.trust_picture");
        getSite().getWorkbenchWindow().getSelectionService().addSelectionListener(onSelection);
    }

    @Override
    void show() {
        canvas = null;
        super.show();
    }

    @Override
    EmptyState explain(EmptyState page) {
        return page.title(texts.text("ChainPictureView_title")).paragraph(texts.text("ChainPictureView_purpose"));
    }

    @Override
    Composite page(ActiveBag.State state) {
        ChainPicture picture = state.picture();
        Composite page = new Composite(stack(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(page);
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).applyTo(bar);
        canvas = new ChainCanvas(page, picture, state);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        button(bar, "zoomIn", () -> canvas.zoom(canvas.zoom() * ChainCanvas.STEP));
        button(bar, "zoomOut", () -> canvas.zoom(canvas.zoom() / ChainCanvas.STEP));
        button(bar, "fit", canvas::fit);
        zoom = WidgetId.mark(new Label(bar, SWT.RIGHT), "picture.zoom");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(zoom);
        button(bar, "copyText", () -> copy(ChainPictureText.of(picture, Locale.getDefault())));
        button(bar, "saveSvg", () -> new PictureExport(getSite(), picture).svg());
        button(bar, "savePng", () -> new PictureExport(getSite(), picture).png(canvas.getDisplay()));
        canvas.onZoom(this::showZoom);
        showZoom();
        canvas.onOpen(this::open);
        selection.follow(canvas.selection());
        new FocusHandlers(getSite(), canvas).on("org.eclipse.ui.edit.copy",
                () -> canvas.chosen().ifPresent(item -> actions().copy(List.of(item))));
        return page;
    }

    private void showZoom() {
        zoom.setText(Math.round(canvas.zoom() * 100) + " %");
    }

    private void open(Optional<TrustItem> item) {
        if (item.isPresent()) {
            actions().open(List.of(item.get()));
            return;
        }
        try {
            // What stands for many, or for nothing, is better looked at in the tree with its filter.
            getSite().getPage().showView(TrustView.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private void button(Composite bar, String key, Runnable action) {
        Button button = WidgetId.mark(new Button(bar, SWT.PUSH), "picture." + key);
        button.setText(texts.text("ChainPictureView_" + key).in(Locale.getDefault()));
        button.setToolTipText(texts.text("ChainPictureView_" + key + "_tip").in(Locale.getDefault()));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(stack().getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private void follow(Object chosen) {
        if (canvas != null && chosen instanceof TrustElement element) {
            canvas.choose(element.item());
        }
    }

    @Override
    public void setFocus() {
        (canvas == null ? stack() : canvas).setFocus();
    }

    @Override
    public void dispose() {
        getSite().getWorkbenchWindow().getSelectionService().removeSelectionListener(onSelection);
        super.dispose();
    }
}
