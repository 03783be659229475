package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The SDK in function.zip, from which everything was taken that nothing reaches.
class TrimmedSdkIT {

    private static final String SERVICES = "software/amazon/awssdk/services/";

    @TempDir
    private Path folder;

    /// Loading verifies a class, and initialising it builds the tables by which its requests and answers are written
    /// and read: whatever was taken out wrongly would be missed here.
    @Test
    void everything_that_is_left_of_the_sdk_is_whole() throws IOException {
        var jars = jars();

        try (var loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            var problems = new ArrayList<String>();
            var classes = jars.stream().flatMap(TrimmedSdkIT::services).toList();
            for (var name : classes) {
                try {
                    var _ = Class.forName(name, true, loader).getDeclaredMethods();
                } catch (ClassNotFoundException | LinkageError e) {
                    problems.add(name + ": " + e);
                }
            }

            assertThat(classes).hasSizeGreaterThan(1000);
            assertThat(problems).isEmpty();
        }
    }

    private List<URL> jars() throws IOException {
        var jars = new ArrayList<URL>();
        try (var zip = new ZipFile("target/function.zip")) {
            for (var entry : zip.stream()
                    .filter(found -> found.getName().endsWith(".jar"))
                    .toList()) {
                var jar = folder.resolve(Path.of(entry.getName()).getFileName().toString());
                Files.copy(zip.getInputStream(entry), jar);
                jars.add(jar.toUri().toURL());
            }
        }
        return jars;
    }

    private static Stream<String> services(URL jar) {
        try (var zip = new ZipFile(Path.of(jar.getPath()).toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(SERVICES) && name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
