package org.inkan.opsmgr.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class KitScriptTest {
    private static final List<String> SCRIPTS = List.of("inkan.ps1", "request.ps1", "install.ps1", "undo.ps1");

    private static String text(String name) {
        return new String(KitContent.resource(name), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    private static JsonObject json(String name) {
        return JsonParser.parseString(text(name)).getAsJsonObject();
    }

    @ParameterizedTest
    @ValueSource(strings = { "inkan.ps1", "request.ps1", "install.ps1", "undo.ps1" })
    void nothingNewerThanWindowsPowerShellIsUsed(String script) {
        String code = text(script).replaceAll("(?m)#.*$", "").replaceAll("'[^']*'|\"[^\"]*\"", "''");
        for (String newer : List.of("\\?\\?", "\\?\\.", "&&", "\\|\\|", "-Parallel\\b", "-AsHashtable", "\\bclean\\s*\\{",
                "ConvertFrom-Json\\s+-", "-Encoding\\s+utf8NoBOM", "Join-String", "Test-Json", "\\$IsWindows")) {
            assertFalse(Pattern.compile(newer).matcher(code).find(), newer);
        }
        assertFalse(code.contains("Invoke-Expression") || code.contains("iex "), "no code is made from data");
        assertFalse(Pattern.compile("\\s\\?\\s").matcher(code).find(), "no ternary");
    }

    @Test
    void everyFunctionIsUsedAndEveryCalledFunctionExists() {
        StringBuilder all = new StringBuilder();
        SCRIPTS.forEach(s -> all.append(text(s)));
        TreeSet<String> defined = names("(?m)^function ([A-Za-z]+-Inkan[A-Za-z]*)", all);
        TreeSet<String> called = names("(?<!function )\\b([A-Z][A-Za-z]+-Inkan[A-Za-z]*)\\b", all);
        assertEquals(defined, called);
    }

    @Test
    void bothLanguagesHaveTheSameTextsAndAllOfThemAreUsed() {
        TreeSet<String> english = new TreeSet<>(json("texts.en.json").keySet());
        assertEquals(english, new TreeSet<>(json("texts.ja.json").keySet()));
        StringBuilder all = new StringBuilder();
        SCRIPTS.forEach(s -> all.append(text(s)));
        TreeSet<String> used = names("-Key '([A-Za-z0-9]+)'", all);
        english.removeIf(k -> k.startsWith("state.") || k.startsWith("step."));
        assertEquals(english, used);
        for (String step : names("-(?:Name|Step) '([a-z]+)'", all)) {
            assertTrue(json("texts.en.json").has("step." + step), step);
        }
    }

    /** Hundreds of events follow on a busy management server, and the newest 200 would not hold the one looked for. */
    @Test
    void everySearchForEventsNamesTheirIds() {
        String install = text("install.ps1");
        assertEquals(occurrences("Get-InkanConnectorEvent", install), occurrences("Get-InkanConnectorEvent [^)]*-Ids ", install));
        for (String list : List.of("LoadIds", "ChannelIds")) {
            Matcher ids = Pattern.compile("\\$script:" + list + " = @\\(([0-9, ]+)\\)").matcher(install);
            assertTrue(ids.find(), list);
            assertTrue(ids.group(1).split(",").length <= 20, "the event log takes some twenty ids in one query");
        }
    }

    /** Killed in between, the kit must know what to take back. */
    @Test
    void whatUndoTakesBackIsNotedBeforeItIsDone() {
        String install = text("install.ps1");
        String stores = install.substring(install.indexOf("function Install-InkanStore"), install.indexOf("function Complete-InkanStep"));
        assertTrue(stores.indexOf("Write-InkanState") < stores.indexOf("Edit-InkanStore"));
        String binding = install.substring(install.indexOf("function Install-InkanBinding"));
        assertTrue(binding.indexOf("Write-InkanState") < binding.indexOf("Import-InkanPfx"));
        String register = install.substring(install.indexOf("function Install-InkanRegistration"));
        assertTrue(register.indexOf("Write-InkanState") < register.indexOf("Set-InkanRegistration"));
    }

    private static long occurrences(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @Test
    void noScriptPutsAPasswordOnACommandLine() {
        assertFalse(Pattern.compile("(?i)'-p'|-p\\s+\\$").matcher(text("install.ps1")).find());
    }

    /** Needs node and the npm packages tree-sitter and tree-sitter-powershell in the folder INKAN_TREE_SITTER. */
    @Test
    void aPowerShellGrammarAcceptsTheScripts(@TempDir Path folder) throws IOException {
        String modules = System.getenv("INKAN_TREE_SITTER");
        assumeTrue(modules != null && Tool.present("node"),
                "skipped: INKAN_TREE_SITTER does not name a folder with tree-sitter-powershell, or node is missing");
        Path checker = Files.createTempFile(Path.of(modules), "inkan", ".mjs");
        try {
            Files.writeString(checker, """
                    import Parser from 'tree-sitter';
                    import PowerShell from 'tree-sitter-powershell';
                    import fs from 'node:fs';
                    const parser = new Parser(); parser.setLanguage(PowerShell);
                    for (const file of process.argv.slice(2)) {
                      const text = fs.readFileSync(file, 'utf8').replace(/^\\uFEFF/, '');
                      const walk = (n) => { if (n.type === 'ERROR' || n.isMissing)
                          console.log(file + ':' + (n.startPosition.row + 1) + ' ' + n.text.slice(0, 60));
                        else for (const c of n.children) walk(c); };
                      walk(parser.parse((i) => text.slice(i, i + 4096)).rootNode);
                    }
                    """);
            List<String> arguments = new ArrayList<>(List.of(checker.toString()));
            for (String script : SCRIPTS) {
                arguments.add(Files.write(folder.resolve(script), KitContent.resource(script)).toString());
            }
            assertEquals("", Tool.assumePresent("node").run(arguments.toArray(String[]::new)).ok().stdout());
        } finally {
            Files.delete(checker);
        }
    }

    private static TreeSet<String> names(String pattern, CharSequence text) {
        TreeSet<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
