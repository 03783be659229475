package dev.driftline.aws.live.types.sagemaker;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of SageMaker.
public final class SageMakerTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_sagemaker_domain", () -> AwsSagemakerDomain.TYPE),
            entry("aws_sagemaker_endpoint", () -> AwsSagemakerEndpoint.TYPE),
            entry("aws_sagemaker_endpoint_configuration", () -> AwsSagemakerEndpointConfiguration.TYPE),
            entry("aws_sagemaker_model", () -> AwsSagemakerModel.TYPE),
            entry("aws_sagemaker_model_package_group", () -> AwsSagemakerModelPackageGroup.TYPE),
            entry("aws_sagemaker_notebook_instance", () -> AwsSagemakerNotebookInstance.TYPE),
            entry(
                    "aws_sagemaker_notebook_instance_lifecycle_configuration",
                    () -> AwsSagemakerNotebookInstanceLifecycleConfiguration.TYPE));

    private SageMakerTypes() {}
}
