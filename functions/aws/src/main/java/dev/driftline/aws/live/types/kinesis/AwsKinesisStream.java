package dev.driftline.aws.live.types.kinesis;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.kms.KmsKeyNames;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.kinesis.model.StreamDescriptionSummary;
import software.amazon.awssdk.services.kinesis.model.StreamMode;

/// A data stream.
final class AwsKinesisStream {

    /// States before 5.x have no mode for streams that are provisioned.
    private static final Meaning MODE = Meaning.unsetIs(mode("PROVISIONED"));

    record Live(StreamDescriptionSummary stream, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_kinesis_stream")
            .identifiedBy("name")
            .readBy(AwsKinesisStream::read)
            .needs(Kinesis.STREAMS, Kinesis.TAGS, Tagging.TAGGED)
            .attribute(
                    "encryption_type",
                    live -> live.stream().encryptionTypeAsString(),
                    Meaning.caseless().then(Meaning.unsetIs("none")))
            .attribute("kms_key_id", live -> live.stream().keyId(), KmsKeyNames.MEANING)
            .attribute("retention_period", live -> live.stream().retentionPeriodHours())
            .attribute("shard_count", live -> shards(live.stream()))
            .attribute("shard_level_metrics", live -> metrics(live.stream()))
            .attribute("stream_mode_details", live -> mode(live.stream()), MODE)
            .tags(Live::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("enforce_consumer_deletion", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("id", "the ARN, which follows from the name")
            .ignored("name", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsKinesisStream() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Kinesis.STREAMS, name)
                .map(stream -> new Live(stream, Tagging.tags(reads, declared, arn, Kinesis.TAGS, name)));
    }

    /// AWS counts the shards of a stream on demand by itself, and Terraform then writes none.
    private static @Nullable Integer shards(StreamDescriptionSummary stream) {
        var onDemand =
                stream.streamModeDetails() != null && stream.streamModeDetails().streamMode() == StreamMode.ON_DEMAND;
        return onDemand ? null : stream.openShardCount();
    }

    private static Value metrics(StreamDescriptionSummary stream) {
        return Value.set(stream.enhancedMonitoring().stream()
                .flatMap(metrics -> metrics.shardLevelMetricsAsStrings().stream())
                .toList());
    }

    private static Value mode(StreamDescriptionSummary stream) {
        var mode = stream.streamModeDetails();
        return mode == null ? Value.absent() : mode(mode.streamModeAsString());
    }

    private static Value mode(String mode) {
        return Value.list(List.of(Value.block().with("stream_mode", Value.of(mode))));
    }
}
