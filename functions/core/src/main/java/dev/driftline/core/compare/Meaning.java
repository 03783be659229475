package dev.driftline.core.compare;

import dev.driftline.core.model.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// What an attribute means, whatever its spelling: both sides go in, and come out so that equal means equal.
///
/// A meaning never hides a value that is really different. Each one names the AWS or Terraform documentation of its
/// fact. The common ones are records, so that a test can see what an attribute's meaning is made of and demand a
/// proof of each part.
@FunctionalInterface
public interface Meaning {

    /// Null, "", [], {}, and the order of sets need no meaning of their own: every comparison knows them.
    Meaning PLAIN = sides -> sides;

    Sides of(Sides sides);

    /// @param declared as the state has it
    /// @param live as AWS has it
    record Sides(Value declared, Value live) {
        /// The same change of spelling on both sides.
        Sides map(UnaryOperator<Value> spelling) {
            return new Sides(spelling.apply(declared), spelling.apply(live));
        }
    }

    /// The same change of spelling on both sides.
    static Meaning each(UnaryOperator<Value> spelling) {
        return sides -> sides.map(spelling);
    }

    /// As [#each], applied to a scalar, or to each element of a list or set of scalars.
    static Meaning eachText(UnaryOperator<String> spelling) {
        return each(value -> texts(value, spelling));
    }

    /// AWS does not return its default: not set on one side is the default on the other.
    static Meaning unsetIs(Object standard) {
        return new UnsetIs(Value.of(standard));
    }

    /// As [#unsetIs], for numbers that cannot be zero: Terraform writes those that are not set as zero.
    static Meaning zeroIs(Object standard) {
        return new ZeroIs(Value.of(standard));
    }

    /// Upper and lower case are the same to AWS here.
    static Meaning caseless() {
        return new Caseless();
    }

    /// An answer without a value tells nothing: AWS always has one here, or leaves it out of answers to some callers.
    static Meaning whereTold() {
        return new WhereTold();
    }

    /// A field of every block in the collection (or of the block itself) has that meaning.
    static Meaning field(String name, Meaning meaning) {
        return new Field(name, meaning);
    }

    /// First this, then the other.
    default Meaning then(Meaning next) {
        return new Both(this, next);
    }

    /// See [Meaning#unsetIs].
    record UnsetIs(Value standard) implements Meaning {
        @Override
        public Sides of(Sides sides) {
            return new Sides(orStandard(sides.declared(), sides.live()), orStandard(sides.live(), sides.declared()));
        }

        private Value orStandard(Value value, Value other) {
            return value.isEmpty() ? complete(standard, other) : value;
        }

        /// What a standard block does not speak of is not set, and not left uncompared.
        private static Value complete(Value standard, Value other) {
            return switch (standard) {
                case Value.Block(var fields) -> {
                    var complete = new LinkedHashMap<String, Value>();
                    other.entries().keySet().forEach(field -> complete.put(field, Value.absent()));
                    fields.forEach((field, value) ->
                            complete.put(field, complete(value, other.entries().getOrDefault(field, Value.absent()))));
                    yield new Value.Block(complete);
                }
                case Value.ListOf _, Value.SetOf _ ->
                    standard.mapElements(element -> complete(
                            element, other.elements().stream().findFirst().orElseGet(Value::absent)));
                case Value.Absent _, Value.Text _, Value.Numeric _, Value.Flag _, Value.MapOf _, Value.Unknown _ ->
                    standard;
            };
        }
    }

    /// See [Meaning#zeroIs].
    record ZeroIs(Value standard) implements Meaning {
        @Override
        public Sides of(Sides sides) {
            return sides.map(value -> value.isEmpty() || value.asText().equals("0") ? standard : value);
        }
    }

    /// See [Meaning#caseless].
    record Caseless() implements Meaning {
        @Override
        public Sides of(Sides sides) {
            return sides.map(value -> texts(value, text -> text.toLowerCase(Locale.ROOT)));
        }
    }

    /// See [Meaning#whereTold].
    record WhereTold() implements Meaning {
        @Override
        public Sides of(Sides sides) {
            return sides.live().isEmpty() ? new Sides(sides.declared(), sides.declared()) : sides;
        }
    }

    /// See [Meaning#field].
    record Field(String name, Meaning meaning) implements Meaning {
        @Override
        public Sides of(Sides sides) {
            return new Sides(
                    inBlocks(
                            sides.declared(),
                            name,
                            value ->
                                    meaning.of(new Sides(value, Value.absent())).declared()),
                    inBlocks(
                            sides.live(),
                            name,
                            value ->
                                    meaning.of(new Sides(Value.absent(), value)).live()));
        }
    }

    /// See [Meaning#then].
    record Both(Meaning first, Meaning next) implements Meaning {
        @Override
        public Sides of(Sides sides) {
            return next.of(first.of(sides));
        }
    }

    private static Value texts(Value value, UnaryOperator<String> spelling) {
        return switch (value) {
            case Value.Text(var text) -> new Value.Text(spelling.apply(text));
            // A text that looks like one, in a state of Terraform before 0.12.
            case Value.Numeric _ -> {
                var spelled = spelling.apply(value.asText());
                yield spelled.equals(value.asText()) ? value : new Value.Text(spelled);
            }
            case Value.ListOf _, Value.SetOf _ -> value.mapElements(element -> texts(element, spelling));
            case Value.Absent _, Value.Flag _, Value.MapOf _, Value.Block _, Value.Unknown _ -> value;
        };
    }

    private static Value inBlocks(Value value, String name, UnaryOperator<Value> change) {
        return switch (value) {
            case Value.Block block ->
                block.fields().containsKey(name) ? block.with(name, change.apply(block.get(name))) : block;
            case Value.ListOf _, Value.SetOf _ -> value.mapElements(element -> inBlocks(element, name, change));
            case Value.Absent _, Value.Text _, Value.Numeric _, Value.Flag _, Value.MapOf _, Value.Unknown _ -> value;
        };
    }
}
