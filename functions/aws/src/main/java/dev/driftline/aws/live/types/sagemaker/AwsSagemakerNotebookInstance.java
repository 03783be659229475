package dev.driftline.aws.live.types.sagemaker;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.sagemaker.model.DescribeNotebookInstanceResponse;

/// A machine for notebooks.
final class AwsSagemakerNotebookInstance {

    private static final Lookup<String, DescribeNotebookInstanceResponse> INSTANCES =
            SageMaker.<DescribeNotebookInstanceResponse>described(
                            "sagemaker:DescribeNotebookInstance",
                            (sageMaker, name) ->
                                    sageMaker.describeNotebookInstance(ask -> ask.notebookInstanceName(name)))
                    // Amazon SageMaker API reference, DescribeNotebookInstance.
                    .until(DescribeNotebookInstanceResponse::notebookInstanceStatusAsString, "Deleting");

    static final ResourceType<Tagged<DescribeNotebookInstanceResponse>> TYPE = ResourceType.named(
                    "aws_sagemaker_notebook_instance")
            .identifiedBy("name")
            .readBy(Tagged.by(INSTANCES, "name", SageMaker.TAGS))
            .needs(INSTANCES, SageMaker.TAGS, Tagging.TAGGED)
            .attributes(
                    Tagged::thing,
                    "accelerator_types",
                    "additional_code_repositories",
                    "default_code_repository",
                    "instance_type",
                    "kms_key_id",
                    "role_arn",
                    "subnet_id")
            .attribute(
                    "direct_internet_access",
                    live -> live.thing().directInternetAccessAsString(),
                    Meaning.unsetIs("Enabled"))
            .attribute("lifecycle_config_name", live -> live.thing().notebookInstanceLifecycleConfigName())
            .attribute("root_access", live -> live.thing().rootAccessAsString(), Meaning.unsetIs("Enabled"))
            .attribute("volume_size", live -> live.thing().volumeSizeInGB(), Meaning.zeroIs(5))
            .allComputed(Tagged::thing, "platform_identifier", "security_groups")
            .computed(
                    "instance_metadata_service_configuration",
                    live -> Shape.PLAIN.single(live.thing().instanceMetadataServiceConfiguration()))
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("network_interface_id", "made by AWS in the subnet, which is compared")
            .ignored("url", "made of the name by AWS")
            .done();

    private AwsSagemakerNotebookInstance() {}
}
