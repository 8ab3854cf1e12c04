package org.inkan.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;

import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Option;

/** {@code --out FILE}: where a text document goes; standard output when it is not given. */
public final class FileOutput {

    private static final Texts TEXTS = Texts.beside(FileOutput.class);

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private String file;

    /** Writes {@code content}, which must be UTF-8 text, or keeps it to be shown. */
    public JsonObject write(CliSession session, byte[] content) throws ProblemException {
        JsonObject data = new JsonObject();
        if (file == null) {
            data.addProperty("content", new String(content, StandardCharsets.UTF_8));
        } else {
            Path path = session.path(file);
            AtomicFiles.write(path, content);
            data.addProperty("file", path.toString());
        }
        return data;
    }

    /** The same for a chain of certificates, which the result lists as well. */
    public JsonObject write(CliSession session, byte[] content, List<X509Certificate> chain) throws ProblemException {
        JsonObject data = write(session, content);
        JsonArray certificates = new JsonArray();
        chain.stream().map(JsonShapes::certificate).forEach(certificates::add);
        data.add("chain", certificates);
        return data;
    }

    /** Shows the content, or says where it is. */
    public void show(JsonObject data, CliOutput out) {
        if (data.has("file")) {
            out.line(TEXTS.text("FileOutput_written", data.get("file").getAsString()));
        } else {
            out.line(data.get("content").getAsString().stripTrailing());
        }
    }
}
