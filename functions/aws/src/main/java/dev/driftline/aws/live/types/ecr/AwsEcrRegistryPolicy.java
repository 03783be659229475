package dev.driftline.aws.live.types.ecr;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;

/// Who may use the registry of the account.
final class AwsEcrRegistryPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_ecr_registry_policy")
            .readBy((reads, declared) -> reads.get(Ecr.REGISTRY_POLICY, Whole.LISTING))
            .needs(Ecr.REGISTRY_POLICY)
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .allIgnored("the account that is asked", "id", "registry_id")
            .done();

    private AwsEcrRegistryPolicy() {}
}
