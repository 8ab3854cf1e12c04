package org.inkan.ui.internal.help;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.inkan.core.text.Texts;
import org.inkan.ui.WidgetId;
import org.inkan.ui.internal.help.Guide.Topic;
import org.inkan.ui.internal.help.GuidePage.Block;
import org.inkan.ui.internal.help.GuidePage.Kind;
import org.inkan.ui.internal.help.GuidePage.Span;

/** The user guide: contents and search on the left, the page on the right; F1 shows what belongs to where the person is. */
public final class HelpView extends ViewPart {

    static final String ID = "org.inkan.ui.helpView";
    private static final String COMMAND = "command:";

    private final Texts texts = Texts.beside(HelpView.class);
    private final Guide guide = new Guide();
    private final Deque<String> back = new ArrayDeque<>();
    private final Deque<String> forward = new ArrayDeque<>();
    private TreeViewer contents;
    private PageText page;
    private String shown = "";

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
        Text search = WidgetId.mark(new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "help.search");
        search.setMessage(texts.text("HelpView_search").in(Locale.getDefault()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        contents = new TreeViewer(left, SWT.SINGLE | SWT.V_SCROLL);
        WidgetId.mark(contents.getTree(), "help.contents");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(contents.getTree());
        contents.setContentProvider(new TopicTree());
        contents.setLabelProvider(LabelProvider.createTextProvider(topic -> ((Topic) topic).label()));
        contents.setAutoExpandLevel(2);
        contents.setInput(guide.topics());
        page = new PageText(sash, this::follow);
        sash.setWeights(2, 5);
        contents.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Topic topic) {
                open(topic.href());
            }
        });
        search.addModifyListener(event -> contents.setInput(search.getText().isBlank() ? guide.topics() : guide.search(search.getText())));
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("back", images.getImageDescriptor(ISharedImages.IMG_TOOL_BACK), () -> step(back, forward)));
        bar.add(action("forward", images.getImageDescriptor(ISharedImages.IMG_TOOL_FORWARD), () -> step(forward, back)));
        guide.topics().stream().findFirst().ifPresent(first -> open(first.href()));
    }

    private Action action(String name, ImageDescriptor image, Runnable run) {
        Action action = new Action(texts.text("HelpView_" + name).in(Locale.getDefault()), image) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setId("org.inkan.ui.help." + name);
        return action;
    }

    /** Shows a page; an address without one changes nothing. */
    void open(String href) {
        Optional<GuidePage> found = guide.page(href);
        if (found.isEmpty() || href.equals(shown)) {
            return;
        }
        if (!shown.isEmpty()) {
            back.push(shown);
        }
        forward.clear();
        show(href, found.get());
    }

    private void show(String href, GuidePage found) {
        shown = href;
        page.show(found, source -> guide.resource(Guide.resolve(href, source)));
        setContentDescription(found.title());
    }

    private void step(Deque<String> from, Deque<String> to) {
        if (!from.isEmpty()) {
            to.push(shown);
            String href = from.pop();
            guide.page(href).ifPresent(found -> show(href, found));
        }
    }

    private void follow(String link) {
        if (!link.startsWith(COMMAND)) {
            open(Guide.resolve(shown, link));
            return;
        }
        try {
            getSite().getService(IHandlerService.class).executeCommand(link.substring(COMMAND.length()), null);
        } catch (CommandException e) {
            // The part of the product that a page speaks of may not be installed, or has nothing to work on just now.
            getViewSite().getActionBars().getStatusLineManager()
                    .setErrorMessage(texts.text("HelpView_notNow").in(Locale.getDefault()));
        }
    }

    /** Shows what is said about one place of the workbench, with the pages that say more. */
    void show(IContext context) {
        String title = context instanceof IContext2 named && named.getTitle() != null ? named.getTitle() : "";
        List<Block> blocks = new java.util.ArrayList<>();
        blocks.add(new Block(Kind.TITLE, "", List.of(new Span(title, false, false, ""))));
        blocks.add(new Block(Kind.PARAGRAPH, "", List.of(new Span(context.getText(), false, false, ""))));
        for (IHelpResource topic : context.getRelatedTopics()) {
            blocks.add(new Block(Kind.ITEM, "\u2022", List.of(new Span(topic.getLabel(), false, false, topic.getHref()))));
        }
        if (!shown.isEmpty()) {
            back.push(shown);
        }
        page.show(new GuidePage(title, blocks), source -> Optional.empty());
        setContentDescription(title);
    }

    @Override
    public void setFocus() {
        page.control().setFocus();
    }

    /** Topics and what lies below them. */
    private static final class TopicTree implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Topic) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return Arrays.stream(getChildren(element)).findAny().isPresent();
        }
    }
}
