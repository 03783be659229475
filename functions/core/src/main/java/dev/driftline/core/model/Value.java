package dev.driftline.core.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One attribute value, from a state or from AWS, without the spelling of either.
///
/// A state knows only JSON: its arrays arrive as [ListOf] and its objects as [Block]. What an array or an object means
/// (ordered or not, keys fixed or free) is said by the live side, which is typed, and holds for both in a comparison.
public sealed interface Value {

    /// Not set: JSON null, a missing key, an SDK getter's null.
    record Absent() implements Value {}

    record Text(String text) implements Value {}

    record Numeric(BigDecimal number) implements Value {
        public Numeric {
            // Huge exponents are hostile input: toPlainString of 1e999999999 would take all memory.
            if (Math.abs((long) number.scale()) > 1000) {
                throw new IllegalArgumentException("number with an exponent beyond 1000");
            }
        }
    }

    record Flag(boolean set) implements Value {}

    /// Order counts.
    record ListOf(List<Value> elements) implements Value {
        public ListOf {
            elements = List.copyOf(elements);
        }
    }

    /// Order does not count; AWS answers in any.
    record SetOf(List<Value> elements) implements Value {
        public SetOf {
            elements = List.copyOf(elements);
        }
    }

    /// Keys are data (tags, parameters): every key of either side counts.
    record MapOf(Map<String, Value> entries) implements Value {
        public MapOf {
            entries = SmallMap.copyOf(entries);
        }
    }

    /// Keys are the provider's schema: only those that both sides know are compared.
    record Block(Map<String, Value> fields) implements Value {
        public Block {
            fields = SmallMap.copyOf(fields);
        }

        /// The field, or [Absent] when there is none of that name.
        public Value get(String name) {
            return fields.getOrDefault(name, absent());
        }

        /// The same block with one field set or replaced.
        public Block with(String name, Value value) {
            var copy = new LinkedHashMap<>(fields);
            copy.put(name, value);
            return new Block(copy);
        }
    }

    /// Could not be read: neither equal to anything nor different from it; the components are those of
    /// [LiveRead.Unreadable].
    record Unknown(LiveRead.Failure kind, String code, String reason) implements Value {}

    static Value absent() {
        return new Absent();
    }

    /// What an SDK getter gave: null, text, number, boolean, or a value made with the other factories.
    static Value of(@Nullable Object raw) {
        return switch (raw) {
            case null -> absent();
            case Value value -> value;
            case String text -> new Text(text);
            case Boolean flag -> new Flag(flag);
            case BigDecimal number -> new Numeric(number);
            case BigInteger number -> new Numeric(new BigDecimal(number));
            case Double number -> new Numeric(BigDecimal.valueOf(number));
            case Float number -> new Numeric(new BigDecimal(number.toString()));
            case Number number -> new Numeric(BigDecimal.valueOf(number.longValue()));
            default ->
                throw new IllegalArgumentException("not a plain value: "
                        + raw.getClass().getName() + "; say list(..), set(..), map(..) or block()");
        };
    }

    /// An unordered collection of plain values.
    static Value set(@Nullable Collection<?> raw) {
        return raw == null ? absent() : new SetOf(raw.stream().map(Value::of).toList());
    }

    /// An unordered collection, each element converted.
    static <T> Value set(@Nullable Collection<T> raw, Function<? super T, ? extends Value> each) {
        return raw == null ? absent() : new SetOf(raw.stream().<Value>map(each).toList());
    }

    /// An ordered collection of plain values.
    static Value list(@Nullable Collection<?> raw) {
        return raw == null ? absent() : new ListOf(raw.stream().map(Value::of).toList());
    }

    /// An ordered collection, each element converted.
    static <T> Value list(@Nullable Collection<T> raw, Function<? super T, ? extends Value> each) {
        return raw == null ? absent() : new ListOf(raw.stream().<Value>map(each).toList());
    }

    /// A free map of plain values, such as tags.
    static Value map(@Nullable Map<String, ?> raw) {
        if (raw == null) {
            return absent();
        }
        var entries = new TreeMap<String, Value>();
        raw.forEach((key, value) -> entries.put(key, of(value)));
        return new MapOf(entries);
    }

    /// An empty block to put fields `with`.
    static Block block() {
        return new Block(Map.of());
    }

    /// The Terraform spelling of a nested block that may occur once: a list of none or one.
    static Value single(@Nullable Block block) {
        return new ListOf(block == null ? List.of() : List.of(block));
    }

    /// As [#single(Block)], of a thing that AWS may not have.
    static <T> Value single(@Nullable T thing, Function<? super T, Block> each) {
        return single(thing == null ? null : each.apply(thing));
    }

    /// Null, "", [], {} and collections of nothing else: Terraform's provider cannot tell them apart either.
    default boolean isEmpty() {
        return switch (this) {
            case Absent() -> true;
            case Text(var text) -> text.isEmpty();
            case Numeric _, Flag _, Unknown _ -> false;
            case ListOf(var elements) -> elements.isEmpty();
            case SetOf(var elements) -> elements.isEmpty();
            case MapOf(var entries) -> entries.isEmpty();
            case Block(var fields) -> fields.values().stream().allMatch(Value::isEmpty);
        };
    }

    /// The elements of a list or set; none for anything else.
    default List<Value> elements() {
        return switch (this) {
            case ListOf(var elements) -> elements;
            case SetOf(var elements) -> elements;
            case Absent _, Text _, Numeric _, Flag _, MapOf _, Block _, Unknown _ -> List.of();
        };
    }

    /// The fields of a block or the entries of a map; none for anything else.
    default Map<String, Value> entries() {
        return switch (this) {
            case Block(var fields) -> fields;
            case MapOf(var entries) -> entries;
            case Absent _, Text _, Numeric _, Flag _, ListOf _, SetOf _, Unknown _ -> Map.of();
        };
    }

    /// The first part of it that could not be read, if there is one: itself, or something in it.
    default Optional<Unknown> unknown() {
        return switch (this) {
            case Unknown why -> Optional.of(why);
            case ListOf(var elements) -> unknown(elements);
            case SetOf(var elements) -> unknown(elements);
            case MapOf(var entries) -> unknown(entries.values());
            case Block(var fields) -> unknown(fields.values());
            case Absent _, Text _, Numeric _, Flag _ -> Optional.empty();
        };
    }

    private static Optional<Unknown> unknown(Collection<Value> parts) {
        for (var part : parts) {
            var found = part.unknown();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// A scalar as text ("true", "443", "tcp"); empty for anything else.
    default String asText() {
        return switch (this) {
            case Text(var text) -> text;
            case Numeric(var number) -> plain(number);
            case Flag(var set) -> Boolean.toString(set);
            case Absent _, ListOf _, SetOf _, MapOf _, Block _, Unknown _ -> "";
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// The elements changed one by one, the kind of collection kept; a scalar stays as it is.
    default Value mapElements(Function<? super Value, ? extends Value> each) {
        return switch (this) {
            case ListOf(var elements) -> new ListOf(converted(elements, each));
            case SetOf(var elements) -> new SetOf(converted(elements, each));
            case Absent _, Text _, Numeric _, Flag _, MapOf _, Block _, Unknown _ -> this;
        };
    }

    private static List<Value> converted(List<Value> elements, Function<? super Value, ? extends Value> each) {
        var converted = new ArrayList<Value>(elements.size());
        elements.forEach(element -> converted.add(each.apply(element)));
        return converted;
    }
}
