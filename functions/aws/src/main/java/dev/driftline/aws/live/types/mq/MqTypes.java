package dev.driftline.aws.live.types.mq;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Amazon MQ.
public final class MqTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_mq_broker", () -> AwsMqBroker.TYPE),
            entry("aws_mq_configuration", () -> AwsMqConfiguration.TYPE));

    private MqTypes() {}
}
