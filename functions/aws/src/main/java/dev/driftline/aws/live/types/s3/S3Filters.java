package dev.driftline.aws.live.types.s3;

import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.TreeMap;

/// To which objects a rule applies, in one spelling.
///
/// A lifecycle or replication rule says it as a bare prefix (the oldest way), as a filter of one condition, or as a
/// filter of several under `and`. All of them are a prefix, tags and sizes. Source: Amazon S3 API reference,
/// LifecycleRuleFilter and ReplicationRuleFilter.
final class S3Filters {

    /// The rules of a state with their filters in that one spelling; rules made with [#one] are left as they are.
    static final Meaning FLAT = Meaning.each(rules -> rules.mapElements(S3Filters::flat));

    private S3Filters() {}

    static Value one(Value prefix, Map<String, String> tags, Value largerThan, Value smallerThan) {
        return block(prefix, Value.map(tags), largerThan, smallerThan);
    }

    private static Value.Block block(Value prefix, Value tags, Value largerThan, Value smallerThan) {
        return Value.block()
                .with("prefix", prefix)
                .with("tags", tags)
                .with("object_size_greater_than", largerThan)
                .with("object_size_less_than", smallerThan);
    }

    private static Value flat(Value rule) {
        if (!(rule instanceof Value.Block block) || block.get("filter") instanceof Value.Block) {
            return rule;
        }
        var filter = first(block.get("filter"));
        var and = first(filter.get("and"));
        return block.with("prefix", Value.absent())
                .with(
                        "filter",
                        block(
                                either(block.get("prefix"), either(filter.get("prefix"), and.get("prefix"))),
                                tags(filter, and),
                                either(filter.get("object_size_greater_than"), and.get("object_size_greater_than")),
                                either(filter.get("object_size_less_than"), and.get("object_size_less_than"))));
    }

    private static Value tags(Value.Block filter, Value.Block and) {
        var tags = new TreeMap<String, Value>(and.get("tags").entries());
        for (var tag : filter.get("tag").elements()) {
            if (tag instanceof Value.Block pair) {
                tags.put(pair.get("key").asText(), pair.get("value"));
            }
        }
        return new Value.MapOf(tags);
    }

    private static Value.Block first(Value blocks) {
        return blocks.elements().stream().findFirst().orElse(Value.block()) instanceof Value.Block block
                ? block
                : Value.block();
    }

    private static Value either(Value one, Value other) {
        return one.isEmpty() ? other : one;
    }
}
