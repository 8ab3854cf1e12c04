package org.inkan.template.ui.internal;

import java.util.Random;

import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.io.TemplateJson;
import org.inkan.ui.check.FileCheck;
import org.inkan.ui.harness.FileCheckContractTest;

class TemplateFileCheckTest extends FileCheckContractTest {

    @Override
    protected FileCheck check() {
        return new TemplateFileCheck();
    }

    @Override
    protected String file() {
        return "templates/operationsmanagercert.template.json";
    }

    @Override
    protected byte[] repairable() {
        return TemplateJson.write(OpsMgrTemplates.classic(new Random(1)));
    }
}
