package org.inkan.template.ui.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.security.Ace;
import org.inkan.template.security.Sid;
import org.inkan.ui.WidgetId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever can be changed on any page changes the template, and undo brings back the exact bytes of the file. */
class EveryFieldTest extends ClassicFleet {

    private static final List<String> PAGES = List.of("general", "compatibility", "handling", "cryptography", "subject", "issuance",
            "superseded", "extensions", "security", "server");

    private TemplateEditorAccess editor;

    @BeforeEach
    void open() throws Exception {
        editor = fleet.open(CLASSIC.cn());
    }

    @Test
    void everyTickBoxChangesTheTemplateAndUndoRestoresTheBytes() throws Exception {
        newestSystems();
        byte[] before = bytes();
        List<String> tried = new ArrayList<>();
        for (String page : PAGES) {
            editor.page(page);
            for (String box : ids(editor.body(), Button.class, SWT.CHECK)) {
                editor.toggle(box);
                assertNotEquals(new String(before), new String(bytes()), box + " does nothing");
                editor.edit("undo");
                assertArrayEquals(before, bytes(), box);
                tried.add(box);
            }
        }
        assertTrue(tried.size() >= 25, tried.toString());
    }

    @Test
    void everyChoiceOfEveryListChangesTheTemplateAndIsShown() throws Exception {
        newestSystems();
        byte[] before = bytes();
        List<String> tried = new ArrayList<>();
        for (String page : PAGES) {
            editor.page(page);
            for (String list : ids(editor.body(), Combo.class, SWT.READ_ONLY)) {
                Combo combo = editor.combo(list);
                int first = combo.getSelectionIndex();
                for (int choice = 0; choice < combo.getItemCount(); choice++) {
                    // "Other" says what the key usages amount to; it cannot be chosen into being.
                    if (choice == first || list.equals("purpose") && choice == combo.getItemCount() - 1) {
                        continue;
                    }
                    editor.choose(list, choice);
                    assertNotEquals(new String(before), new String(bytes()), list + " " + choice + " does nothing");
                    editor.edit("undo");
                    assertArrayEquals(before, bytes(), list + " " + choice);
                    assertEquals(first, editor.combo(list).getSelectionIndex(), list + " shows what is so");
                    tried.add(list);
                }
            }
        }
        assertTrue(tried.containsAll(List.of("authority", "recipient", "keyStorage", "purpose", "validity.unit")), tried.toString());
    }

    @Test
    void undoneStepsAreRedoneToTheSameBytes() throws Exception {
        byte[] first = bytes();
        List<byte[]> states = new ArrayList<>();
        editor.page("general").type("displayName", "あ");
        states.add(bytes());
        editor.page("issuance").toggle("approval");
        states.add(bytes());
        editor.page("extensions").toggle("keyUsageCritical");
        states.add(bytes());
        editor.page("general").widget(Spinner.class, "validity").setSelection(5);
        states.add(bytes());
        for (int n = states.size() - 2; n >= 0; n--) {
            editor.edit("undo");
            assertArrayEquals(states.get(n), bytes());
        }
        editor.edit("undo");
        assertArrayEquals(first, bytes());
        assertFalse(editor.editor().isDirty());
        for (byte[] state : states) {
            editor.edit("redo");
            assertArrayEquals(state, bytes());
        }
    }

    @Test
    void legacyProvidersChooseAlgorithmAndHashThemselves() throws Exception {
        String byProvider = editor.page("cryptography").combo("hash").getText();
        assertEquals(1, editor.combo("hash").getItemCount());
        assertEquals(byProvider, editor.combo("algorithm").getText());
        newestSystems();
        editor.page("cryptography").choose("keyStorage", 1);
        assertNotEquals(byProvider, editor.combo("hash").getText());
        assertTrue(editor.combo("hash").getItemCount() > 1);
        editor.edit("undo");
        assertEquals(byProvider, editor.combo("hash").getText());
    }

    @Test
    void entriesThatDenyAreToldAndKept() throws Exception {
        editor.page("security");
        assertEquals("", editor.label("denied"));
        editor.editor().model().edit("deny", "deny", template -> {
            var security = template.security().orElseThrow();
            List<Ace> entries = new ArrayList<>(security.access());
            entries.addFirst(new Ace(1, 0, Ace.READ, java.util.Optional.empty(), java.util.Optional.empty(), Sid.AUTHENTICATED_USERS,
                    new byte[0]));
            return template.withSecurity(security.withAccess(entries));
        });
        Table trustees = editor.widget(Table.class, "trustees");
        for (int row = 0; row < trustees.getItemCount(); row++) {
            editor.select("trustees", row);
            assertEquals(trustees.getItem(row).getText().contains("S-1-5-11"), !editor.label("denied").isEmpty());
        }
        assertTrue(editor.text("sddl").contains("(D;"), editor.text("sddl"));
    }

    private void newestSystems() {
        editor.editor().model().edit("systems", "systems", template -> org.inkan.template.TemplateDuplicator
                .compatible(template, org.inkan.template.Compatibility.WINDOWS_2016).with(TemplateAttribute.RA_SIGNATURE, 1));
    }

    private byte[] bytes() {
        return editor.editor().model().now().bytes();
    }

    /** Ids of the controls that a person could use now, without what they all begin with. */
    private static List<String> ids(Composite parent, Class<? extends Control> type, int style) {
        List<String> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && (child.getStyle() & style) != 0 && child.isVisible() && child.isEnabled()) {
                found.add(WidgetId.of(child).substring("template.".length()));
            } else if (child instanceof Composite composite && !(child instanceof Combo)) {
                found.addAll(ids(composite, type, style));
            }
        }
        return found;
    }
}
