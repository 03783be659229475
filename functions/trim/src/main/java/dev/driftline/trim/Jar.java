package dev.driftline.trim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A jar inside the function's zip, laid open so that only what is wanted of it is ever unpacked.
final class Jar implements AutoCloseable {

    private static final String CLASS = ".class";

    private final Path file;
    private final ZipFile zip;

    /// @param content the jar, copied to a temporary file
    Jar(InputStream content) throws IOException {
        file = Files.createTempFile("driftline-trim", ".jar");
        Files.copy(content, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        zip = new ZipFile(file.toFile());
    }

    Stream<String> files() {
        return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName);
    }

    /// Internal names; what is for other versions of Java than the first is no class of its own.
    Stream<String> classes() {
        return files().filter(name -> name.endsWith(CLASS) && !name.startsWith("META-INF/"))
                .map(Jar::internalName);
    }

    byte[] read(String name) {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    byte[] readClass(String internalName) {
        return read(internalName + CLASS);
    }

    /// Classes that a text file of the jar names: interceptors and service loaders are found by them.
    Set<String> named() {
        return files().filter(name -> name.endsWith(".interceptors") || name.startsWith("META-INF/services/"))
                .flatMap(name -> lines(read(name)).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.strip().replace('.', '/'))
                .toList();
    }

    static boolean isClass(String file) {
        return file.endsWith(CLASS);
    }

    static String internalName(String file) {
        return file.substring(0, file.length() - CLASS.length());
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.delete(file);
    }
}
