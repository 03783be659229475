package dev.driftline.core.state.terraform;

import dev.driftline.core.model.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.NavigableMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// `attributes_flat`, how Terraform before 0.12 kept attributes and 1.x still keeps those that no provider has upgraded
/// since: `tags.%` = 1, `tags.Name` = x; `ingress.#` = 1, `ingress.4171.from_port` = 80. Every value is text.
final class FlatAttributes {

    /// No provider nests deeper; a key of a thousand dots is an attack.
    private static final int DEEPEST = 30;

    private final NavigableMap<String, Value> flat;

    private FlatAttributes(NavigableMap<String, Value> flat) {
        this.flat = flat;
    }

    static Value.Block nested(Value.Block flat) {
        return new FlatAttributes(new TreeMap<>(flat.fields())).block("", 0);
    }

    /// @param prefix empty, or a path with its dot
    private Value.Block block(String prefix, int depth) {
        var fields = new LinkedHashMap<String, Value>();
        for (var name : namesUnder(prefix)) {
            fields.put(name, value(prefix + name, depth + 1));
        }
        return new Value.Block(fields);
    }

    private Value value(String path, int depth) {
        if (depth > DEEPEST) {
            return Value.absent();
        }
        if (flat.containsKey(path + ".%")) {
            return map(path + ".");
        }
        if (flat.containsKey(path + ".#")) {
            var positions = namesUnder(path + ".");
            positions.remove("#");
            return Value.list(positions, position -> value(path + "." + position, depth + 1));
        }
        var scalar = flat.get(path);
        return scalar == null ? block(path + ".", depth) : scalar;
    }

    /// Keys of a map may hold dots themselves.
    private Value.Block map(String prefix) {
        var entries = new LinkedHashMap<String, Value>();
        under(prefix).forEach((key, value) -> entries.put(key.substring(prefix.length()), value));
        entries.remove("%");
        return new Value.Block(entries);
    }

    /// The next segment of every key under the prefix; numbers, which lists have for names, in their order.
    private SequencedSet<String> namesUnder(String prefix) {
        var names =
                new TreeSet<String>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        for (var key : under(prefix).keySet()) {
            names.add(key.substring(prefix.length()).split("\\.", 2)[0]);
        }
        return names;
    }

    private NavigableMap<String, Value> under(String prefix) {
        return flat.subMap(prefix, true, prefix + Character.MAX_VALUE, false);
    }
}
