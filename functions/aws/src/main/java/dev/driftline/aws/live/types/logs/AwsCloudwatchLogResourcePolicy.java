package dev.driftline.aws.live.types.logs;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import java.util.Optional;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResourcePolicy;

/// What other services may do with the account's logs.
final class AwsCloudwatchLogResourcePolicy {

    static final ResourceType<ResourcePolicy> TYPE = ResourceType.named("aws_cloudwatch_log_resource_policy")
            .identifiedBy("policy_name")
            .<ResourcePolicy>readBy((reads, declared) -> reads.get(CloudWatchLogs.RESOURCE_POLICIES, Whole.LISTING)
                    .flatMap(policies -> Optional.ofNullable(policies.get(declared.text("policy_name")))))
            .needs(CloudWatchLogs.RESOURCE_POLICIES)
            .attribute("policy_document", ResourcePolicy::policyDocument, IamPolicy.MEANING)
            .ignored("id", "the name, which is the identity")
            .ignored("policy_name", "the identity")
            .done();

    private AwsCloudwatchLogResourcePolicy() {}
}
