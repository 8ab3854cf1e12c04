package org.inkan.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Values seen on published dumps of templates that the console duplicated. */
class TemplateDuplicatorTest {

    @Test
    void aUserDuplicateHasTheFlagsOfTheObservedDump() {
        CertificateTemplate copy = TemplateDuplicator.duplicate(BuiltInTemplates.find("User").orElseThrow(),
            DuplicateOptions.named("User Request", new Random(1)));
        assertEquals("UserRequest", copy.cn());
        assertEquals("User Request", copy.displayName());
        assertEquals(131642, copy.integer(TemplateAttribute.FLAGS, 0));
        assertEquals(100, copy.revision());
        assertEquals(2, copy.schemaVersion());
        assertEquals(0x01010010, copy.integer(TemplateAttribute.PRIVATE_KEY_FLAG, 0));
        assertEquals(copy.extendedKeyUsage(), copy.texts(TemplateAttribute.APPLICATION_POLICY));
        assertTrue(copy.oid().orElseThrow().matches("1\\.3\\.6\\.1\\.4\\.1\\.311\\.21\\.8(\\.\\d+){6}\\.\\d{7,8}\\.\\d{7,8}"),
                copy.oid().orElseThrow());
    }

    @Test
    void windowsServer2012WithWindows7StaysAtSchemaTwo() {
        CertificateTemplate copy = TemplateDuplicator.duplicate(BuiltInTemplates.find("WebServer").orElseThrow(),
            new DuplicateOptions("VMware", Optional.empty(), "1.3.6.1.4.1.311.21.8.1.2.3.4.5.6", Compatibility.WINDOWS_2012_CLIENT_7,
                Optional.empty(), new Random(1)));
        assertEquals(131649, copy.integer(TemplateAttribute.FLAGS, 0));
        assertEquals(2, copy.schemaVersion());
        assertEquals(0x03040000, copy.integer(TemplateAttribute.PRIVATE_KEY_FLAG, 0));
        assertTrue(copy.oid().orElseThrow().startsWith("1.3.6.1.4.1.311.21.8.1.2.3.4.5.6."));
    }
}
