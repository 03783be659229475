package dev.driftline.aws.live.types.sns;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.EventPattern;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import java.util.Map;

/// Who is told of what is published to a topic.
final class AwsSnsTopicSubscription {

    /// AWS answers an endpoint's password as stars (Amazon SNS API reference, GetSubscriptionAttributes).
    private static final Meaning MASKED =
            Meaning.eachText(endpoint -> endpoint.replaceFirst("^(https?://[^:/@]*):[^@/]*@", "$1:****@"));

    static final ResourceType<Map<String, String>> TYPE = ResourceType.named("aws_sns_topic_subscription")
            .identifiedBy("arn")
            .readBy(Sns.SUBSCRIPTIONS)
            .attribute("delivery_policy", live -> live.get("DeliveryPolicy"), JsonText.MEANING)
            .attribute("endpoint", live -> live.get("Endpoint"), MASKED)
            .attribute("filter_policy", live -> live.get("FilterPolicy"), EventPattern.MEANING)
            .computed(
                    "filter_policy_scope", live -> live.get("FilterPolicyScope"), Meaning.unsetIs("MessageAttributes"))
            .computed("owner_id", live -> live.get("Owner"))
            .attribute("protocol", live -> live.get("Protocol"))
            .attribute("raw_message_delivery", live -> Sns.flag(live.get("RawMessageDelivery")))
            .attribute("redrive_policy", live -> live.get("RedrivePolicy"), JsonText.MEANING)
            .attribute("replay_policy", live -> live.get("ReplayPolicy"), JsonText.MEANING)
            .attribute("subscription_role_arn", live -> live.get("SubscriptionRoleArn"))
            .attribute("topic_arn", live -> live.get("TopicArn"))
            .ignored("arn", "the identity")
            .ignored("confirmation_timeout_in_minutes", "how long Terraform waits; AWS knows nothing of it")
            .ignored("confirmation_was_authenticated", "changes when somebody confirms the subscription")
            .ignored("endpoint_auto_confirms", "tells Terraform whether to wait; AWS knows nothing of it")
            .ignored("id", "the identity")
            .ignored("pending_confirmation", "changes when somebody confirms the subscription")
            .done();

    private AwsSnsTopicSubscription() {}
}
