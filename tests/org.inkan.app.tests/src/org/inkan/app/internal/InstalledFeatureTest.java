package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFeatureTest {

    @TempDir
    Path install;

    private Path platform;

    @BeforeEach
    void install() throws Exception {
        platform = Files.createDirectories(install.resolve("configuration/org.eclipse.update")).resolve("platform.xml");
        feature("ours_1.2.0.q", "%name", "%who");
        feature("gone_0.9.0", "Uninstalled", "Nobody");
        Path ours = install.resolve("features/ours_1.2.0.q");
        Files.writeString(ours.resolve("feature.properties"), "name=Back Ends\nwho=The project\n");
        Files.writeString(ours.resolve("feature_ja.properties"), "name=バックエンド\n");
        Files.writeString(platform, """
                <config><site url="platform:/base/"><feature id="ours" version="1.2.0.q" url="features/ours_1.2.0.q/"/>
                <feature id="foreign" version="3.0.0" url="features/foreign_3.0.0/"/></site>
                <site url="file:/elsewhere/"><feature id="other" version="1" url="features/other_1/"/></site></config>
                """);
    }

    private void feature(String folder, String label, String provider) throws Exception {
        Files.writeString(Files.createDirectories(install.resolve("features").resolve(folder)).resolve("feature.xml"),
                "<feature label='" + label + "' provider-name='" + provider + "'/>");
    }

    private List<InstalledFeature> read(Locale locale) {
        return InstalledFeature.read(install, install.resolve("configuration"), locale);
    }

    @Test
    void whatTheConfigurationListsIsNamedInTheLanguageAskedFor() {
        assertEquals(new InstalledFeature("ours", "バックエンド", "1.2.0.q", "The project"), read(Locale.JAPANESE).get(1));
        assertEquals(List.of("Back Ends", "foreign"), read(Locale.ENGLISH).stream().map(InstalledFeature::name).toList());
    }

    @Test
    void aFeatureWhoseFolderIsMissingIsStillNamedById() {
        assertEquals(new InstalledFeature("foreign", "foreign", "3.0.0", ""), read(Locale.ENGLISH).get(1));
    }

    @Test
    void aDamagedListIsAnEmptyOne() throws Exception {
        Files.writeString(platform, "<config><site");
        assertEquals(List.of(), read(Locale.ENGLISH));
        Files.delete(platform);
        assertEquals(List.of(), read(Locale.ENGLISH));
    }
}
