package dev.driftline.aws.live.types.costexplorer;

import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.services.costexplorer.model.Expression;

/// An expression of costs as the JSON that Terraform keeps of it: AWS's own names, and nothing for what is not set.
final class ExpressionJson {

    private ExpressionJson() {}

    static Value of(@Nullable Expression expression) {
        return expression == null ? Value.absent() : object(expression);
    }

    private static Value object(SdkPojo of) {
        Map<String, Value> fields = new TreeMap<>();
        of.sdkFields().forEach(field -> fields.put(field.memberName(), value(field.getValueOrDefault(of))));
        return new Value.MapOf(fields);
    }

    private static Value value(@Nullable Object raw) {
        return switch (raw) {
            case null -> Value.absent();
            case SdkAutoConstructList<?> _ -> Value.absent();
            case SdkPojo structure -> object(structure);
            case List<?> elements -> Value.set(elements, ExpressionJson::value);
            default -> Value.of(raw);
        };
    }
}
