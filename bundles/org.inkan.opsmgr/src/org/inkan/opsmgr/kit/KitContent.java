package org.inkan.opsmgr.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.host.KitBuilder;
import org.inkan.host.KitIdentity;
import org.inkan.host.KitPart;
import org.inkan.host.KitPhase;
import org.inkan.opsmgr.OpsMgrRole;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** The parts both kits share: data file, scripts and READ ME. */
final class KitContent {
    private static final Texts TEXTS = Texts.beside(KitContent.class);
    private static final byte[] BOM = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

    private KitContent() {
    }

    /** One certificate for a machine store. */
    record StoreFile(String store, String file, String thumbprint) {
    }

    static void require(KitIdentity identity, KitPhase phase) {
        if (identity.phase() != phase) {
            throw new IllegalArgumentException("The identity is for phase " + identity.phase());
        }
    }

    /** The values a script works with. They enter it as JSON and never as code, so no host name can inject any. */
    static byte[] data(KitIdentity identity, OpsMgrRole role, Map<String, String> values, List<StoreFile> stores) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\r\n"));
            json.beginObject().name("schema").value(1).name("host").value(identity.host());
            json.name("phase").value(identity.phase().word()).name("nonce").value(identity.nonce());
            json.name("role").value(role.name().toLowerCase(Locale.ROOT));
            json.name("created").value(identity.created().truncatedTo(ChronoUnit.SECONDS).toString());
            for (Map.Entry<String, String> value : values.entrySet()) {
                json.name(value.getKey()).value(value.getValue());
            }
            json.name("stores").beginArray();
            for (StoreFile file : stores) {
                json.beginObject().name("store").value(file.store()).name("file").value(file.file());
                json.name("thumbprint").value(file.thumbprint()).endObject();
            }
            json.endArray().endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is the same in all kits, made when the first one is. */
    private static final class Shared {
        private static final Map<String, KitPart> PARTS = Map.of("scripts/inkan.ps1", script("inkan.ps1"),
                "scripts/texts.en.json", KitPart.of(resource("texts.en.json")),
                "scripts/texts.ja.json", KitPart.of(resource("texts.ja.json")),
                "scripts/request.ps1", script("request.ps1"), "scripts/install.ps1", script("install.ps1"),
                "scripts/undo.ps1", script("undo.ps1"), "run.cmd/request", launcher("request"),
                "run.cmd/install", launcher("install"), "undo.cmd/undo", launcher("undo"));
    }

    /** One script with its launcher; the shared part and its texts are added with the first. */
    static void scripts(KitBuilder kit, String name) throws ProblemException {
        List<String> files = new ArrayList<>(List.of("scripts/" + name + ".ps1"));
        if (!name.equals("undo")) {
            files.addAll(List.of("scripts/inkan.ps1", "scripts/texts.en.json", "scripts/texts.ja.json"));
        }
        for (String file : files) {
            kit.add(file, Shared.PARTS.get(file));
        }
        String launcher = name.equals("undo") ? "undo.cmd" : "run.cmd";
        kit.add(launcher, Shared.PARTS.get(launcher + "/" + name));
    }

    /** Windows PowerShell 5.1 takes a file without BOM for the ANSI code page, so the BOM is required, not optional. */
    private static KitPart script(String name) {
        return KitPart.of(windowsText(new String(resource(name), StandardCharsets.UTF_8), true));
    }

    /** The policy is lifted for this process only; a Group Policy still wins. cmd needs plain ASCII without BOM. */
    private static KitPart launcher(String script) {
        String text = """
                @echo off
                setlocal
                set "PS=%SystemRoot%\\System32\\WindowsPowerShell\\v1.0\\powershell.exe"
                if exist "%SystemRoot%\\Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe" set "PS=%SystemRoot%\\Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe"
                "%PS%" -NoLogo -NoProfile -ExecutionPolicy Bypass -File "%~dp0scripts\\NAME.ps1" %*
                set "RC=%ERRORLEVEL%"
                if not defined INKAN_NO_PAUSE pause
                exit /b %RC%
                """.replace("NAME", script);
        return KitPart.of(windowsText(text, false));
    }

    static void readMe(KitBuilder kit, KitIdentity identity, String signer) throws ProblemException {
        String key = "KitContent_readMe_" + identity.phase().word();
        String created = identity.created().truncatedTo(ChronoUnit.SECONDS).toString();
        kit.add("README.txt",
                windowsText(TEXTS.text(key, identity.host(), created, signer).in(Locale.ENGLISH), true));
        kit.add("README.ja.txt",
                windowsText(TEXTS.text(key, identity.host(), created, signer).in(Locale.JAPANESE), true));
    }

    private static byte[] windowsText(String text, boolean mark) {
        String lines = text.replace("\uFEFF", "").replace("\r\n", "\n").replace("\n", "\r\n");
        byte[] body = lines.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[body.length + (mark ? BOM.length : 0)];
        if (mark) {
            System.arraycopy(BOM, 0, all, 0, BOM.length);
        }
        System.arraycopy(body, 0, all, all.length - body.length, body.length);
        return all;
    }

    static byte[] resource(String name) {
        try (InputStream in = KitContent.class.getResourceAsStream("scripts/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
