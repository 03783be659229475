package dev.driftline.trim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The zip that Quarkus makes: our classes and the libraries' jars.
final class FunctionZip implements AutoCloseable {

    /// What is trimmed: the SDK's modules of one service each.
    private static final Pattern SERVICE =
            Pattern.compile("lib/software\\.amazon\\.awssdk\\.([a-z0-9]+)-[0-9.]+\\.jar");

    /// The SDK's credential chain looks for these by name.
    private static final Set<String> FOUND_BY_REFLECTION = Set.of("sts", "sso", "ssooidc", "signin");

    private static final String SERVICES = "software/amazon/awssdk/services/";

    private final ZipFile zip;
    private final SortedMap<String, Jar> jars = new TreeMap<>();

    FunctionZip(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        for (var entry : Collections.list(zip.entries())) {
            if (entry.getName().endsWith(".jar")) {
                jars.put(entry.getName(), new Jar(zip.getInputStream(entry)));
            }
        }
    }

    /// All that is in it but folders, sorted.
    Iterable<String> files() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .sorted()
                .toList();
    }

    byte[] read(String name) {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// The jars that may be trimmed.
    Map<String, Jar> services() {
        var services = new HashMap<>(jars);
        services.keySet().removeIf(name -> !isService(name));
        return services;
    }

    private static boolean isService(String name) {
        var service = SERVICE.matcher(name);
        return service.matches() && !FOUND_BY_REFLECTION.contains(service.group(1));
    }

    /// All classes by internal name, as the class loader would find them.
    Map<String, ClassSource> classes() {
        var classes = new LinkedHashMap<String, ClassSource>();
        for (var name : files()) {
            if (Jar.isClass(name)) {
                classes.put(Jar.internalName(name), new ClassSource(() -> read(name), true));
            }
        }
        jars.forEach((name, jar) -> {
            var named = jar.named();
            jar.classes()
                    .forEach(type -> classes.putIfAbsent(
                            type,
                            new ClassSource(
                                    () -> jar.readClass(type),
                                    !isService(name) || !type.startsWith(SERVICES) || named.contains(type))));
        });
        return classes;
    }

    @Override
    public void close() throws IOException {
        for (var jar : jars.values()) {
            jar.close();
        }
        zip.close();
    }
}
