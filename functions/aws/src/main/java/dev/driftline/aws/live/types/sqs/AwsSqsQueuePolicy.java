package dev.driftline.aws.live.types.sqs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// The policy of a queue.
final class AwsSqsQueuePolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_sqs_queue_policy")
            .identifiedBy("queue_url")
            .readBy(Sqs.attribute(QueueAttributeName.POLICY))
            .needs(Sqs.QUEUES)
            .mirroredIn("aws_sqs_queue", declared -> declared.text("queue_url"), "policy")
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .ignored("id", "the identity")
            .ignored("queue_url", "the identity")
            .done();

    private AwsSqsQueuePolicy() {}
}
