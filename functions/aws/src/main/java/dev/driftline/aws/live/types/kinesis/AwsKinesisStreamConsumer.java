package dev.driftline.aws.live.types.kinesis;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Optional;
import software.amazon.awssdk.services.kinesis.model.Consumer;

/// A reader of a stream with a throughput of its own. There is nothing about it that could change.
final class AwsKinesisStreamConsumer {

    static final ResourceType<Consumer> TYPE = ResourceType.named("aws_kinesis_stream_consumer")
            .readBy((reads, declared) -> reads.get(Kinesis.CONSUMERS, declared.text("stream_arn"))
                    .flatMap(consumers -> Optional.ofNullable(consumers.get(declared.text("id")))))
            .needs(Kinesis.CONSUMERS)
            .attribute("name", Consumer::consumerName)
            .ignored("arn", "the identity")
            .ignored("creation_timestamp", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("stream_arn", "a part of the identity")
            .done();

    private AwsKinesisStreamConsumer() {}
}
