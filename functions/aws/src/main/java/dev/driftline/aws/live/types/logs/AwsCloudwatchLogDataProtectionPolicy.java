package dev.driftline.aws.live.types.logs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.JsonText;
import software.amazon.awssdk.services.cloudwatchlogs.model.GetDataProtectionPolicyResponse;

/// What of a log group's lines is masked.
final class AwsCloudwatchLogDataProtectionPolicy {

    static final ResourceType<GetDataProtectionPolicyResponse> TYPE = ResourceType.named(
                    "aws_cloudwatch_log_data_protection_policy")
            .identifiedBy("log_group_name")
            .readBy(CloudWatchLogs.DATA_PROTECTION_POLICIES)
            .attribute("policy_document", GetDataProtectionPolicyResponse::policyDocument, JsonText.MEANING)
            .ignored("id", "the identity")
            .ignored("log_group_name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCloudwatchLogDataProtectionPolicy() {}
}
