package dev.driftline.aws.live.types.sagemaker;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.sagemaker.model.DescribeModelPackageGroupResponse;

/// Versions of a model.
final class AwsSagemakerModelPackageGroup {

    private static final Lookup<String, DescribeModelPackageGroupResponse> GROUPS =
            SageMaker.<DescribeModelPackageGroupResponse>described(
                            "sagemaker:DescribeModelPackageGroup",
                            (sageMaker, name) ->
                                    sageMaker.describeModelPackageGroup(ask -> ask.modelPackageGroupName(name)))
                    // Amazon SageMaker API reference, DescribeModelPackageGroup.
                    .until(DescribeModelPackageGroupResponse::modelPackageGroupStatusAsString, "Deleting");

    static final ResourceType<Tagged<DescribeModelPackageGroupResponse>> TYPE = ResourceType.named(
                    "aws_sagemaker_model_package_group")
            .identifiedBy("model_package_group_name")
            .readBy(Tagged.by(GROUPS, "model_package_group_name", SageMaker.TAGS))
            .needs(GROUPS, SageMaker.TAGS, Tagging.TAGGED)
            .attributes(Tagged::thing, "model_package_group_description")
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("model_package_group_name", "the identity")
            .done();

    private AwsSagemakerModelPackageGroup() {}
}
