package dev.driftline.aws.live.types.events;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.eventbridge.model.AssignPublicIp;
import software.amazon.awssdk.services.eventbridge.model.BatchArrayProperties;
import software.amazon.awssdk.services.eventbridge.model.BatchParameters;
import software.amazon.awssdk.services.eventbridge.model.BatchRetryStrategy;
import software.amazon.awssdk.services.eventbridge.model.EcsParameters;
import software.amazon.awssdk.services.eventbridge.model.NetworkConfiguration;
import software.amazon.awssdk.services.eventbridge.model.Tag;
import software.amazon.awssdk.services.eventbridge.model.Target;

/// Targets whose blocks Terraform builds otherwise than AWS.
final class EventTargets {

    private static final Shape ECS = Shape.PLAIN
            .complete()
            .renamed("placement_constraints", "placement_constraint")
            .renamed("placement_strategy", "ordered_placement_strategy")
            .ordered("ordered_placement_strategy")
            .with("network_configuration", NetworkConfiguration.class, EventTargets::network)
            .with("tags", List.class, EventTargets::tags);

    private EventTargets() {}

    static Value ecs(Target target) {
        return Value.single(target.ecsParameters(), EventTargets::ecs);
    }

    private static Value.Block ecs(EcsParameters of) {
        return ECS.block(of);
    }

    static Value batch(Target target) {
        return Value.single(target.batchParameters(), EventTargets::batch);
    }

    private static Value.Block batch(BatchParameters of) {
        BatchArrayProperties array = of.arrayProperties();
        BatchRetryStrategy retry = of.retryStrategy();
        return Value.block()
                .with("job_definition", Value.of(of.jobDefinition()))
                .with("job_name", Value.of(of.jobName()))
                .with("array_size", Value.of(array == null ? null : array.size()))
                .with("job_attempts", Value.of(retry == null ? null : retry.attempts()));
    }

    private static Value network(NetworkConfiguration of) {
        return Value.single(
                of.awsvpcConfiguration(),
                vpc -> Value.block()
                        .with("assign_public_ip", Value.of(vpc.assignPublicIp() == AssignPublicIp.ENABLED))
                        .with("security_groups", Value.set(vpc.securityGroups()))
                        .with("subnets", Value.set(vpc.subnets())));
    }

    private static Value tags(List<?> tags) {
        return Value.map(tags.stream()
                .map(Tag.class::cast)
                .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)));
    }
}
