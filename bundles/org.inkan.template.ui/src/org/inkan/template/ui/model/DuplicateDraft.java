package org.inkan.template.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Duplication;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.security.Sid;
import org.inkan.ui.command.CommandLine;

/**
 * What a person has entered so far to duplicate a template. Immutable.
 *
 * @param origin      what is duplicated; empty as long as nothing is chosen
 * @param displayName label of the new template
 * @param name        its name
 * @param group       SID of the group that may enroll, or blank; for the safe preset only
 */
public record DuplicateDraft(Optional<Origin> origin, String displayName, String name, String group) {

    /** Names longer than this do not fit the directory (upper bound of cn). */
    private static final int LONGEST = 64;
    private static final Texts TEXTS = Texts.beside(DuplicateDraft.class);

    /**
     * Something that can be duplicated.
     *
     * @param what   the template or preset
     * @param label  what it is called
     * @param source where it comes from
     * @param word   what the command line calls it; empty where it knows it not
     */
    public record Origin(Duplication.Origin what, Text label, Text source, String word) {

        /** Whether it is the preset that can be restricted to a group. */
        public boolean takesGroup() {
            return what == Duplication.Preset.SAFE;
        }

        /** Whether it is a copy of {@code template} that is made. */
        public boolean isOf(CertificateTemplate template) {
            return what instanceof Duplication.Existing existing && existing.template().equals(template);
        }
    }

    /** Something that is neither in the fleet nor built in: what an authority has, or what is not saved yet. */
    public static Origin elsewhere(CertificateTemplate template, Text source) {
        return existing(template, source, "");
    }

    /** The presets, then the templates of the fleet, then the built-in ones. */
    public static List<Origin> origins(List<CertificateTemplate> fleet) {
        List<Origin> all = new ArrayList<>();
        for (Duplication.Preset preset : Duplication.Preset.values()) {
            all.add(new Origin(preset, TEXTS.text("DuplicateDraft_" + preset), TEXTS.text("DuplicateDraft_preset"), preset.word()));
        }
        fleet.forEach(t -> all.add(existing(t, TEXTS.text("DuplicateDraft_fleet"), t.cn())));
        // The command line looks into the fleet first.
        BuiltInTemplates.all().forEach(t -> all.add(existing(t, TEXTS.text("DuplicateDraft_builtIn"),
                fleet.stream().anyMatch(own -> own.cn().equalsIgnoreCase(t.cn())) ? "" : t.cn())));
        return List.copyOf(all);
    }

    /** Proposals for an origin: for a preset its usual name, else "Copy of …" as in the console. */
    public static DuplicateDraft of(Origin origin, java.util.Locale locale) {
        String label = origin.what() instanceof Duplication.Existing existing
                ? TEXTS.text("DuplicateDraft_copy", existing.template().displayName()).in(locale) : OpsMgrTemplates.DISPLAY_NAME;
        String name = origin.what() instanceof Duplication.Preset ? OpsMgrTemplates.CN : Duplication.proposedName(label);
        return new DuplicateDraft(Optional.of(origin), label, name, "");
    }

    /** Why it cannot be made yet, field by field; {@code taken} tells names the fleet has already. */
    public Optional<Text> problem(Predicate<String> taken) {
        if (origin.isEmpty()) {
            return Optional.of(TEXTS.text("DuplicateDraft_noOrigin"));
        }
        return displayNameProblem().or(() -> nameProblem(taken)).or(this::groupProblem);
    }

    /** What is wrong with the label. */
    public Optional<Text> displayNameProblem() {
        return displayName.isBlank() ? Optional.of(TEXTS.text("DuplicateDraft_noDisplayName")) : Optional.empty();
    }

    /** What is wrong with the name. */
    public Optional<Text> nameProblem(Predicate<String> taken) {
        if (name.isBlank()) {
            return Optional.of(TEXTS.text("DuplicateDraft_noName"));
        }
        // The characters that a relative distinguished name and the console refuse (RFC 4514 2.4).
        if (name.length() > LONGEST || !name.equals(name.strip())
                || name.chars().anyMatch(c -> c < ' ' || "\"+,;<>\\/=#".indexOf(c) >= 0)) {
            return Optional.of(TEXTS.text("DuplicateDraft_badName", LONGEST));
        }
        return taken.test(name) ? Optional.of(TEXTS.text("DuplicateDraft_taken", name)) : Optional.empty();
    }

    /** What is wrong with the group. */
    public Optional<Text> groupProblem() {
        if (group.isBlank() || !origin.map(Origin::takesGroup).orElse(false)) {
            return Optional.empty();
        }
        return EnrollGroup.problem(group);
    }

    /** What is to be made. */
    public Duplication duplication() {
        return new Duplication(origin.orElseThrow().what(), displayName, Optional.of(name), enrollGroup());
    }

    /** The same on a command line; empty where that does not know the origin. */
    public Optional<CommandLine> commandLine() {
        return origin.map(Origin::word).filter(word -> !word.isEmpty()).map(this::commandLine);
    }

    private CommandLine commandLine(String word) {
        CommandLine line = CommandLine.of("template", "duplicate", word, "--display-name", displayName);
        if (!name.equals(Duplication.proposedName(displayName))) {
            line = line.and("--name", name);
        }
        return enrollGroup().isPresent() ? line.and("--enroll-group", enrollGroup().get().toString()) : line;
    }

    private Optional<Sid> enrollGroup() {
        return origin.map(Origin::takesGroup).orElse(false) ? Sid.parse(group.strip()) : Optional.empty();
    }

    private static Origin existing(CertificateTemplate template, Text source, String word) {
        return new Origin(new Duplication.Existing(template), Text.literal(template.displayName()), source, word);
    }
}
