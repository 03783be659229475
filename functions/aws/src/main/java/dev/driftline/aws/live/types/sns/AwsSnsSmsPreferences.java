package dev.driftline.aws.live.types.sns;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.Map;

/// How text messages are sent, and for how much: one a region.
final class AwsSnsSmsPreferences {

    private static final Lookup<Lookup.Whole, Map<String, String>> PREFERENCES = Lookup.whole(
            "sns:GetSMSAttributes",
            aws -> Sns.sns(aws).getSMSAttributes(ask -> {}).attributes());

    static final ResourceType<Map<String, String>> TYPE = ResourceType.named("aws_sns_sms_preferences")
            // AWS answers only what somebody set.
            .readBy((reads, declared) ->
                    reads.get(PREFERENCES, Lookup.Whole.LISTING).filter(set -> !set.isEmpty()))
            .needs(PREFERENCES)
            .attribute("default_sender_id", live -> live.get("DefaultSenderID"))
            .attribute("default_sms_type", live -> live.get("DefaultSMSType"))
            .attribute("delivery_status_iam_role_arn", live -> live.get("DeliveryStatusIAMRole"))
            .attribute("delivery_status_success_sampling_rate", live -> live.get("DeliveryStatusSuccessSamplingRate"))
            .computed("monthly_spend_limit", live -> Sns.whole(live.get("MonthlySpendLimit")))
            .attribute("usage_report_s3_bucket", live -> live.get("UsageReportS3Bucket"))
            .ignored("id", "a word of Terraform's own; a region has one of these")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSnsSmsPreferences() {}
}
