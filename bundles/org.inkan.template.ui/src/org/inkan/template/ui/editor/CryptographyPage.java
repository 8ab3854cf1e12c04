package org.inkan.template.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.inkan.core.text.Text;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.ui.model.CryptographyFields;

/** Providers, algorithms and sizes of keys. */
final class CryptographyPage extends TemplatePage {

    CryptographyPage(TemplateEditor editor) {
        super(editor, "cryptography");
    }

    @Override
    void fill(FormRows fields) {
        fields.combo(CryptographyFields.KEY_STORAGE, List.of(false, true), on -> TEXTS.text("CryptographyPage_keyStorage_" + on));
        fields.combo(CryptographyFields.ALGORITHM, t -> choices(t, CryptographyFields.ALGORITHMS), CryptographyPage::words);
        fields.number(CryptographyFields.KEY_SIZE, "2048", "3072", "4096");
        fields.combo(CryptographyFields.HASH, t -> choices(t, CryptographyFields.HASHES), CryptographyPage::words);
        fields.check(CryptographyFields.ALTERNATE);
        Map<String, String> known = new LinkedHashMap<>();
        CryptographyFields.KNOWN_PROVIDERS.forEach(name -> known.put(name, name));
        new ListRow(fields, CryptographyFields.PROVIDERS, new ListRow.Values(known, Function.identity(), name -> !name.isBlank(), true));
    }

    /** Legacy providers decide by themselves. */
    private static List<String> choices(CertificateTemplate template, List<String> named) {
        return template.raApplicationPolicies().triplets() ? named : List.of(CryptographyFields.BY_PROVIDER);
    }

    private static Text words(String algorithm) {
        return algorithm.equals(CryptographyFields.BY_PROVIDER) ? TEXTS.text("CryptographyPage_byProvider") : Text.literal(algorithm);
    }
}
