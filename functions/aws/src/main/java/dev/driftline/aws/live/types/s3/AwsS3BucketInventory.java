package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.s3.model.InventoryConfiguration;

/// A list of the objects of a bucket, made again and again.
final class AwsS3BucketInventory {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("bucket", "bucket_arn")
            .renamed("s3_bucket_destination", "bucket")
            .renamed("sses3", "sse_s3")
            .renamed("ssekms", "sse_kms");

    static final ResourceType<InventoryConfiguration> TYPE = ResourceType.named("aws_s3_bucket_inventory")
            .readBy(S3Configurations.named(S3Configurations.INVENTORIES))
            .needs(S3Configurations.INVENTORIES)
            .attribute("destination", live -> SHAPE.single(live.destination()))
            .attribute("enabled", InventoryConfiguration::isEnabled)
            .attribute("filter", live -> SHAPE.single(live.filter()))
            .attribute("included_object_versions", InventoryConfiguration::includedObjectVersionsAsString)
            .attribute("optional_fields", live -> Value.set(live.optionalFieldsAsStrings()))
            .attribute("schedule", live -> SHAPE.single(live.schedule()))
            .ignored("bucket", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsS3BucketInventory() {}
}
