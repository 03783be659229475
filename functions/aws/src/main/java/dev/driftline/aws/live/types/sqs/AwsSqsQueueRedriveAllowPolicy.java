package dev.driftline.aws.live.types.sqs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// Which queues may put their dead letters into a queue.
final class AwsSqsQueueRedriveAllowPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_sqs_queue_redrive_allow_policy")
            .identifiedBy("queue_url")
            .readBy(Sqs.attribute(QueueAttributeName.REDRIVE_ALLOW_POLICY))
            .needs(Sqs.QUEUES)
            .mirroredIn("aws_sqs_queue", declared -> declared.text("queue_url"), "redrive_allow_policy")
            .attribute("redrive_allow_policy", policy -> policy, Sqs.REDRIVE_ALLOW)
            .ignored("id", "the identity")
            .ignored("queue_url", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSqsQueueRedriveAllowPolicy() {}
}
