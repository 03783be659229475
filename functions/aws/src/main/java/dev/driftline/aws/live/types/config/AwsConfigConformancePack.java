package dev.driftline.aws.live.types.config;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.config.model.ConformancePackDetail;

/// Rules that are deployed together.
final class AwsConfigConformancePack {

    static final ResourceType<ConformancePackDetail> TYPE = ResourceType.named("aws_config_conformance_pack")
            .identifiedBy("name")
            .readBy(ConfigRules.CONFORMANCE_PACKS)
            .attribute("delivery_s3_bucket", ConformancePackDetail::deliveryS3Bucket)
            .attribute("delivery_s3_key_prefix", ConformancePackDetail::deliveryS3KeyPrefix)
            .attribute("input_parameter", pack -> Shape.PLAIN.complete().set(pack.conformancePackInputParameters()))
            .computed("arn", ConformancePackDetail::conformancePackArn)
            .allIgnored("AWS does not return the template", "template_body", "template_s3_uri")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsConfigConformancePack() {}
}
