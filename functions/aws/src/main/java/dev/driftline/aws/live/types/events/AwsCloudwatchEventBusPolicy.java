package dev.driftline.aws.live.types.events;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;
import java.util.Optional;

/// The whole policy of a bus.
final class AwsCloudwatchEventBusPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_cloudwatch_event_bus_policy")
            .identifiedBy(Events::bus)
            .<String>readBy((reads, declared) -> reads.get(Events.BUSES, Events.bus(declared))
                    .flatMap(bus -> Optional.ofNullable(bus.policy()))
                    .filter(policy -> !policy.isEmpty()))
            .needs(Events.BUSES)
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .ignored("event_bus_name", "the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCloudwatchEventBusPolicy() {}
}
