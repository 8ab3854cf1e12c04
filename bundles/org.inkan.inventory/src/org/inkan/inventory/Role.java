package org.inkan.inventory;

import org.eclipse.emf.common.util.EList;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.model.Agent;
import org.inkan.inventory.model.Gateway;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.ManagementServer;

/** The part a machine plays in its management group. */
public enum Role {
    /** Management server. */
    MANAGEMENT_SERVER("ms"),
    /** Gateway server. */
    GATEWAY("gw"),
    /** Machine with an agent. */
    AGENT("agent");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** Short id for files and options: {@code ms}, {@code gw}, {@code agent}. */
    public String id() {
        return id;
    }

    /** The name as the Operations console writes it. */
    public Text label() {
        return Texts.beside(Role.class).text("Role_" + name());
    }

    /** The role of a host of the model. */
    public static Role of(Host host) {
        return switch (host) {
            case ManagementServer server -> MANAGEMENT_SERVER;
            case Gateway gateway -> GATEWAY;
            default -> AGENT;
        };
    }

    /** Whether machines of this role accept connections from others. */
    public boolean isParent() {
        return this != AGENT;
    }

    /** A new host of this role, not yet in any management group. */
    public Host create() {
        InventoryFactory factory = InventoryFactory.eINSTANCE;
        return switch (this) {
            case MANAGEMENT_SERVER -> factory.createManagementServer();
            case GATEWAY -> factory.createGateway();
            case AGENT -> factory.createAgent();
        };
    }

    /** Puts a host made by {@link #create()} at the end of its list. */
    public void addTo(ManagementGroup group, Host host) {
        switch (host) {
            case ManagementServer server -> group.getManagementServers().add(server);
            case Gateway gateway -> group.getGateways().add(gateway);
            case Agent agent -> group.getAgents().add(agent);
            default -> throw new IllegalArgumentException(host.eClass().getName());
        }
    }

    /** The hosts of this role in a group. */
    public EList<? extends Host> in(ManagementGroup group) {
        return switch (this) {
            case MANAGEMENT_SERVER -> group.getManagementServers();
            case GATEWAY -> group.getGateways();
            case AGENT -> group.getAgents();
        };
    }
}
