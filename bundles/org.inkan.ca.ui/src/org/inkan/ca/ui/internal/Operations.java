package org.inkan.ca.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.ca.Connection;
import org.inkan.ca.ui.desk.AuthorityDesk;
import org.inkan.ca.ui.desk.ConnectionEntry;
import org.inkan.ca.ui.desk.ConnectionState;
import org.inkan.ca.ui.desk.IssuedEntry;
import org.inkan.ca.ui.desk.PendingEntry;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.pki.x509.RevokedEntry;
import org.inkan.ui.Prompts;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.work.BackgroundWork;

/** What an operator can do with what is selected in the view: each is a command, a button and a line of a menu. */
final class Operations {

    private static final String PREFIX = "org.inkan.ca.ui.";
    /** A line with more serial numbers than these is longer than PowerShell takes (32,767 characters). */
    private static final int MOST_NAMED = 700;

    private final Texts texts = Texts.beside(Operations.class);
    private final CaView view;

    Operations(CaView view) {
        this.view = view;
    }

    /** Makes the commands work as long as the view is the active one. */
    void activate() {
        IHandlerService handlers = view.getSite().getService(IHandlerService.class);
        Map.<String, Runnable>of("test", view::load, "remove", this::remove, "approve", this::approve, "deny", this::deny, "revoke",
                this::revoke, "publishCrl", this::publish, "open", this::open, "copyPem", this::copy)
                .forEach((id, work) -> handlers.activateHandler(PREFIX + id, handler(work)));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_DELETE, handler(this::delete));
    }

    private static AbstractHandler handler(Runnable work) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                work.run();
                return null;
            }
        };
    }

    /** What the Delete key means for the line that is selected; each asks first. */
    private void delete() {
        Object selected = lines().getFirstElement();
        switch (selected) {
            case ConnectionEntry entry -> remove();
            case PendingEntry entry -> deny();
            case IssuedEntry entry -> revoke();
            case null, default -> { }
        }
    }

    /** What Enter and a double click do: the certificate or list in its viewer, else everything that is known about the line. */
    void open() {
        if (LineContent.open(view.getSite().getPage(), lines().getFirstElement())) {
            return;
        }
        try {
            view.getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The selected lines as PEM text. */
    void copy() {
        LineContent.copy(lines().toList());
    }

    private IStructuredSelection lines() {
        return (IStructuredSelection) view.selection().getSelection();
    }

    void remove() {
        view.entry().ifPresent(entry -> {
            String name = entry.connection().name();
            Prompts prompts = view.getSite().getService(Prompts.class);
            if (prompts.confirm(shell(), texts.text("Operations_remove", name), texts.text("Operations_remove_then"),
                    texts.text("Operations_remove_do"))) {
                change(texts.text("Operations_removing", name), entry, (desk, connection, monitor) -> desk.remove(connection, monitor));
            }
        });
    }

    void approve() {
        List<PendingEntry> chosen = view.tabs().map(tabs -> tabs.pending().selected()).orElse(List.of());
        if (!chosen.isEmpty()) {
            view.entry().ifPresent(entry -> change(texts.text("Operations_approving", chosen.size()), entry,
                    (desk, connection, monitor) -> desk.approve(connection, chosen, monitor)));
        }
    }

    void deny() {
        List<PendingEntry> chosen = view.tabs().map(tabs -> tabs.pending().selected()).orElse(List.of());
        if (!chosen.isEmpty()) {
            view.entry().ifPresent(entry -> ReasonDialog.forWords(shell(), "deny",
                    texts.text("Operations_deny", chosen.size(), chosen.getFirst().subject()), reason -> denial(entry, chosen, reason),
                    reason -> change(texts.text("Operations_denying", chosen.size()), entry,
                            (desk, connection, monitor) -> desk.deny(connection, chosen, reason, monitor))));
        }
    }

    /** The one command for several waiting requests or issued certificates; one alone has its own, and too many have none. */
    Optional<CommandLine> command() {
        List<?> chosen = lines().toList();
        if (chosen.size() < 2 || chosen.size() > MOST_NAMED || view.entry().isEmpty()) {
            return Optional.empty();
        }
        if (chosen.stream().allMatch(PendingEntry.class::isInstance)) {
            return Optional.of(CommandLine.of("ca", "approve").and(chosen.stream()
                    .map(each -> ((PendingEntry) each).request().requestId()).toArray(String[]::new))
                    .and("--ca", view.entry().get().connection().name()));
        }
        return chosen.stream().allMatch(IssuedEntry.class::isInstance)
                ? Optional.of(revocation(view.entry().get(), chosen.stream().map(IssuedEntry.class::cast).toList())) : Optional.empty();
    }

    private static CommandLine revocation(ConnectionEntry entry, List<IssuedEntry> chosen) {
        return CommandLine.of("ca", "revoke").and(chosen.stream().map(IssuedEntry::serial).toArray(String[]::new))
                .and("--ca", entry.connection().name());
    }

    private static CommandLine denial(ConnectionEntry entry, List<PendingEntry> chosen, String reason) {
        CommandLine line = CommandLine.of("ca", "deny").and(chosen.stream().map(each -> each.request().requestId()).toArray(String[]::new))
                .and("--ca", entry.connection().name());
        return reason.isEmpty() ? line : line.and("--reason", reason);
    }

    void revoke() {
        List<IssuedEntry> chosen = view.tabs().map(tabs -> tabs.issued().selected()).orElse(List.of());
        Optional<ConnectionEntry> entry = view.entry();
        if (chosen.isEmpty() || entry.isEmpty() || !(entry.get().state() instanceof ConnectionState.Reached reached && reached.revokes())) {
            return;
        }
        List<RevocationReason> reasons = reasons(chosen);
        List<Text> labels = reasons.stream().map(RevocationReason::text).toList();
        ReasonDialog.forChoice(shell(), "revoke", texts.text("Operations_revoke", chosen.size(), chosen.getFirst().subject()), labels,
                index -> revocation(entry.get(), chosen).and("--reason", reasons.get(index).name()),
                index -> change(texts.text("Operations_revoking", chosen.size()), entry.get(),
                        (desk, connection, monitor) -> desk.revoke(connection, chosen, reasons.get(index), monitor)));
    }

    /** Only a hold can be lifted (RFC 5280 5.3.1). */
    private static List<RevocationReason> reasons(List<IssuedEntry> chosen) {
        boolean held = chosen.stream().allMatch(entry -> entry.revoked().map(RevokedEntry::reason)
                .filter(RevocationReason.CERTIFICATE_HOLD::equals).isPresent());
        return Stream.of(RevocationReason.values()).filter(reason -> held || reason != RevocationReason.REMOVE_FROM_CRL).toList();
    }

    void publish() {
        view.entry().ifPresent(entry -> change(texts.text("Operations_publishing", entry.connection().name()), entry,
                (desk, connection, monitor) -> desk.crls(connection, true, monitor)));
    }

    private void change(Text name, ConnectionEntry entry, Change change) {
        AuthorityDesk desk = view.desk();
        view.getSite().getService(BackgroundWork.class).change(name, monitor -> {
            change.make(desk, entry.connection(), monitor);
            return entry;
        }, done -> { });
    }

    private Shell shell() {
        return view.getSite().getShell();
    }

    private interface Change {
        void make(AuthorityDesk desk, Connection connection, org.eclipse.core.runtime.IProgressMonitor monitor)
                throws org.inkan.core.problem.ProblemException;
    }
}
