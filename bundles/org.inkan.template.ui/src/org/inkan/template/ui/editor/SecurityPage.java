package org.inkan.template.ui.editor;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.security.Ace;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;
import org.inkan.template.security.TemplatePermission;
import org.inkan.template.security.TrusteeNames;
import org.inkan.template.ui.model.EnrollGroup;
import org.inkan.ui.WidgetId;

/** Who may read, change and enroll. The only page that schema 1 leaves open, as in the console. */
final class SecurityPage extends TemplatePage {

    private static final int WIDTH = 440;
    private static final int HEIGHT = 150;

    private final Map<TemplatePermission, Button> permissions = new EnumMap<>(TemplatePermission.class);
    private TableViewer trustees;
    private List<Button> buttons;
    private Label denied;

    SecurityPage(TemplateEditor editor) {
        super(editor, "security");
    }

    @Override
    void fill(FormRows fields) {
        fields.fixed("owner", t -> t.security().flatMap(SecurityDescriptor::owner).map(SecurityPage::words).orElse(""));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(fields.label(TEXTS.text("SecurityPage_trustees")));
        Composite area = fields.toolkit().createComposite(fields.body());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).applyTo(area);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(area);
        trustees = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        WidgetId.mark(trustees.getTable(), "template.trustees");
        trustees.setContentProvider(ArrayContentProvider.getInstance());
        trustees.setLabelProvider(LabelProvider.createTextProvider(element -> words((Sid) element)));
        trustees.addSelectionChangedListener(e -> show());
        GridDataFactory.fillDefaults().hint(WIDTH, HEIGHT).applyTo(trustees.getControl());
        Composite side = fields.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().applyTo(side);
        buttons = List.of(button(fields, side, "add", this::add), button(fields, side, "remove", this::remove),
                button(fields, side, "dedicated", () -> DedicatedGroup.ask(templates(), trustees.getControl().getShell())));
        permissions(fields);
        denied = WidgetId.mark(fields.note(org.inkan.core.text.Text.literal("")), "template.denied");
        fields.fixed("sddl", t -> t.security().map(SecurityDescriptor::toSddl).orElse(""));
        fields.onChange(this::show);
    }

    private Button button(FormRows fields, Composite side, String key, Runnable action) {
        Button button = fields.toolkit().createButton(side, text("SecurityPage_" + key), SWT.PUSH);
        WidgetId.mark(button, "template.trustees." + key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void permissions(FormRows fields) {
        Group group = new Group(fields.body(), SWT.NONE);
        group.setText(text("SecurityPage_permissions"));
        fields.toolkit().adapt(group);
        GridLayoutFactory.fillDefaults().numColumns(TemplatePermission.values().length).margins(6, 6).spacing(18, 4).applyTo(group);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(group);
        for (TemplatePermission permission : TemplatePermission.values()) {
            Button check = fields.toolkit().createButton(group, text("SecurityPage_" + permission), SWT.CHECK);
            WidgetId.mark(check, "template.permission." + permission);
            check.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> set(permission, check.getSelection())));
            permissions.put(permission, check);
        }
    }

    private void set(TemplatePermission permission, boolean on) {
        selected().ifPresent(sid -> edit(permission + sid.toString() + on, s -> on ? permission.grant(sid, s) : permission.revoke(sid, s)));
    }

    private void add() {
        Map<String, String> known = new java.util.LinkedHashMap<>();
        for (Sid sid : List.of(Sid.AUTHENTICATED_USERS, Sid.UNKNOWN_DOMAIN.child(515), Sid.UNKNOWN_DOMAIN.child(513), Sid.SYSTEM)) {
            Sid home = sid.isDomainAccount() ? security().homeDomain().child(sid.relativeId()) : sid;
            known.put(home.toString(), words(home));
        }
        new ChooseDialog(trustees.getControl().getShell(), text("SecurityPage_addTitle"), known, Optional.of(EnrollGroup.hint()),
                sid -> Sid.parse(sid).isPresent() ? Optional.empty() : EnrollGroup.problem(sid)).choose()
                .flatMap(Sid::parse).ifPresent(sid -> {
                    edit("add" + sid, s -> TemplatePermission.READ.grant(sid, s));
                    trustees.setSelection(new org.eclipse.jface.viewers.StructuredSelection(sid), true);
                });
    }

    private void remove() {
        selected().ifPresent(sid -> edit("remove" + sid,
                s -> s.withAccess(s.access().stream().filter(ace -> !ace.trustee().equals(sid)).toList())));
    }

    private void edit(String step, UnaryOperator<SecurityDescriptor> change) {
        model().edit(getTitle(), "security" + step, t -> t.withSecurity(change.apply(security(t))));
    }

    private SecurityDescriptor security() {
        return security(model().template());
    }

    private static SecurityDescriptor security(CertificateTemplate template) {
        return template.security().orElseGet(() -> new SecurityDescriptor(0x9004, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(org.inkan.template.security.Acl.of(List.of()))));
    }

    private Optional<Sid> selected() {
        return Optional.ofNullable((Sid) trustees.getStructuredSelection().getFirstElement());
    }

    private void show() {
        Set<Sid> named = new LinkedHashSet<>();
        security().access().stream().filter(ace -> !ace.trustee().equals(Ace.OPAQUE)).forEach(ace -> named.add(ace.trustee()));
        if (!List.copyOf(named).equals(trustees.getInput())) {
            Optional<Sid> before = selected();
            trustees.setInput(List.copyOf(named));
            before.filter(named::contains).or(() -> named.stream().findFirst())
                    .ifPresent(sid -> trustees.setSelection(new org.eclipse.jface.viewers.StructuredSelection(sid)));
        }
        Optional<Sid> selected = selected();
        permissions.forEach((permission, check) -> {
            check.setEnabled(model().editable() && selected.isPresent());
            check.setSelection(selected.map(sid -> permission.heldBy(sid, security())).orElse(false));
        });
        buttons.forEach(button -> button.setEnabled(model().editable()));
        boolean denies = selected.isPresent()
                && security().access().stream().anyMatch(ace -> ace.denies() && ace.trustee().equals(selected.get()));
        denied.setText(denies ? text("SecurityPage_denied") : "");
    }

    private static String words(Sid sid) {
        String name = TrusteeNames.name(sid);
        return name.equals(sid.toString()) ? name : name + " (" + sid + ")";
    }

    private static String text(String key) {
        return TEXTS.text(key).in(Locale.getDefault());
    }
}
