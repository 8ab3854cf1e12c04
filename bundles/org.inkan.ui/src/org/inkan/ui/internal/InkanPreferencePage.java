package org.inkan.ui.internal;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.inkan.core.text.Texts;
import org.inkan.ui.FleetPreferences;
import org.inkan.ui.WidgetId;

/** The root of Inkan's preferences. */
public final class InkanPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int MOST_DAYS = 3650;
    private static final int MOST_JOBS = 64;
    private final Texts texts = Texts.beside(InkanPreferencePage.class);

    /** For the platform. */
    public InkanPreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, FleetPreferences.NODE);
        store.setDefault(FleetPreferences.EXPIRY_WARNING_DAYS, FleetPreferences.DEFAULT_EXPIRY_WARNING_DAYS);
        setPreferenceStore(store);
        setDescription(in("InkanPreferencePage_description"));
    }

    @Override
    protected void createFieldEditors() {
        number(FleetPreferences.EXPIRY_WARNING_DAYS, 1, MOST_DAYS);
        number(FleetPreferences.JOBS, 0, MOST_JOBS);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getFieldEditorParent(), "org.inkan.help.preferences");
    }

    private void number(String key, int least, int most) {
        IntegerFieldEditor editor = new IntegerFieldEditor(key, in("InkanPreferencePage_" + key), getFieldEditorParent());
        editor.setValidRange(least, most);
        WidgetId.mark(editor.getTextControl(getFieldEditorParent()), "preferences." + key);
        addField(editor);
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
