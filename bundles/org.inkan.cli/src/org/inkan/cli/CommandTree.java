package org.inkan.cli;

import java.util.List;
import java.util.function.Function;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.fleet.AuditVerify;
import org.inkan.cli.fleet.FleetInit;
import org.inkan.cli.fleet.HostsImport;
import org.inkan.cli.fleet.HostsList;
import org.inkan.cli.session.CliSession;

/** Every command: noun, verb and the class that runs it. */
final class CommandTree {

	private CommandTree() {
	}

	/** A group of commands; the name is empty for those that stand alone. */
	record Noun(String name, List<Verb> verbs) {
	}

	/** One command. */
	record Verb(String name, Function<CliSession, CliCommand> factory) {
	}

	static List<Noun> nouns() {
		return List.of(
				new Noun("fleet", List.of(new Verb("init", FleetInit::new))),
				new Noun("hosts", List.of(new Verb("import", HostsImport::new), new Verb("list", HostsList::new))),
				new Noun("audit", List.of(new Verb("verify", AuditVerify::new))));
	}
}
