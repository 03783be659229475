package dev.driftline.aws.live.types.sagemaker;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;

/// Where models are asked.
final class AwsSagemakerEndpoint {

    private static final Lookup<String, DescribeEndpointResponse> ENDPOINTS =
            SageMaker.<DescribeEndpointResponse>described(
                            "sagemaker:DescribeEndpoint",
                            (sageMaker, name) -> sageMaker.describeEndpoint(ask -> ask.endpointName(name)))
                    // Amazon SageMaker API reference, DescribeEndpoint.
                    .until(DescribeEndpointResponse::endpointStatusAsString, "Deleting");

    static final ResourceType<Tagged<DescribeEndpointResponse>> TYPE = ResourceType.named("aws_sagemaker_endpoint")
            .identifiedBy("name")
            .readBy(Tagged.by(ENDPOINTS, "name", SageMaker.TAGS))
            .needs(ENDPOINTS, SageMaker.TAGS, Tagging.TAGGED)
            .attribute(
                    "deployment_config",
                    live -> Shape.PLAIN.complete().single(live.thing().lastDeploymentConfig()))
            .attributes(Tagged::thing, "endpoint_config_name")
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSagemakerEndpoint() {}
}
