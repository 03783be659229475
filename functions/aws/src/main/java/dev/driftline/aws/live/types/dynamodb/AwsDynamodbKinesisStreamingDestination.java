package dev.driftline.aws.live.types.dynamodb;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;

/// A stream that is told of a table's changes. There is nothing about it that could change.
final class AwsDynamodbKinesisStreamingDestination {

    static final ResourceType<String> TYPE = ResourceType.named("aws_dynamodb_kinesis_streaming_destination")
            .readBy((reads, declared) -> reads.get(DynamoDbParts.STREAMING, declared.text("table_name"))
                    .flatMap(streams -> streams.stream()
                            .filter(declared.text("stream_arn")::equals)
                            .findFirst()))
            .needs(DynamoDbParts.STREAMING)
            .attribute("stream_arn", stream -> stream)
            .ignored("id", "the identity")
            .ignored("table_name", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDynamodbKinesisStreamingDestination() {}
}
