package org.inkan.cli.fleet;

import java.util.List;
import java.util.Locale;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.ManagementGroup;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hosts list}: the machines of the fleet, filtered. */
@Command
public final class HostsList extends CliCommand {

    private static final Texts TEXTS = Texts.beside(HostsList.class);

    @Mixin
    private FleetOption fleetOption;

    @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "hostGlobs")
    private List<String> names = List.of();

    @Option(names = "--role", paramLabel = "ms|gw|agent", converter = RoleConverter.class, descriptionKey = "role")
    private Role role;

    @Option(names = "--management-group", paramLabel = "NAME", descriptionKey = "managementGroup")
    private String managementGroup;

    @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "tag")
    private String tag;

    /** The command in these surroundings. */
    public HostsList(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        HostQuery query = HostQuery.all();
        query = role == null ? query : query.withRole(role);
        query = managementGroup == null ? query : query.withManagementGroup(managementGroup);
        query = tag == null ? query : query.withTag(tag);
        query = names.isEmpty() ? query : query.withAnyName(names);
        JsonArray hosts = new JsonArray();
        query.in(InventoryStore.open(fleetOption.open(session())).load()).map(HostsList::json).forEach(hosts::add);
        JsonObject data = new JsonObject();
        data.add("hosts", hosts);
        return new CommandResult(data);
    }

    static JsonObject json(Host host) {
        JsonObject json = new JsonObject();
        json.addProperty("name", host.getName());
        json.addProperty("displayName", host.getDisplayName() == null ? "" : host.getDisplayName());
        json.addProperty("role", Role.of(host).id());
        json.addProperty("managementGroup", ((ManagementGroup) host.eContainer()).getName());
        json.addProperty("parent", host.getParent() == null ? "" : host.getParent());
        json.addProperty("certificates", host.getCertificates().size());
        return json;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        Locale locale = out.locale();
        Table table = new Table(TEXTS.text("HostsList_name").in(locale), TEXTS.text("HostsList_role").in(locale),
                TEXTS.text("HostsList_group").in(locale), TEXTS.text("HostsList_parent").in(locale),
                TEXTS.text("HostsList_displayName").in(locale));
        for (JsonElement element : result.data().getAsJsonArray("hosts")) {
            JsonObject host = element.getAsJsonObject();
            table.row(text(host, "name"), roleLabel(text(host, "role"), locale), text(host, "managementGroup"),
                    text(host, "parent"), text(host, "displayName"));
        }
        if (table.isEmpty()) {
            out.line(TEXTS.text("HostsList_none"));
        } else {
            out.table(table);
        }
    }

    private static String roleLabel(String id, Locale locale) {
        for (Role role : Role.values()) {
            if (role.id().equals(id)) {
                return role.label().in(locale);
            }
        }
        return id;
    }

    private static String text(JsonObject host, String member) {
        return host.get(member).getAsString();
    }
}
