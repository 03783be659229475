package dev.driftline.trim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A small function and a small SDK, shaped as AWS's are, compiled for the test.
final class Sample {

    static final String SERVICE = "lib/software.amazon.awssdk.things-2.0.0.jar";
    private static final String PACKAGE = "software/amazon/awssdk/services/things/";

    private static final Map<String, String> SDK = Map.of(
            "ThingsClient", """
                    public interface ThingsClient {
                        default String read(ReadRequest request) { throw new UnsupportedOperationException(); }
                        default String write(WriteRequest request) { throw new UnsupportedOperationException(); }
                        static ThingsClient create() { return new DefaultThingsClient(); }
                    }""",
            "DefaultThingsClient", """
                    final class DefaultThingsClient implements ThingsClient {
                        public String read(ReadRequest request) {
                            var sorted = new java.util.ArrayList<>(java.util.List.of(new Name("b"), new Name("a")));
                            java.util.Collections.sort(sorted);
                            java.util.function.Function<Name, String> shown = Name::text;
                            return shown.apply(sorted.getFirst()) + request.colour() + Colour.class.getEnumConstants().length;
                        }
                        public String write(WriteRequest request) { return request.toString(); }
                    }""",
            "ReadRequest", """
                    public final class ReadRequest {
                        public Colour colour() { return Colour.valueOf("RED"); }
                        public void setColour(Colour unused) {}
                    }""",
            "WriteRequest", "public final class WriteRequest {}",
            "Colour", "public enum Colour { RED, GREEN }",
            "Name", """
                    final class Name implements Comparable<Name> {
                        private final String text;
                        Name(String text) { this.text = text; }
                        String text() { return text; }
                        public int compareTo(Name other) { return text.compareTo(other.text); }
                    }""",
            "Interceptor", "public final class Interceptor { public void before() {} }");

    private static final String FUNCTION = """
            package app;
            import software.amazon.awssdk.services.things.*;
            public final class Function implements java.util.function.Supplier<String> {
                public String get() { return ThingsClient.create().read(new ReadRequest()); }
            }""";

    private Sample() {}

    static Path zip(Path folder) throws IOException {
        var sources = new ArrayList<JavaFileObject>();
        SDK.forEach((name, text) ->
                sources.add(source(PACKAGE + name, "package software.amazon.awssdk.services.things;\n" + text)));
        sources.add(source("app/Function", FUNCTION));
        var classes = folder.resolve("classes");
        Files.createDirectories(classes);
        var compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-d", classes.toString()), null, sources)
                .call();
        if (!compiled) {
            throw new IllegalStateException("the sample does not compile");
        }
        var sdk = content(classes, name -> name.startsWith(PACKAGE));
        sdk.put(
                PACKAGE + "execution.interceptors",
                "software.amazon.awssdk.services.things.Interceptor\n".getBytes(StandardCharsets.UTF_8));
        var function = content(classes, name -> name.startsWith("app/"));
        function.put(SERVICE, zipped(sdk));
        return Files.write(folder.resolve("function.zip"), zipped(function));
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static Map<String, byte[]> content(Path folder, Predicate<String> wanted) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> wanted.test(folder.relativize(file).toString()))
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            Sample::bytes,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(Map<String, byte[]> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var entry : content.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /// The function out of its zip, as Lambda would load it.
    static URLClassLoader loaded(Path zip, Path folder) throws IOException {
        var places = new ArrayList<URL>();
        try (var content = new ZipFile(zip.toFile())) {
            var jar = folder.resolve("sdk.jar");
            Files.write(jar, content.getInputStream(content.getEntry(SERVICE)).readAllBytes());
            places.add(jar.toUri().toURL());
            places.add(zip.toUri().toURL());
        }
        return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
