package org.inkan.template.ui.model;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateFlag;

/**
 * One field of a page: how its value is read from a template, what template another value gives, and what forbids it. Immutable.
 *
 * @param id      stable name; its label lies under {@code Field_<id>}
 * @param get     the value
 * @param set     the template with another value
 * @param forbids why the field cannot be used with this template; empty where it can
 * @param <T>     type of the value
 */
public record Field<T>(String id, Function<CertificateTemplate, T> get, BiFunction<CertificateTemplate, T, CertificateTemplate> set,
        Function<CertificateTemplate, Optional<Text>> forbids) {

    private static final Texts TEXTS = Texts.beside(Field.class);

    /** A field that every template but those of schema 1 can have. */
    public static <T> Field<T> of(String id, Function<CertificateTemplate, T> get,
            BiFunction<CertificateTemplate, T, CertificateTemplate> set) {
        return new Field<>(id, get, set, Limits.schema(2));
    }

    /** One bit. */
    public static Field<Boolean> flag(String id, TemplateFlag flag) {
        return of(id, template -> template.has(flag), (template, on) -> template.with(flag, on));
    }

    /** A number; zero where it is missing. */
    public static Field<Integer> number(String id, TemplateAttribute attribute) {
        return of(id, template -> template.integer(attribute, 0), (template, value) -> template.with(attribute, value));
    }

    /** The same field with a further limit; of several the first that applies is told. */
    public Field<T> within(Function<CertificateTemplate, Optional<Text>> limit) {
        return new Field<>(id, get, set, template -> forbids.apply(template).or(() -> limit.apply(template)));
    }

    /** The same field without any limit but {@code limit}. */
    public Field<T> onlyWithin(Function<CertificateTemplate, Optional<Text>> limit) {
        return new Field<>(id, get, set, limit);
    }

    /** What stands beside it, in the words of the console. */
    public Text label() {
        return TEXTS.text("Field_" + id);
    }

    /** The same without mnemonic and colon. */
    public Text name() {
        return locale -> label().in(locale).replaceAll("\\(&\\w\\)|&|:$", "").replaceAll(":$", "");
    }
}
