/**
 * Reaching a host. {@link org.inkan.host.HostConnector} is the small SPI a transport implements (extension point
 * {@code org.inkan.host.connectors}); {@link org.inkan.host.Kit} is the same work carried by hand: a zip with a
 * signed manifest that somebody unpacks and runs on the machine. {@link org.inkan.host.KitExecutor} runs a kit
 * through a connector, so online and offline hosts are treated by one script.
 */
package org.inkan.host;
