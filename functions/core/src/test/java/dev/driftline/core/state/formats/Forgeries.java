package dev.driftline.core.state.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// States that are JSON all the same, and not what they should be: values of another type, missing, moved or twice.
final class Forgeries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "4",
            "1.5",
            "9007199254740993",
            "1e9999",
            "\"\"",
            "\"x\"",
            "\"a\\nb\"",
            "\"\\u0000\"",
            "\"data\"",
            "\"4294967296\"",
            "\"${x}\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[{}]",
            "{\"\": null}",
            "{\"a\": {\"b\": []}}",
            "[1, \"a\", {}]");

    private final SplittableRandom random;

    Forgeries(long number) {
        this.random = new SplittableRandom(number);
    }

    byte[] of(byte[] original) throws IOException {
        var root = JSON.readTree(original);
        for (var times = 1 + random.nextInt(3); times > 0; times--) {
            var containers = new ArrayList<JsonNode>();
            collect(root, containers);
            switch (containers.get(random.nextInt(containers.size()))) {
                case ObjectNode object -> forge(object, containers);
                case ArrayNode array -> forge(array, containers);
                default -> throw new IllegalStateException("no container");
            }
        }
        return JSON.writeValueAsBytes(root);
    }

    private void forge(ObjectNode object, List<JsonNode> containers) throws IOException {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        var name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + ".0", value(containers));
            default -> object.set(name, value(containers));
        }
    }

    private void forge(ArrayNode array, List<JsonNode> containers) throws IOException {
        if (array.isEmpty() || random.nextBoolean()) {
            array.add(value(containers));
        } else {
            array.set(random.nextInt(array.size()), value(containers));
        }
    }

    private JsonNode value(List<JsonNode> containers) throws IOException {
        return random.nextInt(4) == 0
                ? containers.get(random.nextInt(containers.size())).deepCopy()
                : JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
