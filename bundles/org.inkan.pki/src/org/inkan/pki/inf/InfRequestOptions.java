package org.inkan.pki.inf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.inkan.pki.request.MicrosoftAttributes.ClientInformation;
import org.inkan.pki.x509.Extension;

/**
 * What certreq takes from its surroundings instead of the INF.
 *
 * @param osVersion {@code major.minor.build.platform} of the machine; left out if empty
 * @param client machine, user and process; left out if empty, because it tells names the CA does not need (facts 5.5)
 * @param templateExtensions what the template adds where certreq can read it from the directory
 * @param names what {@code SubjectNameFlags} refers to; where absent the flags are not followed, and rule INF-029 says so
 * @param templateNameFlags name flags of the template (MS-CRTD 2.28), which {@code SubjectNameFlags = template} stands for
 */
public record InfRequestOptions(Optional<String> osVersion, Optional<ClientInformation> client, List<Extension> templateExtensions,
        Optional<MachineNames> names, OptionalInt templateNameFlags) {

    public InfRequestOptions {
        templateExtensions = List.copyOf(templateExtensions);
    }

    /** Nothing about this machine goes into the request. */
    public static InfRequestOptions discreet() {
        return new InfRequestOptions(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), OptionalInt.empty());
    }

    /** As certreq on Windows Server 2022 would sign itself. */
    public static InfRequestOptions certreq(String machine, String user) {
        return new InfRequestOptions(Optional.of("10.0.20348.2"), Optional.of(new ClientInformation(9, machine, user, "certreq.exe")),
            List.of(), Optional.empty(), OptionalInt.empty());
    }

    public InfRequestOptions withTemplateExtensions(List<Extension> extensions) {
        return new InfRequestOptions(osVersion, client, extensions, names, templateNameFlags);
    }

    /** With the names of the machine the certificate is for. */
    public InfRequestOptions withNames(MachineNames machine) {
        return new InfRequestOptions(osVersion, client, templateExtensions, Optional.of(machine), templateNameFlags);
    }

    /** With what the template says about names. */
    public InfRequestOptions withTemplateNameFlags(int flags) {
        return new InfRequestOptions(osVersion, client, templateExtensions, names, OptionalInt.of(flags));
    }
}
