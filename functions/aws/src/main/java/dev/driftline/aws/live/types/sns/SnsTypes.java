package dev.driftline.aws.live.types.sns;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of SNS.
public final class SnsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_sns_platform_application", () -> AwsSnsPlatformApplication.TYPE),
            entry("aws_sns_sms_preferences", () -> AwsSnsSmsPreferences.TYPE),
            entry("aws_sns_topic", () -> AwsSnsTopic.TYPE),
            entry("aws_sns_topic_data_protection_policy", () -> AwsSnsTopicDataProtectionPolicy.TYPE),
            entry("aws_sns_topic_policy", () -> AwsSnsTopicPolicy.TYPE),
            entry("aws_sns_topic_subscription", () -> AwsSnsTopicSubscription.TYPE));

    private SnsTypes() {}
}
