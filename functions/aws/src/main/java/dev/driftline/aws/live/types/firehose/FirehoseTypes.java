package dev.driftline.aws.live.types.firehose;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Data Firehose.
public final class FirehoseTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL =
            Map.ofEntries(entry("aws_kinesis_firehose_delivery_stream", () -> AwsKinesisFirehoseDeliveryStream.TYPE));

    private FirehoseTypes() {}
}
