package org.inkan.app.internal.software;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A p2 repository as small as one can be, with a feature that has one unsigned part. */
record ExampleRepository(Path folder) {

    static final String FEATURE = "com.example.ca.feature.group";
    private static final String CONTENT = """
            <?xml version='1.0' encoding='UTF-8'?>
            <?metadataRepository version='1.2.0'?>
            <repository name='example' type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'>
              <units size='2'>
                <unit id='com.example.ca.feature.group' version='%s'>
                  <update id='com.example.ca.feature.group' range='[0.0.0,%1$s)' severity='0'/>
                  <properties size='3'><property name='org.eclipse.equinox.p2.name' value='例の CA'/>
                    <property name='org.eclipse.equinox.p2.provider' value='Example'/>
                    <property name='org.eclipse.equinox.p2.type.group' value='true'/></properties>
                  <provides size='1'><provided namespace='org.eclipse.equinox.p2.iu' name='com.example.ca.feature.group' version='%1$s'/>
                  </provides>
                  <requires size='1'><required namespace='%s' name='%s' range='[1.0.0,2.0.0)'/></requires>
                  <touchpoint id='null' version='0.0.0'/>
                  <licenses size='1'><license uri='https://example.com/licence' url='https://example.com/licence'>例の条件</license></licenses>
                </unit>
                <unit id='com.example.part' version='1.0.0'>
                  <provides size='1'><provided namespace='org.eclipse.equinox.p2.iu' name='com.example.part' version='1.0.0'/></provides>
                  <artifacts size='1'><artifact classifier='osgi.bundle' id='com.example.part' version='1.0.0'/></artifacts>
                  <touchpoint id='null' version='0.0.0'/>
                </unit>
              </units>
            </repository>
            """;
    private static final String ARTIFACTS = """
            <?xml version='1.0' encoding='UTF-8'?>
            <?artifactRepository version='1.1.0'?>
            <repository name='example' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'>
              <mappings size='1'>
                <rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/>
              </mappings>
              <artifacts size='1'><artifact classifier='osgi.bundle' id='com.example.part' version='1.0.0'/></artifacts>
            </repository>
            """;

    static ExampleRepository in(Path folder, String version) throws IOException {
        return in(folder, version, "org.eclipse.equinox.p2.iu", "com.example.part");
    }

    /** One whose feature needs something. */
    static ExampleRepository in(Path folder, String version, String namespace, String needed) throws IOException {
        Files.createDirectories(folder.resolve("plugins"));
        Files.writeString(folder.resolve("content.xml"), CONTENT.formatted(version, namespace, needed));
        Files.writeString(folder.resolve("artifacts.xml"), ARTIFACTS);
        try (OutputStream out = Files.newOutputStream(folder.resolve("plugins/com.example.part_1.0.0.jar"));
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new ZipEntry("about.txt"));
            jar.write("unsigned".getBytes(StandardCharsets.UTF_8));
        }
        return new ExampleRepository(folder);
    }

    /** The same as an archive of its folder, as people make one. */
    Path archive(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file)); Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path each : files) {
                zip.putNextEntry(new ZipEntry(folder.getParent().relativize(each).toString()));
                Files.copy(each, zip);
            }
        }
        return file;
    }
}
