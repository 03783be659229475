package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import java.util.List;
import software.amazon.awssdk.services.s3.model.IntelligentTieringConfiguration;

/// When objects of a bucket that nobody asks for are archived.
final class AwsS3BucketIntelligentTieringConfiguration {

    static final ResourceType<IntelligentTieringConfiguration> TYPE = ResourceType.named(
                    "aws_s3_bucket_intelligent_tiering_configuration")
            .readBy(S3Configurations.named(S3Configurations.TIERINGS))
            .needs(S3Configurations.TIERINGS)
            .attribute("filter", AwsS3BucketIntelligentTieringConfiguration::filter)
            .attribute("status", IntelligentTieringConfiguration::statusAsString)
            .attribute("tiering", live -> Shape.PLAIN.complete().set(live.tierings()))
            .ignored("bucket", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsS3BucketIntelligentTieringConfiguration() {}

    private static Value filter(IntelligentTieringConfiguration live) {
        return Value.single(live.filter(), filter -> {
            var and = filter.and();
            return and == null
                    ? S3Configurations.filter(filter.prefix(), filter.tag(), List.of())
                    : S3Configurations.filter(and.prefix(), null, and.tags());
        });
    }
}
