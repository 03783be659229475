package dev.driftline.aws.live.types.sns;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;

/// A push service for mobile devices. Its credentials are never in an answer.
final class AwsSnsPlatformApplication {

    static final ResourceType<Map<String, String>> TYPE = ResourceType.named("aws_sns_platform_application")
            .readBy(Sns.PLATFORM_APPLICATIONS)
            .attribute("apple_platform_bundle_id", live -> live.get("ApplePlatformBundleID"))
            .attribute("apple_platform_team_id", live -> live.get("ApplePlatformTeamID"))
            .attribute("event_delivery_failure_topic_arn", live -> live.get("EventDeliveryFailure"))
            .attribute("event_endpoint_created_topic_arn", live -> live.get("EventEndpointCreated"))
            .attribute("event_endpoint_deleted_topic_arn", live -> live.get("EventEndpointDeleted"))
            .attribute("event_endpoint_updated_topic_arn", live -> live.get("EventEndpointUpdated"))
            .attribute("failure_feedback_role_arn", live -> live.get("FailureFeedbackRoleArn"))
            .attribute("success_feedback_role_arn", live -> live.get("SuccessFeedbackRoleArn"))
            .attribute("success_feedback_sample_rate", live -> live.get("SuccessFeedbackSampleRate"))
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the ARN, which is the identity")
            .ignored("platform", "a part of the ARN, which is the identity")
            .ignored("platform_credential", "a secret; AWS does not return it")
            .ignored("platform_principal", "a secret; AWS does not return it")
            .done();

    private AwsSnsPlatformApplication() {}
}
