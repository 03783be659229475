package dev.driftline.core.state.terraform;

import dev.driftline.core.model.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.NavigableMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Attributes as Terraform before 0.12 kept them, and 1.x keeps in `attributes_flat` those that no provider has
/// upgraded since: `tags.%` = 1, `tags.Name` = x; `ingress.#` = 1, `ingress.4171.from_port` = 80. Every value
/// is text there, so what reads as a number or a truth becomes one: it would else not be known for the zero of
/// an attribute not set.
final class FlatAttributes {

    /// No provider nests deeper; a key of a thousand dots is an attack.
    private static final int DEEPEST = 30;

    /// Written as Terraform writes numbers: 0012 is a text, and so is 1e3.
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{0,14}[1-9])?");

    private static final Pattern POSITION = Pattern.compile("[0-9]+");

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
            return map(path + ".", "%");
        }
        if (flat.containsKey(path + ".#")) {
            return collection(path, depth);
        }
        var scalar = flat.get(path);
        return scalar == null ? block(path + ".", depth) : typed(scalar);
    }

    private Value collection(String path, int depth) {
        var positions = namesUnder(path + ".");
        positions.remove("#");
        // Before 0.7 maps were counted by `#` as well (Terraform's upgrade of version 2 tells them apart this way).
        return positions.stream()
                        .allMatch(position -> POSITION.matcher(position).matches())
                ? Value.list(positions, position -> value(path + "." + position, depth + 1))
                : map(path + ".", "#");
    }

    /// Keys of a map may hold dots themselves, and what looks like a number is text: tags are.
    private Value.Block map(String prefix, String count) {
        var entries = new LinkedHashMap<String, Value>();
        under(prefix).forEach((key, value) -> entries.put(key.substring(prefix.length()), value));
        entries.remove(count);
        return new Value.Block(entries);
    }

    private static Value typed(Value scalar) {
        var text = scalar.asText();
        if (text.equals("true") || text.equals("false")) {
            return new Value.Flag(text.equals("true"));
        }
        return NUMBER.matcher(text).matches() ? new Value.Numeric(new BigDecimal(text)) : scalar;
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
