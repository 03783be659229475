package dev.driftline.aws.live.types.kinesis;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;

/// What other accounts may do with a stream or a consumer.
final class AwsKinesisResourcePolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_kinesis_resource_policy")
            .identifiedBy("resource_arn")
            .readBy((reads, declared) -> reads.get(Kinesis.POLICIES, declared.text("resource_arn"))
                    .filter(policy -> !policy.isEmpty() && !policy.equals("{}")))
            .needs(Kinesis.POLICIES)
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .ignored("id", "the identity")
            .ignored("resource_arn", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsKinesisResourcePolicy() {}
}
