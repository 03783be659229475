package dev.driftline.aws.live.types.config;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import software.amazon.awssdk.services.config.model.DeliveryChannel;

/// Where AWS Config delivers what it records.
final class AwsConfigDeliveryChannel {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    static final ResourceType<DeliveryChannel> TYPE = ResourceType.named("aws_config_delivery_channel")
            .identifiedBy("name")
            .<DeliveryChannel>readBy((reads, declared) -> reads.get(Config.DELIVERY_CHANNELS, Whole.LISTING)
                    .flatMap(all -> all.stream()
                            .filter(channel -> declared.text("name").equals(channel.name()))
                            .findFirst()))
            .needs(Config.DELIVERY_CHANNELS)
            .attribute("s3_bucket_name", DeliveryChannel::s3BucketName)
            .attribute("s3_key_prefix", DeliveryChannel::s3KeyPrefix)
            .attribute("s3_kms_key_arn", DeliveryChannel::s3KmsKeyArn)
            .attribute(
                    "snapshot_delivery_properties", channel -> SHAPE.single(channel.configSnapshotDeliveryProperties()))
            .attribute("sns_topic_arn", DeliveryChannel::snsTopicARN)
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsConfigDeliveryChannel() {}
}
