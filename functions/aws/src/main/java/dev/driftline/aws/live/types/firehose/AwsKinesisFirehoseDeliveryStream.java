package dev.driftline.aws.live.types.firehose;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.firehose.model.DeliveryStreamDescription;
import software.amazon.awssdk.services.firehose.model.DeliveryStreamEncryptionStatus;
import software.amazon.awssdk.services.firehose.model.DestinationDescription;
import software.amazon.awssdk.services.firehose.model.SourceDescription;

/// A delivery stream. It has one destination.
final class AwsKinesisFirehoseDeliveryStream {

    private static final Shape SOURCE = Shape.PLAIN.complete();

    record Live(DeliveryStreamDescription stream, DestinationDescription to, SourceDescription from, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_kinesis_firehose_delivery_stream")
            .identifiedBy("name")
            .readBy(AwsKinesisFirehoseDeliveryStream::read)
            .needs(Firehose.STREAMS)
            .needs(Firehose.TAGS)
            .needs(Tagging.TAGGED)
            .attribute("destination", live -> destination(live.to()), Meaning.caseless())
            .attribute(
                    "elasticsearch_configuration",
                    live -> Destinations.of(live.to().elasticsearchDestinationDescription()),
                    Processing.MEANING)
            .attribute(
                    "extended_s3_configuration",
                    live -> Destinations.of(live.to().extendedS3DestinationDescription()),
                    Processing.MEANING)
            .attribute(
                    "http_endpoint_configuration",
                    live -> Destinations.of(live.to().httpEndpointDestinationDescription()),
                    Processing.MEANING)
            .attribute(
                    "opensearch_configuration",
                    live -> Destinations.of(live.to().amazonopensearchserviceDestinationDescription()),
                    Processing.MEANING)
            .attribute(
                    "opensearchserverless_configuration",
                    live -> Destinations.of(live.to().amazonOpenSearchServerlessDestinationDescription()),
                    Processing.MEANING)
            .attribute(
                    "redshift_configuration",
                    live -> Destinations.of(live.to().redshiftDestinationDescription()),
                    Processing.MEANING)
            .attribute(
                    "splunk_configuration",
                    live -> Destinations.of(live.to().splunkDestinationDescription()),
                    Processing.MEANING)
            .attribute(
                    "kinesis_source_configuration",
                    live -> SOURCE.single(live.from().kinesisStreamSourceDescription()))
            .attribute(
                    "msk_source_configuration",
                    live -> SOURCE.single(live.from().mskSourceDescription()))
            .attribute("server_side_encryption", live -> encryption(live.stream()))
            .tags(Live::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("destination_id", "a number that AWS gives the destination, which is compared")
            .ignored("id", "the ARN, which follows from the name")
            .ignored("name", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("version_id", "new with every change of the destination, which is compared")
            .done();

    private AwsKinesisFirehoseDeliveryStream() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Firehose.STREAMS, name)
                .map(stream -> new Live(
                        stream,
                        stream.destinations().stream().findFirst().orElseGet(DestinationDescription.builder()::build),
                        stream.source() == null ? SourceDescription.builder().build() : stream.source(),
                        Tagging.tags(reads, declared, arn, Firehose.TAGS, name)));
    }

    private static @Nullable String destination(DestinationDescription to) {
        if (to.elasticsearchDestinationDescription() != null) {
            return "elasticsearch";
        } else if (to.httpEndpointDestinationDescription() != null) {
            return "http_endpoint";
        } else if (to.amazonopensearchserviceDestinationDescription() != null) {
            return "opensearch";
        } else if (to.amazonOpenSearchServerlessDestinationDescription() != null) {
            return "opensearchserverless";
        } else if (to.redshiftDestinationDescription() != null) {
            return "redshift";
        } else if (to.splunkDestinationDescription() != null) {
            return "splunk";
        } else if (to.snowflakeDestinationDescription() != null) {
            return "snowflake";
        } else if (to.icebergDestinationDescription() != null) {
            return "iceberg";
        }
        return to.extendedS3DestinationDescription() == null ? null : "extended_s3";
    }

    /// Which key it would be says nothing while the encryption is off.
    private static Value encryption(DeliveryStreamDescription stream) {
        var encryption = stream.deliveryStreamEncryptionConfiguration();
        var enabled = encryption != null
                && (encryption.status() == DeliveryStreamEncryptionStatus.ENABLED
                        || encryption.status() == DeliveryStreamEncryptionStatus.ENABLING);
        var block = Value.block().with("enabled", Value.of(enabled));
        return Value.single(
                enabled
                        ? block.with("key_arn", Value.of(encryption.keyARN()))
                                .with("key_type", Value.of(encryption.keyTypeAsString()))
                        : block);
    }
}
