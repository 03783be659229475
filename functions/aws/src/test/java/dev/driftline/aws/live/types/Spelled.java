package dev.driftline.aws.live.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is known of the spellings of some attributes: an entry of a file in `spellings/`.
///
/// @param of addresses of the attributes, or of fields in them (`aws_s3_bucket.website.routing_rules`)
/// @param source where AWS or Terraform say so
/// @param same pairs that mean the same
/// @param different pairs that do not
record Spelled(String file, List<String> of, String source, List<Pair> same, List<Pair> different) {

    private static final Path FOLDER = Path.of("src/test/resources/spellings");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param state as a state has it
    /// @param aws as AWS answers it, in the kinds of the live side
    record Pair(Value state, Value aws) {

        /// The same pair where the field is a part of that attribute.
        Pair in(List<String> path) {
            var pair = this;
            for (var name : path.reversed()) {
                pair = new Pair(
                        new Value.ListOf(List.of(Value.block().with(name, pair.state))),
                        new Value.SetOf(List.of(Value.block().with(name, pair.aws))));
            }
            return pair;
        }
    }

    static List<Spelled> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(Spelled::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Spelled> read(Path file) {
        try {
            var entries = new ArrayList<Spelled>();
            JSON.readTree(file.toFile()).forEach(entry -> entries.add(of(file, entry)));
            return entries.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Spelled of(Path file, JsonNode entry) {
        var addresses = new ArrayList<String>();
        entry.path("of").forEach(address -> addresses.add(address.asText()));
        return new Spelled(
                file.getFileName().toString(),
                addresses,
                entry.path("source").asText(),
                pairs(entry, "same"),
                pairs(entry, "different"));
    }

    /// In an entry marked `json` structures stand for documents; AWS's arrays are sets unless marked `ordered`, its
    /// objects are blocks unless marked `keyed`, all of them or those in the fields that are named there.
    private static List<Pair> pairs(JsonNode entry, String field) {
        var ordered = entry.path("ordered").asBoolean();
        var keyed = new HashSet<String>();
        entry.path("keyed").forEach(name -> keyed.add(name.asText()));
        var state = new Reading(true, false, Set.of());
        var aws = new Reading(ordered, entry.path("keyed").asBoolean(), keyed);
        var pairs = new ArrayList<Pair>();
        entry.path(field).forEach(pair -> {
            var documents = entry.path("json").asBoolean();
            pairs.add(new Pair(
                    documents ? document(pair.path(0)) : state.of("", pair.path(0)),
                    documents ? document(pair.path(1)) : aws.of("", pair.path(1))));
        });
        return pairs;
    }

    private static Value document(JsonNode node) {
        return Value.of(node.isNull() ? null : node.isContainerNode() ? node.toString() : node.asText());
    }

    /// How JSON is taken for values.
    private record Reading(boolean ordered, boolean allKeyed, Set<String> keyed) {

        Value of(String field, JsonNode node) {
            return switch (node.getNodeType()) {
                case ARRAY -> {
                    var elements = node.valueStream()
                            .map(element -> of(field, element))
                            .toList();
                    yield ordered ? new Value.ListOf(elements) : new Value.SetOf(elements);
                }
                case OBJECT -> {
                    var fields = new LinkedHashMap<String, Value>();
                    node.properties()
                            .forEach(entry -> fields.put(entry.getKey(), of(entry.getKey(), entry.getValue())));
                    yield allKeyed || keyed.contains(field) ? new Value.MapOf(fields) : new Value.Block(fields);
                }
                case STRING -> Value.of(node.textValue());
                case NUMBER -> Value.of(node.decimalValue());
                case BOOLEAN -> Value.of(node.booleanValue());
                case BINARY, MISSING, NULL, POJO -> Value.absent();
            };
        }
    }

    /// Pairs that follow from what a meaning is.
    static List<Pair> sameBy(Meaning meaning) {
        return switch (meaning) {
            case Meaning.UnsetIs(var standard) ->
                List.of(new Pair(standard, Value.absent()), new Pair(Value.absent(), standard));
            case Meaning.ZeroIs(var standard) ->
                List.of(
                        new Pair(standard, Value.absent()),
                        new Pair(Value.absent(), standard),
                        new Pair(Value.of(0), standard));
            case Meaning.Caseless() -> List.of(new Pair(Value.of("Sample-Name"), Value.of("sample-name")));
            case Meaning.WhereTold() -> List.of(new Pair(Value.of("told"), Value.absent()));
            default -> List.of();
        };
    }

    /// Changes that may not be lost by what a meaning is.
    static List<Pair> differentBy(MeaningPart part) {
        return Stream.concat(changed(part.meaning()), extended(part)).toList();
    }

    /// Of a block that has a standard, whatever else is set counts too.
    private static Stream<Pair> extended(MeaningPart part) {
        return part.path().isEmpty() && part.meaning() instanceof Meaning.UnsetIs(var standard)
                ? Stream.of(new Pair(Value.absent(), more(standard)))
                : Stream.of();
    }

    private static Stream<Pair> changed(Meaning meaning) {
        return switch (meaning) {
            case Meaning.UnsetIs(var standard) ->
                Stream.of(new Pair(standard, other(standard)), new Pair(other(standard), Value.absent()));
            case Meaning.ZeroIs(var standard) ->
                Stream.of(new Pair(other(standard), Value.of(0)), new Pair(standard, other(standard)));
            case Meaning.Caseless() -> Stream.of(new Pair(Value.of("Sample-Name"), Value.of("sample-game")));
            case Meaning.WhereTold() -> Stream.of(new Pair(Value.of("told"), Value.of("told-other")));
            default -> Stream.of();
        };
    }

    /// Another field set, where the default is a block.
    private static Value more(Value value) {
        return switch (value) {
            case Value.Block block -> block.with("one_more", Value.of("set"));
            case Value.ListOf _, Value.SetOf _ -> value.mapElements(Spelled::more);
            case Value.Absent _, Value.Text _, Value.Numeric _, Value.Flag _, Value.MapOf _, Value.Unknown _ ->
                other(value);
        };
    }

    private static Value other(Value value) {
        return switch (value) {
            case Value.Text(var text) -> Value.of(text + "-other");
            case Value.Numeric(var number) -> Value.of(number.add(number));
            case Value.Flag(var set) -> Value.of(!set);
            case Value.ListOf _, Value.SetOf _ -> value.mapElements(Spelled::other);
            case Value.Block(var fields) -> {
                var changed = new Value.Block(fields);
                for (var field : fields.entrySet()) {
                    changed = changed.with(field.getKey(), other(field.getValue()));
                }
                yield changed;
            }
            case Value.Absent _, Value.MapOf _, Value.Unknown _ -> value;
        };
    }
}
