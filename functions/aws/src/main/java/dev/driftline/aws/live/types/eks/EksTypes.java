package dev.driftline.aws.live.types.eks;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of EKS.
public final class EksTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_eks_access_entry", () -> AwsEksAccessEntry.TYPE),
            entry("aws_eks_access_policy_association", () -> AwsEksAccessPolicyAssociation.TYPE),
            entry("aws_eks_addon", () -> AwsEksAddon.TYPE),
            entry("aws_eks_cluster", () -> AwsEksCluster.TYPE),
            entry("aws_eks_fargate_profile", () -> AwsEksFargateProfile.TYPE),
            entry("aws_eks_identity_provider_config", () -> AwsEksIdentityProviderConfig.TYPE),
            entry("aws_eks_node_group", () -> AwsEksNodeGroup.TYPE),
            entry("aws_eks_pod_identity_association", () -> AwsEksPodIdentityAssociation.TYPE));

    private EksTypes() {}
}
