package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import dev.driftline.core.model.Value;
import java.util.Map;

/// A resource whose service tells its tags in a call of their own, by ARN.
public record Tagged<T>(T thing, Value tags) {

    /// @param id the attribute that the resource is looked up by; `arn` is what its tags are
    /// @param service the service's own call for the tags of one ARN
    public static <T> Reader<Tagged<T>> by(
            Lookup<String, T> things, String id, Lookup<String, Map<String, String>> service) {
        return (reads, declared) -> {
            var arn = declared.text("arn");
            reads.prefetch(Tagging.TAGGED, arn);
            return reads.get(things, declared.text(id))
                    .map(thing -> new Tagged<>(thing, Tagging.tags(reads, declared, arn, service)));
        };
    }
}
