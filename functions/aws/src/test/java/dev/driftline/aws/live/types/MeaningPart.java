package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.AttributeRule;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.compare.TypeRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/// One part of the meaning of one attribute: meanings are chained and reach into fields, and each part has to be
/// needed for itself.
///
/// @param path from the attribute to the fields that the part is about, none for the attribute as a whole
/// @param meaning the part
/// @param without the attribute's meaning, that part taken out of it
record MeaningPart(
        ResourceType<?> type,
        String attribute,
        AttributeRule.Compared rule,
        List<String> path,
        Meaning meaning,
        Meaning without) {

    /// Those of every attribute in the catalogue; a type under a second name (`aws_alb`) has nothing of its own.
    static List<MeaningPart> all() {
        var seen = new IdentityHashMap<TypeRules, String>();
        var parts = new ArrayList<MeaningPart>();
        var originalsFirst = new ArrayList<ResourceType<?>>(Catalog.all());
        originalsFirst.sort(Comparator.comparing(type -> type.verified() == Verified.SIBLING));
        for (var type : originalsFirst) {
            if (seen.putIfAbsent(type.rules(), type.name()) == null) {
                type.attributes().forEach((attribute, rule) -> {
                    if (rule instanceof AttributeRule.Compared compared) {
                        within(compared.meaning(), List.of())
                                .forEach(found -> parts.add(new MeaningPart(
                                        type, attribute, compared, found.path(), found.meaning(), found.without())));
                    }
                });
            }
        }
        return parts;
    }

    /// `aws_cloudwatch_event_target.input_transformer.input_template`
    String address() {
        var segments = new ArrayList<>(List.of(type.name(), attribute));
        segments.addAll(path);
        return String.join(".", segments);
    }

    /// Whether it is one of the records of [Meaning], whose proofs follow from what they are.
    boolean isCommon() {
        return switch (meaning) {
            case Meaning.UnsetIs _, Meaning.ZeroIs _, Meaning.Caseless _, Meaning.WhereTold _ -> true;
            default -> false;
        };
    }

    private record Found(List<String> path, Meaning meaning, Meaning without) {}

    private static Stream<Found> within(Meaning meaning, List<String> path) {
        return switch (meaning) {
            case Meaning.Both(var first, var next) ->
                Stream.concat(
                        within(first, path)
                                .map(part -> new Found(
                                        part.path(),
                                        part.meaning(),
                                        part.without().then(next))),
                        within(next, path)
                                .map(part -> new Found(part.path(), part.meaning(), first.then(part.without()))));
            case Meaning.Field(var name, var inner) ->
                within(inner, Stream.concat(path.stream(), Stream.of(name)).toList())
                        .map(part -> new Found(part.path(), part.meaning(), Meaning.field(name, part.without())));
            default -> meaning.equals(Meaning.PLAIN) ? Stream.of() : Stream.of(new Found(path, meaning, Meaning.PLAIN));
        };
    }

    @Override
    public String toString() {
        return isCommon() ? address() + " " + meaning : address();
    }
}
