package org.inkan.cli;

import java.util.List;
import java.util.function.Function;

import org.inkan.cli.ca.CaAdd;
import org.inkan.cli.ca.CaBackendsList;
import org.inkan.cli.ca.CaChain;
import org.inkan.cli.ca.CaCrl;
import org.inkan.cli.ca.CaDecide;
import org.inkan.cli.ca.CaIssued;
import org.inkan.cli.ca.CaList;
import org.inkan.cli.ca.CaPending;
import org.inkan.cli.ca.CaPublish;
import org.inkan.cli.ca.CaRevoke;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.fleet.AuditVerify;
import org.inkan.cli.fleet.Completion;
import org.inkan.cli.fleet.Enroll;
import org.inkan.cli.fleet.FleetChannels;
import org.inkan.cli.fleet.FleetInit;
import org.inkan.cli.fleet.FleetStatus;
import org.inkan.cli.fleet.HostsAdd;
import org.inkan.cli.fleet.HostsImport;
import org.inkan.cli.fleet.HostsList;
import org.inkan.cli.fleet.HostsRemove;
import org.inkan.cli.fleet.HostsSet;
import org.inkan.cli.fleet.HostsShow;
import org.inkan.cli.fleet.KitAccept;
import org.inkan.cli.fleet.KitBuild;
import org.inkan.cli.fleet.Quickstart;
import org.inkan.cli.pki.CertCheck;
import org.inkan.cli.pki.CertShow;
import org.inkan.cli.pki.ChainBuild;
import org.inkan.cli.pki.ChainVerify;
import org.inkan.cli.pki.InfCheck;
import org.inkan.cli.pki.InfNew;
import org.inkan.cli.pki.RegRead;
import org.inkan.cli.pki.RegWrite;
import org.inkan.cli.pki.RequestNew;
import org.inkan.cli.pki.RequestShow;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.template.TemplateCompare;
import org.inkan.cli.template.TemplateDuplicate;
import org.inkan.cli.template.TemplateExport;
import org.inkan.cli.template.TemplateFetch;
import org.inkan.cli.template.TemplateLint;
import org.inkan.cli.template.TemplateList;
import org.inkan.cli.template.TemplatePreview;
import org.inkan.cli.template.TemplateSet;
import org.inkan.cli.template.TemplateShow;

/** Every command: noun, verb and the class that runs it. */
final class CommandTree {

    private CommandTree() {
    }

    /** A group of commands; the name may be several words, and is empty for commands that stand alone. */
    record Noun(String name, List<Verb> verbs) {
    }

    /** One command. */
    record Verb(String name, Function<CliSession, CliCommand> factory) {
    }

    static List<Noun> nouns() {
        return List.of(
                new Noun("", List.of(new Verb("quickstart", Quickstart::new))),
                new Noun("fleet", List.of(new Verb("init", FleetInit::new), new Verb("status", FleetStatus::new),
                        new Verb("channels", FleetChannels::new))),
                new Noun("ca", List.of(new Verb("backends", CaBackendsList::new), new Verb("add", CaAdd::new),
                        new Verb("list", CaList::new), new Verb("publish", CaPublish::new),
                        new Verb("issued", CaIssued::new), new Verb("chain", CaChain::new), new Verb("crl", CaCrl::new),
                        new Verb("pending", CaPending::new), new Verb("approve", CaDecide.Approve::new),
                        new Verb("deny", CaDecide.Deny::new), new Verb("revoke", CaRevoke::new))),
                new Noun("template", List.of(new Verb("list", TemplateList::new), new Verb("show", TemplateShow::new),
                        new Verb("duplicate", TemplateDuplicate::new), new Verb("set", TemplateSet::new),
                        new Verb("lint", TemplateLint::new), new Verb("preview", TemplatePreview::new),
                        new Verb("diff", TemplateCompare::new), new Verb("import", TemplateFetch::new),
                        new Verb("export", TemplateExport::new))),
                new Noun("hosts", List.of(new Verb("import", HostsImport::new), new Verb("list", HostsList::new),
                        new Verb("show", HostsShow::new), new Verb("add", HostsAdd::new), new Verb("set", HostsSet::new),
                        new Verb("remove", HostsRemove::new))),
                new Noun("inf", List.of(new Verb("new", InfNew::new), new Verb("check", InfCheck::new))),
                new Noun("request", List.of(new Verb("show", RequestShow::new), new Verb("new", RequestNew::new))),
                new Noun("", List.of(new Verb("enroll", Enroll::new))),
                new Noun("cert", List.of(new Verb("show", CertShow::new), new Verb("check", CertCheck::new))),
                new Noun("chain", List.of(new Verb("build", ChainBuild::new), new Verb("verify", ChainVerify::new))),
                new Noun("kit", List.of(new Verb("build", KitBuild::new), new Verb("accept", KitAccept::new))),
                new Noun("opsmgr reg", List.of(new Verb("write", RegWrite::new), new Verb("read", RegRead::new))),
                new Noun("audit", List.of(new Verb("verify", AuditVerify::new))),
                new Noun("", List.of(new Verb("completion", Completion::new))));
    }
}
