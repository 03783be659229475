package dev.driftline.aws.state.pulumi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The table of names that no rule makes (`names.txt`).
///
/// @param prefixes by module
/// @param types by `module:Name`
/// @param properties by Terraform type: by Pulumi's name, Terraform's
/// @param removed by Terraform type, attributes that version 6 of the provider does not have any more
/// @param namespaces by module of aws-native
record PulumiNames(
        Map<String, List<String>> prefixes,
        Map<String, String> types,
        Map<String, Map<String, String>> properties,
        Map<String, Set<String>> removed,
        Map<String, String> namespaces) {

    private static final String RESOURCE = "names.txt";

    static PulumiNames load() {
        var names =
                new PulumiNames(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        try (var text = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PulumiNames.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException("%s is broken".formatted(RESOURCE), e);
        }
        return names;
    }

    private void add(String line) {
        var words = List.of(line.split(" "));
        var key = words.get(1);
        switch (words.getFirst()) {
            case "prefix" -> prefixes.put(key, words.subList(2, words.size()));
            case "type" -> types.put(key, words.get(2));
            case "property" ->
                properties.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(words.get(2), words.get(3));
            case "removed" -> removed.put(key, Set.copyOf(words.subList(2, words.size())));
            case "namespace" -> namespaces.put(key, words.get(2));
            default -> throw new IllegalStateException("%s: what is '%s'?".formatted(RESOURCE, line));
        }
    }
}
