package dev.driftline.aws.live.types.ecr;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;

/// Who may use a repository.
final class AwsEcrRepositoryPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_ecr_repository_policy")
            .identifiedBy("repository")
            .readBy(Ecr.REPOSITORY_POLICIES)
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .allIgnored("the identity", "id", "repository")
            .ignored("registry_id", "the account that is asked")
            .done();

    private AwsEcrRepositoryPolicy() {}
}
