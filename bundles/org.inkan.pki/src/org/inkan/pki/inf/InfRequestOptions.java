package org.inkan.pki.inf;

import java.util.List;
import java.util.Optional;
import org.inkan.pki.request.MicrosoftAttributes.ClientInformation;
import org.inkan.pki.x509.Extension;

/**
 * What certreq takes from its surroundings instead of the INF.
 *
 * @param osVersion {@code major.minor.build.platform} of the machine; left out if empty
 * @param client machine, user and process; left out if empty, because it tells names the CA does not need (facts 5.5)
 * @param templateExtensions what the template adds where certreq can read it from the directory
 */
public record InfRequestOptions(Optional<String> osVersion, Optional<ClientInformation> client, List<Extension> templateExtensions) {

    public InfRequestOptions {
        templateExtensions = List.copyOf(templateExtensions);
    }

    /** Nothing about this machine goes into the request. */
    public static InfRequestOptions discreet() {
        return new InfRequestOptions(Optional.empty(), Optional.empty(), List.of());
    }

    /** As certreq on Windows Server 2022 would sign itself. */
    public static InfRequestOptions certreq(String machine, String user) {
        return new InfRequestOptions(Optional.of("10.0.20348.2"), Optional.of(new ClientInformation(9, machine, user, "certreq.exe")),
            List.of());
    }

    public InfRequestOptions withTemplateExtensions(List<Extension> extensions) {
        return new InfRequestOptions(osVersion, client, extensions);
    }
}
