package dev.driftline.core.state.terraform.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A `.tf.json` file: blocks are members, and wherever a block may stand a list of blocks may, too.
final class JsonFile {

    private final Map<String, IgnoreList> ignored = new LinkedHashMap<>();
    private final Map<String, String> calls = new LinkedHashMap<>();

    private JsonFile() {}

    static FileContents read(String text, ConfigurationLimits limits) throws BadConfigurationException {
        var file = new JsonFile();
        for (var root : blocks(parsed(text, limits))) {
            for (var resource : labelled(root.path("resource"), 2)) {
                file.resource(resource);
            }
            labelled(root.path("module"), 1)
                    .forEach(module -> file.calls.put(
                            module.label(), module.body().path("source").asText("")));
        }
        return new FileContents(file.ignored, file.calls);
    }

    /// Refuses what readers of JSON disagree about: a member given twice, something after the end.
    static JsonNode parsed(String text, ConfigurationLimits limits) throws BadConfigurationException {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxNesting())
                .maxStringLength(limits.maxFileBytes())
                .build();
        var mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try {
            var node = mapper.readTree(text);
            if (node.isMissingNode()) {
                throw new BadConfigurationException(1, "empty");
            }
            return node;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            // What Jackson says quotes the file.
            throw new BadConfigurationException(at == null ? 0 : at.getLineNr(), "no proper JSON");
        }
    }

    private record Labelled(String label, JsonNode body) {}

    /// The bodies under so many levels of labels.
    private static List<Labelled> labelled(JsonNode node, int labels) {
        var found = new ArrayList<Labelled>();
        for (var block : blocks(node)) {
            for (var member : block.properties()) {
                if (labels > 1) {
                    labelled(member.getValue(), labels - 1)
                            .forEach(inner ->
                                    found.add(new Labelled(member.getKey() + "." + inner.label(), inner.body())));
                } else {
                    blocks(member.getValue()).forEach(body -> found.add(new Labelled(member.getKey(), body)));
                }
            }
        }
        return found;
    }

    private static List<JsonNode> blocks(JsonNode node) {
        return (node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node))
                .filter(JsonNode::isObject)
                .toList();
    }

    private void resource(Labelled resource) throws BadConfigurationException {
        for (var lifecycle : blocks(resource.body().path("lifecycle"))) {
            var list = lifecycle.path("ignore_changes");
            if (!list.isMissingNode() && ignored.putIfAbsent(resource.label(), ignoreList(resource, list)) != null) {
                throw new BadConfigurationException(
                        0, "ignore_changes of %s is given twice".formatted(resource.label()));
            }
        }
    }

    private static IgnoreList ignoreList(Labelled resource, JsonNode list) throws BadConfigurationException {
        if (list.asText().equals("all")) {
            return new IgnoreList.All();
        }
        var elements = new ArrayList<IgnoreList>();
        for (var element : list) {
            elements.add(IgnoreList.quoted(element.asText(), 0));
        }
        if (!list.isArray()) {
            throw new BadConfigurationException(
                    0, "ignore_changes of %s is neither a list nor \"all\"".formatted(resource.label()));
        }
        return IgnoreList.together(elements);
    }
}
