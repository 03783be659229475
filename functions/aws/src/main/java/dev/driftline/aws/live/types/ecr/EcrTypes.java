package dev.driftline.aws.live.types.ecr;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of ECR.
public final class EcrTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_ecr_lifecycle_policy", () -> AwsEcrLifecyclePolicy.TYPE),
            entry("aws_ecr_pull_through_cache_rule", () -> AwsEcrPullThroughCacheRule.TYPE),
            entry("aws_ecr_registry_policy", () -> AwsEcrRegistryPolicy.TYPE),
            entry("aws_ecr_registry_scanning_configuration", () -> AwsEcrRegistryScanningConfiguration.TYPE),
            entry("aws_ecr_replication_configuration", () -> AwsEcrReplicationConfiguration.TYPE),
            entry("aws_ecr_repository", () -> AwsEcrRepository.TYPE),
            entry("aws_ecr_repository_policy", () -> AwsEcrRepositoryPolicy.TYPE));

    private EcrTypes() {}
}
