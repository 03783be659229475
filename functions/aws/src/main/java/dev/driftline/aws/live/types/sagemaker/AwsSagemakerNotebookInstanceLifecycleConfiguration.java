package dev.driftline.aws.live.types.sagemaker;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DescribeNotebookInstanceLifecycleConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.NotebookInstanceLifecycleHook;

/// Scripts that run when a notebook instance is made or started.
final class AwsSagemakerNotebookInstanceLifecycleConfiguration {

    private static final Lookup<String, DescribeNotebookInstanceLifecycleConfigResponse> CONFIGURATIONS =
            SageMaker.described(
                    "sagemaker:DescribeNotebookInstanceLifecycleConfig",
                    (sageMaker, name) -> sageMaker.describeNotebookInstanceLifecycleConfig(
                            ask -> ask.notebookInstanceLifecycleConfigName(name)));

    static final ResourceType<DescribeNotebookInstanceLifecycleConfigResponse> TYPE = ResourceType.named(
                    "aws_sagemaker_notebook_instance_lifecycle_configuration")
            .identifiedBy("name")
            .readBy(CONFIGURATIONS)
            .attribute("on_create", live -> script(live.onCreate()))
            .attribute("on_start", live -> script(live.onStart()))
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsSagemakerNotebookInstanceLifecycleConfiguration() {}

    /// There can be one, in base64 on both sides.
    private static @Nullable String script(List<NotebookInstanceLifecycleHook> hooks) {
        return hooks.isEmpty() ? null : hooks.getFirst().content();
    }
}
