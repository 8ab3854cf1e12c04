package org.inkan.enrollment;

import org.inkan.core.problem.ProblemException;

/** Builds the kits that go to the hosts. Implementations are safe for use by several threads. */
public interface HostKits {

    /** The kit that makes key and request on the host, as a zip file. */
    byte[] requestKit(KitOrder order) throws ProblemException;

    /** The kit that installs certificate and chain and registers them, as a zip file. */
    byte[] installKit(KitOrder order) throws ProblemException;
}
