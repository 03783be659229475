package dev.driftline.aws.live.types.sns;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.JsonText;

/// Which personal data a topic lets pass.
final class AwsSnsTopicDataProtectionPolicy {

    private static final Lookup<String, String> POLICIES = Lookup.<String, String>each(
                    "sns:GetDataProtectionPolicy",
                    (aws, arn) -> Sns.sns(aws)
                            .getDataProtectionPolicy(ask -> ask.resourceArn(arn))
                            .dataProtectionPolicy())
            .absentOn("NotFound");

    static final ResourceType<String> TYPE = ResourceType.named("aws_sns_topic_data_protection_policy")
            .readBy((reads, declared) ->
                    reads.get(POLICIES, declared.text("arn")).filter(policy -> !policy.isEmpty()))
            .needs(POLICIES)
            .attribute("policy", policy -> policy, JsonText.MEANING)
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSnsTopicDataProtectionPolicy() {}
}
