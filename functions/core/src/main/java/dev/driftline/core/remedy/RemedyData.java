package dev.driftline.core.remedy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// What is known of remedies as data, in files beside this class.
final class RemedyData {

    private RemedyData() {}

    static JsonNode read(String file) {
        try (var in = RemedyData.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("%s is missing beside %s".formatted(file, RemedyData.class));
            }
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /// One text of each type in a list of such.
    static Map<String, String> byType(String file, String list, String text) {
        var byType = new HashMap<String, String>();
        read(file)
                .path(list)
                .forEach(entry ->
                        byType.put(entry.path("type").asText(), entry.path(text).asText()));
        return byType;
    }
}
