package dev.driftline.aws.live.types.transfer;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.transfer.model.DescribedWorkflow;

/// What is done with files that came in.
final class AwsTransferWorkflow {

    private static final Lookup<String, DescribedWorkflow> WORKFLOWS = Lookup.<String, DescribedWorkflow>each(
                    "transfer:DescribeWorkflow",
                    (aws, id) -> Transfer.transfer(aws)
                            .describeWorkflow(ask -> ask.workflowId(id))
                            .workflow())
            .absentOn(Transfer.GONE);

    static final ResourceType<DescribedWorkflow> TYPE = ResourceType.named("aws_transfer_workflow")
            .readBy(WORKFLOWS)
            .attribute("description", DescribedWorkflow::description)
            .attribute("on_exception_steps", workflow -> Shape.PLAIN.complete().list(workflow.onExceptionSteps()))
            .attribute("steps", workflow -> Shape.PLAIN.complete().list(workflow.steps()))
            .tags(workflow -> Transfer.tags(workflow.tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsTransferWorkflow() {}
}
