package org.inkan.cli.pki;

import java.util.Locale;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.io.PkiContent;
import org.inkan.pki.io.PkiItem;
import org.inkan.pki.x509.X509Names;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cert show}: what is in a file of any PKI format. Private keys are named, never shown. */
@Command
public final class CertShow extends CliCommand {

    private static final Texts TEXTS = Texts.beside(CertShow.class);

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "pkiFile")
    private String file;

    /** The command in these surroundings. */
    public CertShow(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        PkiContent content = new Inputs(session()).read(file);
        JsonArray items = new JsonArray();
        for (PkiItem item : content.items()) {
            add(item, items);
        }
        JsonObject data = new JsonObject();
        data.addProperty("format", content.format().name());
        data.add("items", items);
        return new CommandResult(data);
    }

    private void add(PkiItem item, JsonArray items) throws ProblemException {
        Locale locale = session().output().locale();
        CertificateText text = new CertificateText(locale);
        switch (item) {
        case PkiItem.CertificateItem found -> items.add(entry("certificate", text.certificate(found.certificate())));
        case PkiItem.KeyEntryItem found -> {
            items.add(entry("key", text.field("alias", found.alias()).field("key", found.key().getAlgorithm())));
            for (var certificate : found.chain()) {
                items.add(entry("certificate", new CertificateText(locale).certificate(certificate)));
            }
        }
        case PkiItem.CrlItem found -> items.add(entry("crl",
                text.field("issuer", X509Names.display(found.crl().getIssuerX500Principal()))
                        .field("thisUpdate", found.crl().getThisUpdate().toInstant().toString())
                        .field("nextUpdate", String.valueOf(found.crl().getNextUpdate() == null ? "-"
                                : found.crl().getNextUpdate().toInstant()))
                        .field("revoked", String.valueOf(found.crl().getRevokedCertificates() == null ? 0
                                : found.crl().getRevokedCertificates().size()))));
        case PkiItem.PrivateKeyItem found -> items.add(entry("key", text.field("key", found.key().getAlgorithm())));
        case PkiItem.PublicKeyItem found -> items.add(entry("publicKey", text.key(found.key())));
        case PkiItem.RequestItem found -> items.add(entry("request", RequestShow.describe(found.request(), text)));
        case PkiItem.OtherItem found -> items
                .add(entry("other", text.field("description", found.description().in(locale))));
        }
    }

    private static JsonObject entry(String kind, CertificateText text) {
        JsonObject entry = new JsonObject();
        entry.addProperty("kind", kind);
        entry.add("fields", text.fields());
        return entry;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.line(TEXTS.text("CertShow_format", result.data().get("format").getAsString()));
        for (JsonElement element : result.data().getAsJsonArray("items")) {
            JsonObject item = element.getAsJsonObject();
            out.heading(TEXTS.text("CertShow_" + item.get("kind").getAsString()));
            out.table(table(item.getAsJsonArray("fields"), out.locale()));
        }
    }

    static Table table(JsonArray fields, Locale locale) {
        Table table = new Table(TEXTS.text("CertShow_field").in(locale), TEXTS.text("CertShow_value").in(locale));
        fields.forEach(element -> table.row(element.getAsJsonObject().get("label").getAsString(),
                element.getAsJsonObject().get("value").getAsString()));
        return table;
    }
}
