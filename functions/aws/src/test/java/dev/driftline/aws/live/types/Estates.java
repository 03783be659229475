package dev.driftline.aws.live.types;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// The recorded estates, as far as declarations are concerned.
final class Estates {

    /// The resource types that one of them manages.
    static final Set<String> TYPES = types();

    private Estates() {}

    private static Set<String> types() {
        var types = new TreeSet<String>();
        try (var states = Files.walk(Path.of("src/test/resources/worlds"))) {
            for (var state :
                    states.filter(file -> file.endsWith("state.tfstate")).toList()) {
                JsonMapper.builder()
                        .build()
                        .readTree(state.toFile())
                        .path("resources")
                        .valueStream()
                        .filter(resource -> resource.path("mode").asText().equals("managed"))
                        .forEach(resource -> types.add(resource.path("type").asText()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }
}
