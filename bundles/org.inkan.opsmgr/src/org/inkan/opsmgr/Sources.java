package org.inkan.opsmgr;

import org.inkan.core.finding.Source;

/** The documents the requirements come from. Where two disagree, a rule lists both and its text names the conflict. */
final class Sources {
    static final Source GUIDE_2025 = new Source(
            "Microsoft Learn: Obtain a certificate for use with Windows Servers and System Center Operations Manager", "",
            "2025-01");
    static final Source GUIDE_2022 = new Source(
            "Microsoft Learn: Obtain a certificate for use with Windows Servers and System Center Operations Manager", "",
            "2022-09");
    static final Source SEED = new Source("System Center サポート ブログ (Microsoft Japan)", "", "2023-07-21");
    static final Source GATEWAY = new Source("Microsoft Learn: Install a gateway server", "", "2023-11");
    static final Source TROUBLESHOOTING = new Source("Microsoft Learn: Troubleshoot gray agent / agent connectivity", "", "");
    static final Source CHECKER = new Source("Test-SCOMCertificate (blakedrumm/SCOM-Scripts-and-SQL)", "", "2026");
    static final Source IMPORT_SCRIPT = new Source("K. Brumfield: MOMCertImport – Is it all it's cracked up to be?", "",
            "2014");
    static final Source OFFLINE_REQUEST = new Source("blakedrumm.com: SCOM certificate, offline request", "", "2021-12");
    static final Source RFC5280_SERIAL = new Source("RFC 5280", "4.1.2.2", "2008-05");
    static final Source CERTREQ = new Source("Microsoft Learn: certreq", "", "");
    static final Source PUBLIC_CAS = new Source("Chrome Root Program Policy (client authentication)", "", "2026");
    static final Source ESSENTIALS = new Source("TechNet ff730761", "", "2007");

    private Sources() {
    }

    /** The connector's own event. */
    static Source event(int id) {
        return new Source("OpsMgr Connector", "event " + id, "");
    }
}
