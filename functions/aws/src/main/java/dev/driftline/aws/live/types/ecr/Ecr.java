package dev.driftline.aws.live.types.ecr;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecr.model.DescribeRegistryResponse;
import software.amazon.awssdk.services.ecr.model.PullThroughCacheRule;
import software.amazon.awssdk.services.ecr.model.RegistryScanningConfiguration;
import software.amazon.awssdk.services.ecr.model.Repository;
import software.amazon.awssdk.services.ecr.model.Tag;

/// The ECR calls.
final class Ecr {

    /// A page of a listing (ECR API reference).
    private static final int PAGE = 1000;

    /// By name. Asked by names the call fails on the first that there is none of, so all are listed.
    static final Lookup<String, Repository> REPOSITORIES = Lookup.choosing(
            "ecr:DescribeRepositories",
            (aws, names) -> ecr(aws).describeRepositoriesPaginator(ask -> ask.maxResults(PAGE)).repositories().stream()
                    .collect(Collectors.toMap(
                            Repository::repositoryName, Function.identity(), (first, second) -> second)));

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "ecr:ListTagsForResource",
                    (aws, arn) -> ecr(aws).listTagsForResource(ask -> ask.resourceArn(arn)).tags().stream()
                            .filter(tag -> !tag.key().startsWith("aws:"))
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("RepositoryNotFoundException");

    /// By name of the repository.
    static final Lookup<String, String> REPOSITORY_POLICIES = Lookup.<String, String>each(
                    "ecr:GetRepositoryPolicy",
                    (aws, name) -> ecr(aws).getRepositoryPolicy(ask -> ask.repositoryName(name))
                            .policyText())
            .absentOn("RepositoryPolicyNotFoundException", "RepositoryNotFoundException");

    /// By name of the repository.
    static final Lookup<String, String> LIFECYCLE_POLICIES = Lookup.<String, String>each(
                    "ecr:GetLifecyclePolicy",
                    (aws, name) -> ecr(aws).getLifecyclePolicy(ask -> ask.repositoryName(name))
                            .lifecyclePolicyText())
            .absentOn("LifecyclePolicyNotFoundException", "RepositoryNotFoundException");

    static final Lookup<Lookup.Whole, String> REGISTRY_POLICY = Lookup.whole(
                    "ecr:GetRegistryPolicy",
                    aws -> ecr(aws).getRegistryPolicy(ask -> {}).policyText())
            .absentOn("RegistryPolicyNotFoundException");

    static final Lookup<Lookup.Whole, RegistryScanningConfiguration> SCANNING = Lookup.whole(
            "ecr:GetRegistryScanningConfiguration",
            aws -> ecr(aws).getRegistryScanningConfiguration(ask -> {}).scanningConfiguration());

    static final Lookup<Lookup.Whole, DescribeRegistryResponse> REGISTRY =
            Lookup.whole("ecr:DescribeRegistry", aws -> ecr(aws).describeRegistry(ask -> {}));

    /// By prefix; a registry has up to fifty.
    static final Lookup<String, PullThroughCacheRule> CACHE_RULES = Lookup.choosing(
            "ecr:DescribePullThroughCacheRules",
            (aws, prefixes) ->
                    ecr(aws).describePullThroughCacheRulesPaginator(ask -> {}).pullThroughCacheRules().stream()
                            .collect(Collectors.toMap(
                                    PullThroughCacheRule::ecrRepositoryPrefix,
                                    Function.identity(),
                                    (first, second) -> second)));

    private Ecr() {}

    static EcrClient ecr(Aws aws) {
        return aws.client(EcrClient.class, EcrClient::builder);
    }
}
