package org.inkan.ca.ui.internal;

import java.nio.file.Path;

import org.inkan.template.ui.source.TemplateSource;

/** The CAs of a fleet as a source of templates. */
class AuthorityTemplatesSourceTest extends TemplateSourceContractTest {

    @Override
    protected TemplateSource source() {
        return new AuthorityTemplates();
    }

    @Override
    protected Path furnished(Path parent) throws Exception {
        return CaFleet.create(parent).path();
    }

    @Override
    protected String secret() {
        return CaFleet.PASSPHRASE;
    }
}
