package dev.driftline.aws.live.types.events;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One statement of a bus's policy, which says who may send events to it.
final class AwsCloudwatchEventPermission {

    private static final Pattern ROOT = Pattern.compile("arn:[^:]+:iam::(\\d{12}):root");

    static final ResourceType<Map<String, Value>> TYPE = ResourceType.named("aws_cloudwatch_event_permission")
            .identifiedBy(declared -> Events.bus(declared) + "/" + declared.text("statement_id"))
            .readBy(AwsCloudwatchEventPermission::read)
            .needs(Events.BUSES)
            .attribute("action", statement -> only(statement.getOrDefault("Action", Value.absent())))
            .attribute("condition", AwsCloudwatchEventPermission::condition)
            .attribute("principal", AwsCloudwatchEventPermission::principal)
            .ignored("event_bus_name", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("statement_id", "a part of the identity")
            .done();

    private AwsCloudwatchEventPermission() {}

    private static Optional<Map<String, Value>> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("statement_id");
        return reads.get(Events.BUSES, Events.bus(declared))
                .flatMap(bus -> Optional.ofNullable(bus.policy()))
                .flatMap(JsonText::parse)
                .map(policy -> policy.entries().getOrDefault("Statement", Value.absent()))
                .flatMap(statements -> listed(statements).stream()
                        .map(Value::entries)
                        .filter(statement -> statement
                                .getOrDefault("Sid", Value.absent())
                                .asText()
                                .equals(id))
                        .findFirst());
    }

    private static List<Value> listed(Value value) {
        return value.elements().isEmpty() ? List.of(value) : value.elements();
    }

    private static Value only(Value value) {
        return value.elements().size() == 1 ? value.elements().getFirst() : value;
    }

    /// An account is its root user to AWS, and its number to Terraform; everybody is `*` in either spelling.
    private static Value principal(Map<String, Value> statement) {
        var principal = only(statement.getOrDefault("Principal", Value.absent()));
        var named = only(principal.entries().getOrDefault("AWS", principal));
        return named instanceof Value.Text(var text)
                ? Value.of(ROOT.matcher(text).replaceFirst("$1"))
                : named;
    }

    private static Value condition(Map<String, Value> statement) {
        var blocks = statement.getOrDefault("Condition", Value.absent()).entries().entrySet().stream()
                .flatMap(operator -> operator.getValue().entries().entrySet().stream()
                        .map(test -> Value.block()
                                .with("type", Value.of(operator.getKey()))
                                .with("key", Value.of(test.getKey()))
                                .with("value", only(test.getValue()))))
                .toList();
        return new Value.SetOf(List.copyOf(blocks));
    }
}
