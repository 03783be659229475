package dev.driftline.aws.live.types.sns;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import java.util.Map;

/// The policy of a topic.
final class AwsSnsTopicPolicy {

    static final ResourceType<Map<String, String>> TYPE = ResourceType.named("aws_sns_topic_policy")
            .identifiedBy("arn")
            .readBy(Sns.TOPICS)
            .mirroredIn("aws_sns_topic", declared -> declared.text("arn"), "policy")
            .attribute("policy", topic -> topic.get("Policy"), IamPolicy.MEANING)
            .computed("owner", topic -> topic.get("Owner"))
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsSnsTopicPolicy() {}
}
