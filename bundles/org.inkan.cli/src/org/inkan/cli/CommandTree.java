package org.inkan.cli;

import java.util.List;
import java.util.function.Function;

import org.inkan.cli.ca.CaAdd;
import org.inkan.cli.ca.CaBackendsList;
import org.inkan.cli.ca.CaChain;
import org.inkan.cli.ca.CaCrl;
import org.inkan.cli.ca.CaDecide;
import org.inkan.cli.ca.CaList;
import org.inkan.cli.ca.CaPending;
import org.inkan.cli.ca.CaRevoke;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.fleet.AuditVerify;
import org.inkan.cli.fleet.FleetInit;
import org.inkan.cli.fleet.HostsImport;
import org.inkan.cli.fleet.HostsList;
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
				new Noun("fleet", List.of(new Verb("init", FleetInit::new))),
				new Noun("ca", List.of(new Verb("backends", CaBackendsList::new), new Verb("add", CaAdd::new),
						new Verb("list", CaList::new), new Verb("chain", CaChain::new), new Verb("crl", CaCrl::new),
						new Verb("pending", CaPending::new), new Verb("approve", CaDecide.Approve::new),
						new Verb("deny", CaDecide.Deny::new), new Verb("revoke", CaRevoke::new))),
				new Noun("hosts", List.of(new Verb("import", HostsImport::new), new Verb("list", HostsList::new))),
				new Noun("inf", List.of(new Verb("new", InfNew::new), new Verb("check", InfCheck::new))),
				new Noun("request", List.of(new Verb("show", RequestShow::new), new Verb("new", RequestNew::new))),
				new Noun("cert", List.of(new Verb("show", CertShow::new), new Verb("check", CertCheck::new))),
				new Noun("chain", List.of(new Verb("build", ChainBuild::new), new Verb("verify", ChainVerify::new))),
				new Noun("opsmgr reg", List.of(new Verb("write", RegWrite::new), new Verb("read", RegRead::new))),
				new Noun("audit", List.of(new Verb("verify", AuditVerify::new))));
	}
}
