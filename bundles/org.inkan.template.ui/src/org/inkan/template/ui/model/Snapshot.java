package org.inkan.template.ui.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateJson;

/** One state of a template file: its exact bytes, and what they mean. Immutable; equal by bytes. */
public final class Snapshot {

    private final byte[] bytes;
    private final CertificateTemplate template;
    private final Problem problem;

    private Snapshot(byte[] bytes, CertificateTemplate template, Problem problem) {
        this.bytes = bytes;
        this.template = template;
        this.problem = problem;
    }

    /** The state with these bytes; {@code file} names it in problems. */
    public static Snapshot of(byte[] bytes, String file) {
        try {
            return new Snapshot(bytes.clone(), TemplateJson.read(bytes, Place.of(file)), null);
        } catch (ProblemException e) {
            return new Snapshot(bytes.clone(), null, e.problem());
        }
    }

    /** The state that holds a template, in the form in which templates are written. */
    public static Snapshot of(CertificateTemplate template) {
        return new Snapshot(TemplateJson.write(template), template, null);
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The template; empty if the bytes are none. */
    public Optional<CertificateTemplate> template() {
        return Optional.ofNullable(template);
    }

    /** Why the bytes are no template. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(bytes));
    }
}
