package org.inkan.template.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Compatibility;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.Period;
import org.inkan.template.PeriodUnit;
import org.inkan.template.security.Sid;
import org.inkan.template.security.TemplatePermission;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WidgetFinder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page of the editor in a running workbench. */
class TemplateEditorPagesTest extends ClassicFleet {

    private TemplateEditorAccess editor;

    @BeforeEach
    void open() throws Exception {
        editor = fleet.open(CLASSIC.cn());
    }

    @Test
    void thePagesStandInTheOrderOfTheConsole() throws Exception {
        List<String> ids = List.of("general", "compatibility", "handling", "cryptography", "subject", "issuance", "superseded",
                "extensions", "security", "server", "findings", "preview", "source");
        Screenshots pictures = new Screenshots();
        Shell shell = EditorFixture.page().getWorkbenchWindow().getShell();
        EditorFixture.page().setPartState(EditorFixture.page().getReference(editor.editor()),
                org.eclipse.ui.IWorkbenchPage.STATE_MAXIMIZED);
        for (int index = 0; index < ids.size(); index++) {
            editor.page(ids.get(index));
            assertEquals(index, editor.activePage().getIndex(), ids.get(index));
            pictures.take(shell, "template-" + ids.get(index));
            assertEquals(List.of(), ShownTexts.clipped(editor.body()), ids.get(index));
            if (Locale.getDefault().getLanguage().equals("ja")) {
                assertEquals(List.of(), ShownTexts.english(editor.body()), ids.get(index));
            }
        }
        EditorFixture.page().setPartState(EditorFixture.page().getReference(editor.editor()),
                org.eclipse.ui.IWorkbenchPage.STATE_RESTORED);
    }

    @Test
    void generalEditsNamesAndPeriods() throws Exception {
        editor.page("general").type("displayName", "サーバー証明書");
        assertEquals("サーバー証明書", template().displayName());
        editor.widget(Spinner.class, "validity").setSelection(7);
        assertEquals(Period.of(7, PeriodUnit.YEARS), template().validity());
        editor.choose("overlap.unit", 1);
        assertEquals(PeriodUnit.DAYS, template().overlap().unit());
        assertFalse(editor.enabled("noDuplicate"));
        assertFalse(editor.reason("noDuplicate").isEmpty());
        editor.toggle("publish");
        assertTrue(editor.enabled("noDuplicate"));
        assertTrue(template().has(EnrollmentFlag.PUBLISH_TO_DS));
        editor.edit("undo");
        assertFalse(template().has(EnrollmentFlag.PUBLISH_TO_DS));
    }

    @Test
    void compatibilityDecidesSchemaAndWhatIsAllowed() {
        editor.page("handling");
        assertFalse(editor.enabled("sameKey"));
        assertTrue(editor.reason("sameKey").contains("2012"), editor.reason("sameKey"));
        editor.page("compatibility").choose("authority", 6);
        editor.choose("recipient", 6);
        assertEquals(Compatibility.WINDOWS_2016, template().compatibility());
        assertEquals("4", editor.text("schema"));
        editor.page("handling");
        assertTrue(editor.enabled("sameKey"));
        assertEquals("", editor.reason("sameKey"));
    }

    @Test
    void cryptographyChangesProvidersAsAWhole() {
        editor.page("compatibility").choose("authority", 6);
        editor.choose("recipient", 6);
        editor.page("cryptography");
        assertFalse(editor.enabled("hash"));
        editor.choose("keyStorage", 1);
        assertEquals(List.of("Microsoft Software Key Storage Provider"), template().providers());
        assertTrue(template().raApplicationPolicies().triplets());
        assertTrue(editor.enabled("hash"));
        assertFalse(editor.rules().contains("TPL-PROVIDER") || editor.rules().contains("TPL-RA-SYNTAX"));
        editor.combo("keySize").setText("3072");
        assertEquals(3072, template().minimalKeySize());
        editor.combo("keySize").setText("many");
        assertEquals(3072, template().minimalKeySize());
    }

    @Test
    void extensionsAndServerEditBitsAndLists() {
        editor.page("extensions");
        assertTrue(editor.button("keyUsage_digitalSignature").getSelection());
        assertTrue(editor.button("keyUsageCritical").getSelection());
        editor.toggle("keyUsage_nonRepudiation");
        assertTrue(template().keyUsage().contains(KeyUsage.NON_REPUDIATION));
        editor.select("purposes", 0);
        editor.click("purposes.remove");
        assertEquals(List.of(Oids.SERVER_AUTHENTICATION), template().effectivePurposes());
        EventLoop.waitUntil("a finding of Operations Manager", () -> editor.rules().stream().anyMatch(rule -> rule.startsWith("OM-")));
        inDialog("choose.value", "1.3.6.1.5.5.7.3.2", () -> editor.click("purposes.add"));
        assertEquals(List.of(Oids.SERVER_AUTHENTICATION, Oids.CLIENT_AUTHENTICATION), template().effectivePurposes());
        editor.page("server");
        assertFalse(editor.enabled("notStored"));
        assertTrue(editor.reason("notStored").contains("2008 R2"));
    }

    @Test
    void issuanceAndSupersededTemplates() {
        editor.page("issuance").toggle("approval");
        assertTrue(template().has(EnrollmentFlag.PEND_ALL_REQUESTS));
        assertFalse(editor.enabled("signerPurposes"));
        assertFalse(editor.button("signerPurposes.add").getEnabled());
        editor.widget(Spinner.class, "signatures").setSelection(1);
        assertEquals(1, template().raSignatures());
        assertTrue(editor.enabled("signerPurposes"));
        editor.page("superseded");
        inDialog("choose.value", "WebServer", () -> editor.click("superseded.add"));
        assertEquals(List.of("WebServer"), template().texts(org.inkan.template.TemplateAttribute.SUPERSEDE_TEMPLATES));
    }

    @Test
    void securityGrantsAndTakesRightsAndNamesADedicatedGroup() {
        editor.page("security");
        Table trustees = editor.widget(Table.class, "trustees");
        int row = 0;
        while (!trustees.getItem(row).getText().startsWith("Authenticated Users")) {
            row++;
        }
        editor.select("trustees", row);
        assertTrue(editor.button("permission.ENROLL").getSelection());
        editor.toggle("permission.AUTOENROLL");
        assertTrue(TemplatePermission.AUTOENROLL.heldBy(Sid.AUTHENTICATED_USERS, template().security().orElseThrow()));
        String group = "S-1-5-21-1-2-3-1105";
        inDialog("choose.value", group, () -> editor.click("trustees.dedicated"));
        assertEquals(Set.of(TemplatePermission.READ, TemplatePermission.ENROLL),
                TemplatePermission.of(Sid.parse(group).orElseThrow(), template().security().orElseThrow()).orElseThrow());
        assertFalse(TemplatePermission.ENROLL.heldBy(Sid.AUTHENTICATED_USERS, template().security().orElseThrow()));
    }

    @Test
    void theSourceIsReadBackAndAnErrorIsShownAtItsLine() throws Exception {
        StyledText source = editor.page("source").widget(StyledText.class, "source");
        int line = source.getText().substring(0, source.getText().indexOf("\"revision\"")).split("\n", -1).length;
        replace(source, "\"revision\": 100", "\"revision\": \"x\"");
        assertTrue(editor.widget(Label.class, "source.problem").getText().contains(Integer.toString(line)));
        EventLoop.waitUntil("marker", () -> fleet.markers(CLASSIC.cn()).contains("TPL-001"));
        editor.page("general");
        assertFalse(editor.enabled("displayName"));
        editor.page("source");
        replace(editor.widget(StyledText.class, "source"), "\"revision\": \"x\"", "\"revision\": 7");
        assertEquals(7, template().revision());
        editor.page("general");
        assertTrue(editor.enabled("displayName"));
        editor.type("displayName", "from the form");
        editor.page("source");
        assertTrue(editor.widget(StyledText.class, "source").getText().contains("from the form"));
    }

    private CertificateTemplate template() {
        return editor.editor().model().template();
    }

    private static void replace(StyledText source, String old, String wanted) {
        source.replaceTextRange(source.getText().indexOf(old), old.length(), wanted);
    }

    /** Opens a dialog, types into its field and takes the value. */
    private static void inDialog(String field, String value, Runnable open) {
        Display.getCurrent().asyncExec(() -> {
            WidgetFinder dialog = new WidgetFinder(Display.getCurrent().getActiveShell() != null
                    && Display.getCurrent().getActiveShell().getParent() != null ? Display.getCurrent().getActiveShell() : top());
            dialog.widget(org.eclipse.swt.widgets.Combo.class, field).setText(value);
            dialog.send(dialog.widget(org.eclipse.swt.widgets.Button.class, "choose.ok"), org.eclipse.swt.SWT.Selection,
                    new org.eclipse.swt.widgets.Event());
        });
        open.run();
    }

    private static Shell top() {
        Shell[] shells = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getShells();
        return shells[shells.length - 1];
    }
}
