package org.inkan.template.ui.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.QuickFix;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateJson;
import org.inkan.template.ui.model.TemplateFindings;
import org.inkan.template.ui.rules.InstalledRequirements;
import org.inkan.ui.check.FileCheck;

/** Checks the template files of a fleet. */
public final class TemplateFileCheck implements FileCheck {

    @Override
    public List<Finding> check(Path fleet, String file, byte[] content) {
        return new TemplateFindings(InstalledRequirements.fromRegistry(Platform.getExtensionRegistry()).all()).ofFile(content, file);
    }

    @Override
    public byte[] repaired(QuickFix<?> fix, byte[] content) {
        return fix.value() instanceof CertificateTemplate template ? TemplateJson.write(template) : content;
    }
}
