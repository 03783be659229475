package dev.driftline.aws.live.types.ecr;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.TreeMap;

/// Which images of a repository expire.
final class AwsEcrLifecyclePolicy {

    /// Rules are applied by their priority, wherever they stand, and to tags in any order (ECR User Guide, "Lifecycle
    /// policy parameters").
    private static final Meaning RULES = Meaning.each(value -> value instanceof Value.Text(var text)
            ? JsonText.parse(text).map(AwsEcrLifecyclePolicy::unordered).orElse(value)
            : value);

    static final ResourceType<String> TYPE = ResourceType.named("aws_ecr_lifecycle_policy")
            .identifiedBy("repository")
            .readBy(Ecr.LIFECYCLE_POLICIES)
            .attribute("policy", policy -> policy, RULES)
            .allIgnored("the identity", "id", "repository")
            .ignored("registry_id", "the account that is asked")
            .done();

    private AwsEcrLifecyclePolicy() {}

    private static Value unordered(Value value) {
        return switch (value) {
            case Value.MapOf(var entries) -> {
                var read = new TreeMap<String, Value>();
                entries.forEach((key, entry) -> read.put(key, unordered(entry)));
                yield new Value.MapOf(read);
            }
            case Value.ListOf(var elements) ->
                new Value.SetOf(
                        elements.stream().map(AwsEcrLifecyclePolicy::unordered).toList());
            case Value.Absent _,
                    Value.Text _,
                    Value.Numeric _,
                    Value.Flag _,
                    Value.SetOf _,
                    Value.Block _,
                    Value.Unknown _ -> value;
        };
    }
}
