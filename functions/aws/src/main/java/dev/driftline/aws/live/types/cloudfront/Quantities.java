package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/// CloudFront's lists, which are structures of a quantity and items.
final class Quantities {

    /// Answers have all that is set.
    static final Shape SHAPE = Shape.PLAIN.complete();

    private Quantities() {}

    /// The items of such a structure; absent when it has none.
    static Value items(@Nullable SdkPojo list, Shape shape) {
        return list == null ? Value.absent() : shape.block(list).get("items");
    }

    /// A shape in which these fields are such structures, told as sets.
    static Shape unwrapped(Shape shape, Shape items, String... fields) {
        var unwrapped = shape;
        for (var field : fields) {
            unwrapped = unwrapped.with(field, SdkPojo.class, list -> items(list, items));
        }
        return unwrapped;
    }

    /// A shape in which these fields are such structures, told as a block of items.
    static Shape kept(Shape shape, String... fields) {
        var kept = shape;
        for (var field : fields) {
            kept = kept.with(field, SdkPojo.class, list -> {
                var items = items(list, SHAPE);
                return items.isEmpty()
                        ? Value.absent()
                        : Value.single(Value.block().with("items", items));
            });
        }
        return kept;
    }
}
