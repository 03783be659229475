package dev.driftline.aws.live.types.sqs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.JsonText;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// Where a queue puts messages that nobody could handle.
final class AwsSqsQueueRedrivePolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_sqs_queue_redrive_policy")
            .identifiedBy("queue_url")
            .readBy(Sqs.attribute(QueueAttributeName.REDRIVE_POLICY))
            .needs(Sqs.QUEUES)
            .mirroredIn("aws_sqs_queue", declared -> declared.text("queue_url"), "redrive_policy")
            .attribute("redrive_policy", policy -> policy, JsonText.MEANING)
            .ignored("id", "the identity")
            .ignored("queue_url", "the identity")
            .done();

    private AwsSqsQueueRedrivePolicy() {}
}
