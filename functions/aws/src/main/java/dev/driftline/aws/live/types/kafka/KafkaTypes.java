package dev.driftline.aws.live.types.kafka;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Managed Streaming for Apache Kafka.
public final class KafkaTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_msk_cluster", () -> AwsMskCluster.TYPE),
            entry("aws_msk_configuration", () -> AwsMskConfiguration.TYPE));

    private KafkaTypes() {}
}
