package dev.driftline.aws.live.types.sagemaker;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.sagemaker.model.DescribeModelResponse;

/// What is served, and by which container.
final class AwsSagemakerModel {

    private static final Lookup<String, DescribeModelResponse> MODELS = SageMaker.described(
            "sagemaker:DescribeModel", (sageMaker, name) -> sageMaker.describeModel(ask -> ask.modelName(name)));

    /// Requests go to the first container of several and on from there (SageMaker API reference,
    /// `InferenceExecutionConfig`).
    private static final Meaning SERIAL =
            Meaning.unsetIs(Value.single(Value.block().with("mode", Value.of("Serial"))));

    static final ResourceType<Tagged<DescribeModelResponse>> TYPE = ResourceType.named("aws_sagemaker_model")
            .identifiedBy("name")
            .readBy(Tagged.by(MODELS, "name", SageMaker.TAGS))
            .needs(MODELS, SageMaker.TAGS, Tagging.TAGGED)
            .attributes(Tagged::thing, "enable_network_isolation", "execution_role_arn")
            .attribute("container", live -> Shape.PLAIN.list(live.thing().containers()))
            .attribute(
                    "inference_execution_config",
                    live -> Shape.PLAIN.single(live.thing().inferenceExecutionConfig()),
                    SERIAL)
            .attribute(
                    "primary_container", live -> Shape.PLAIN.single(live.thing().primaryContainer()))
            .attribute(
                    "vpc_config",
                    live -> Shape.PLAIN.complete().single(live.thing().vpcConfig()))
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSagemakerModel() {}
}
