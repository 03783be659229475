package dev.driftline.aws.live.types.kinesis;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Kinesis data streams.
public final class KinesisTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_kinesis_resource_policy", () -> AwsKinesisResourcePolicy.TYPE),
            entry("aws_kinesis_stream", () -> AwsKinesisStream.TYPE),
            entry("aws_kinesis_stream_consumer", () -> AwsKinesisStreamConsumer.TYPE));

    private KinesisTypes() {}
}
