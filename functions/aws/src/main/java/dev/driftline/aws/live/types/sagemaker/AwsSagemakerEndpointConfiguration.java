package dev.driftline.aws.live.types.sagemaker;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;

/// Which models an endpoint serves, on what machines.
final class AwsSagemakerEndpointConfiguration {

    private static final Lookup<String, DescribeEndpointConfigResponse> CONFIGURATIONS = SageMaker.described(
            "sagemaker:DescribeEndpointConfig",
            (sageMaker, name) -> sageMaker.describeEndpointConfig(ask -> ask.endpointConfigName(name)));

    static final ResourceType<Tagged<DescribeEndpointConfigResponse>> TYPE = ResourceType.named(
                    "aws_sagemaker_endpoint_configuration")
            .identifiedBy("name")
            .readBy(Tagged.by(CONFIGURATIONS, "name", SageMaker.TAGS))
            .needs(CONFIGURATIONS, SageMaker.TAGS, Tagging.TAGGED)
            .attribute(
                    "async_inference_config",
                    live -> Shape.PLAIN.single(live.thing().asyncInferenceConfig()))
            .attribute(
                    "data_capture_config",
                    live -> Shape.PLAIN.single(live.thing().dataCaptureConfig()))
            .attribute("kms_key_arn", live -> live.thing().kmsKeyId())
            .attribute(
                    "production_variants", live -> Shape.PLAIN.list(live.thing().productionVariants()))
            .attribute(
                    "shadow_production_variants",
                    live -> Shape.PLAIN.list(live.thing().shadowProductionVariants()))
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the configuration")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSagemakerEndpointConfiguration() {}
}
