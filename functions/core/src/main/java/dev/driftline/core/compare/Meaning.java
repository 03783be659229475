package dev.driftline.core.compare;

import dev.driftline.core.model.Value;
import java.util.function.UnaryOperator;

/// What an attribute means, whatever its spelling: both sides go in, and come out so that equal means equal.
///
/// A meaning never hides a value that is really different. Each one names the AWS or Terraform documentation of its
/// fact.
@FunctionalInterface
public interface Meaning {

    /// Null, "", [], {}, and the order of sets need no meaning of their own: every comparison knows them.
    Meaning PLAIN = sides -> sides;

    Sides of(Sides sides);

    /// @param declared as the state has it
    /// @param live as AWS has it
    record Sides(Value declared, Value live) {}

    /// The same change of spelling on both sides.
    static Meaning each(UnaryOperator<Value> spelling) {
        return sides -> new Sides(spelling.apply(sides.declared()), spelling.apply(sides.live()));
    }

    /// As [#each], applied to a scalar, or to each element of a list or set of scalars.
    static Meaning eachText(UnaryOperator<String> spelling) {
        return each(value -> texts(value, spelling));
    }

    /// AWS does not return its default: not set on one side is the default on the other.
    static Meaning unsetIs(Object standard) {
        return each(value -> value.isEmpty() ? Value.of(standard) : value);
    }

    /// As [#unsetIs], for numbers that cannot be zero: Terraform writes those that are not set as zero.
    static Meaning zeroIs(Object standard) {
        return each(value -> value.asText().equals("0") ? Value.absent() : value)
                .then(unsetIs(standard));
    }

    /// Upper and lower case are the same to AWS here.
    static Meaning caseless() {
        return eachText(text -> text.toLowerCase(java.util.Locale.ROOT));
    }

    /// An answer without a value tells nothing: AWS always has one here, or leaves it out of answers to some callers.
    static Meaning whereTold() {
        return sides -> sides.live().isEmpty() ? new Sides(sides.declared(), sides.declared()) : sides;
    }

    /// A field of every block in the collection (or of the block itself) has that meaning.
    static Meaning field(String name, Meaning meaning) {
        return sides -> new Sides(
                inBlocks(
                        sides.declared(),
                        name,
                        value -> meaning.of(new Sides(value, Value.absent())).declared()),
                inBlocks(
                        sides.live(),
                        name,
                        value -> meaning.of(new Sides(Value.absent(), value)).live()));
    }

    /// First this, then the other.
    default Meaning then(Meaning next) {
        return sides -> next.of(of(sides));
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
