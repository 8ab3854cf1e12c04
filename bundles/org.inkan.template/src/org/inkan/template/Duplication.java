package org.inkan.template;

import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.inkan.template.security.Sid;

/**
 * A template to be made from another one or from a preset for Operations Manager: what the command line and the workbench ask for.
 *
 * @param origin      what it is made from
 * @param displayName label of the new template
 * @param cn          its name; where empty, the label without blanks
 * @param enrollGroup who may enroll; used by {@link Preset#SAFE} only, which then needs no manager approval
 */
public record Duplication(Origin origin, String displayName, Optional<String> cn, Optional<Sid> enrollGroup) {

    /** What a new template is made from. */
    public sealed interface Origin permits Existing, Preset {
    }

    /** A template that is there already. */
    public record Existing(CertificateTemplate template) implements Origin {
    }

    /** A ready template for Operations Manager. */
    public enum Preset implements Origin {
        /** Manager approval, or a group of its own that may enroll. */
        SAFE("opsmgr-safe"),
        /** The procedure of the classic guides to the letter, with its risks. */
        CLASSIC("opsmgr-classic");

        private final String word;

        Preset(String word) {
            this.word = word;
        }

        /** The word for it on a command line. */
        public String word() {
            return word;
        }

        /** The preset with that word. */
        public static Optional<Preset> of(String word) {
            return SAFE.word.equals(word) ? Optional.of(SAFE) : CLASSIC.word.equals(word) ? Optional.of(CLASSIC) : Optional.empty();
        }
    }

    /** Refuses nulls. */
    public Duplication {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(displayName);
        Objects.requireNonNull(cn);
        Objects.requireNonNull(enrollGroup);
    }

    /** The name the new template will have. */
    public String name() {
        return cn.orElseGet(() -> proposedName(displayName));
    }

    /** The name the console proposes for a label: the same without blanks. */
    public static String proposedName(String displayName) {
        return displayName.replaceAll("\\s+", "");
    }

    /** The new template; {@code random} gives the two arcs of its OID. */
    public CertificateTemplate make(RandomGenerator random) {
        return switch (origin) {
            case Existing existing ->
                    TemplateDuplicator.duplicate(existing.template(), DuplicateOptions.named(displayName, random).withCn(name()));
            case Preset preset -> made(preset, random);
        };
    }

    private CertificateTemplate made(Preset preset, RandomGenerator random) {
        OpsMgrTemplates.Options defaults = OpsMgrTemplates.Options.defaults(random);
        OpsMgrTemplates.Options options = new OpsMgrTemplates.Options(name(), displayName, defaults.validity(), defaults.exportable(),
            enrollGroup, random);
        return preset == Preset.SAFE ? OpsMgrTemplates.safe(options) : OpsMgrTemplates.classic(options);
    }
}
