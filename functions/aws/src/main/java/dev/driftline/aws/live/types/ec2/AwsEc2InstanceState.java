package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ec2.model.Instance;

/// Whether an instance runs.
final class AwsEc2InstanceState {

    static final ResourceType<Instance> TYPE = ResourceType.named("aws_ec2_instance_state")
            .identifiedBy("instance_id")
            .readBy(Ec2Instances.INSTANCES)
            .claims(
                    "aws_instance",
                    "instance_state",
                    declared -> declared.text("instance_id"),
                    declared -> declared.get("state"))
            .attribute("state", Instances::state)
            .ignored("force", "tells Terraform how to stop the instance; AWS knows nothing of it")
            .ignored("id", "the identity")
            .ignored("instance_id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2InstanceState() {}
}
