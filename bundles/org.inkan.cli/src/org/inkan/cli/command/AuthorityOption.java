package org.inkan.cli.command;

import java.util.List;
import java.util.Optional;

import org.inkan.ca.CaBackends;
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.Credentials;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --ca NAME}: one of the fleet's CA connections; the only one when it is not given. */
public final class AuthorityOption {

    private static final Texts TEXTS = Texts.beside(AuthorityOption.class);

    @Mixin
    private FleetOption fleet;

    @Option(names = "--ca", paramLabel = "NAME", descriptionKey = "ca")
    private String name;

    /** The fleet the connection belongs to. */
    public FleetFolder folder(CliSession session) throws ProblemException {
        return fleet.open(session);
    }

    /**
     * The connection's settings.
     *
     * @throws ProblemException CLI-010 when the fleet has none, CLI-011 when it has several and none was named
     */
    public Connection connection(CliSession session) throws ProblemException {
        FleetFolder folder = folder(session);
        Connections connections = Connections.load(folder.path());
        if (name != null) {
            return connections.require(name);
        }
        List<Connection> all = connections.all();
        if (all.isEmpty()) {
            throw Problem.of("CLI-010", TEXTS, "AuthorityOption_none", folder.path().toString()).exception();
        }
        if (all.size() > 1) {
            String names = String.join(", ", all.stream().map(Connection::name).toList());
            throw Problem.of("CLI-011", TEXTS, "AuthorityOption_several", folder.connections().toString(), names)
                    .exception();
        }
        return all.getFirst();
    }

    /** The name a person gave; empty when it is to be the only one. */
    public Optional<String> named() {
        return Optional.ofNullable(name);
    }

    /** Opens the connection; the caller closes it. */
    public CertificationAuthority open(CliSession session) throws ProblemException {
        return open(session, connection(session));
    }

    /** Opens the fleet's connection of that name; the caller closes it. */
    public CertificationAuthority open(CliSession session, String connection) throws ProblemException {
        return open(session, Connections.load(folder(session).path()).require(connection));
    }

    private CertificationAuthority open(CliSession session, Connection connection) throws ProblemException {
        return backends(session).open(connection, context(session, folder(session), connection));
    }

    /** The back ends installed in this product. */
    public static CaBackends backends(CliSession session) {
        return session.registry().map(CaBackends::fromRegistry).orElseGet(() -> CaBackends.of(List.of()));
    }

    /** What a back end may use. */
    public static BackendContext context(CliSession session, FleetFolder folder, Connection connection) {
        return new BackendContext(folder.path(), connection.options(), new Credentials(session), session.clock(),
                session.output().locale());
    }

    /**
     * A capability that the command cannot do without.
     *
     * @throws ProblemException CLI-012 when this kind of CA does not offer it
     */
    public static <C> C require(CertificationAuthority authority, Class<C> capability, String command)
            throws ProblemException {
        return authority.capability(capability)
                .orElseThrow(() -> Problem.of("CLI-012", TEXTS, "AuthorityOption_incapable", "", command).exception());
    }
}
