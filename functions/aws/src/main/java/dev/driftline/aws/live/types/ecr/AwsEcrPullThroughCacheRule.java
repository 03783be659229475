package dev.driftline.aws.live.types.ecr;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ecr.model.PullThroughCacheRule;

/// Images of another registry under a prefix of this one.
final class AwsEcrPullThroughCacheRule {

    static final ResourceType<PullThroughCacheRule> TYPE = ResourceType.named("aws_ecr_pull_through_cache_rule")
            .identifiedBy("ecr_repository_prefix")
            .readBy(Ecr.CACHE_RULES)
            .attributes(rule -> rule, "credential_arn", "upstream_registry_url")
            .allComputed(rule -> rule, "registry_id")
            .allIgnored("the identity", "ecr_repository_prefix", "id")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEcrPullThroughCacheRule() {}
}
