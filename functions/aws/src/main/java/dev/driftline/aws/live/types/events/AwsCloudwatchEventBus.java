package dev.driftline.aws.live.types.events;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.eventbridge.model.DescribeEventBusResponse;

/// An event bus, without its policy.
final class AwsCloudwatchEventBus {

    record Live(DescribeEventBusResponse bus, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudwatch_event_bus")
            .identifiedBy("name")
            .readBy(AwsCloudwatchEventBus::read)
            .needs(Events.BUSES, Events.TAGS, Tagging.TAGGED)
            .tags(Live::tags)
            .computed("arn", live -> live.bus().arn())
            .ignored("event_source_name", "only read when Terraform creates the bus, which is named after it")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsCloudwatchEventBus() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(Events.BUSES, declared.text("name"))
                .map(bus -> new Live(bus, Tagging.tags(reads, declared, bus.arn(), Events.TAGS)));
    }
}
