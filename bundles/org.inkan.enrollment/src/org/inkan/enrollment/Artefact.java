package org.inkan.enrollment;

import java.nio.file.Path;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;

/** What an enrollment leaves in the fleet's folder for one host, in the order in which it is written. */
public enum Artefact {
    /** The encrypted private key, if it was made here. */
    KEY,
    /** The request. */
    REQUEST,
    /** The certificate. */
    CERTIFICATE,
    /** The certificates above it. */
    CHAIN,
    /** The kit that makes key and request on the host. */
    REQUEST_KIT,
    /** The kit that installs the certificate. */
    INSTALL_KIT;

    /** Its name for the reader. */
    public Text title() {
        return Texts.beside(Artefact.class).text("Artefact_" + name());
    }

    /** The file, whether it exists or not. */
    Path of(FleetFolder folder, String host) {
        HostFiles files = new HostFiles(folder, host);
        return switch (this) {
            case KEY -> files.key();
            case REQUEST -> files.request();
            case CERTIFICATE -> files.certificate();
            case CHAIN -> files.chain();
            case REQUEST_KIT -> folder.requestKit(host);
            case INSTALL_KIT -> folder.installKit(host);
        };
    }
}
