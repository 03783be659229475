package dev.driftline.aws.live.types.eks;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.eks.EksClient;
import software.amazon.awssdk.services.eks.model.AccessEntry;
import software.amazon.awssdk.services.eks.model.Addon;
import software.amazon.awssdk.services.eks.model.AssociatedAccessPolicy;
import software.amazon.awssdk.services.eks.model.Cluster;
import software.amazon.awssdk.services.eks.model.FargateProfile;
import software.amazon.awssdk.services.eks.model.Nodegroup;
import software.amazon.awssdk.services.eks.model.OidcIdentityProviderConfig;
import software.amazon.awssdk.services.eks.model.PodIdentityAssociation;

/// The EKS calls, which describe one thing each; listings have nothing but names.
final class Eks {

    /// @param name of a thing of that cluster
    record InCluster(String cluster, String name) {

        /// @param attribute that holds the name
        static InCluster of(DeclaredResource declared, String attribute) {
            return new InCluster(declared.text("cluster_name"), declared.text(attribute));
        }
    }

    /// The last state of everything here (Amazon EKS API reference).
    private static final String DELETING = "DELETING";

    /// By name.
    static final Lookup<String, Cluster> CLUSTERS = Lookup.<String, Cluster>each(
                    "eks:DescribeCluster",
                    (aws, name) ->
                            eks(aws).describeCluster(ask -> ask.name(name)).cluster())
            .absentOn("ResourceNotFoundException")
            .until(Cluster::statusAsString, DELETING);

    static final Lookup<InCluster, Nodegroup> NODE_GROUPS = Eks.<Nodegroup>each(
                    "eks:DescribeNodegroup",
                    (aws, of) -> eks(aws).describeNodegroup(
                                    ask -> ask.clusterName(of.cluster()).nodegroupName(of.name()))
                            .nodegroup())
            .until(Nodegroup::statusAsString, DELETING);

    static final Lookup<InCluster, FargateProfile> FARGATE_PROFILES = Eks.<FargateProfile>each(
                    "eks:DescribeFargateProfile",
                    (aws, of) -> eks(aws).describeFargateProfile(
                                    ask -> ask.clusterName(of.cluster()).fargateProfileName(of.name()))
                            .fargateProfile())
            .until(FargateProfile::statusAsString, DELETING);

    static final Lookup<InCluster, Addon> ADDONS = Eks.<Addon>each(
                    "eks:DescribeAddon",
                    (aws, of) -> eks(aws).describeAddon(
                                    ask -> ask.clusterName(of.cluster()).addonName(of.name()))
                            .addon())
            .until(Addon::statusAsString, DELETING);

    /// By ARN of the principal.
    static final Lookup<InCluster, AccessEntry> ACCESS_ENTRIES = each(
            "eks:DescribeAccessEntry",
            (aws, of) -> eks(aws).describeAccessEntry(
                            ask -> ask.clusterName(of.cluster()).principalArn(of.name()))
                    .accessEntry());

    /// By ARN of the principal.
    static final Lookup<InCluster, List<AssociatedAccessPolicy>> ACCESS_POLICIES = each(
            "eks:ListAssociatedAccessPolicies",
            (aws, of) -> eks(aws)
                    .listAssociatedAccessPoliciesPaginator(
                            ask -> ask.clusterName(of.cluster()).principalArn(of.name()))
                    .associatedAccessPolicies()
                    .stream()
                    .toList());

    static final Lookup<InCluster, OidcIdentityProviderConfig> IDENTITY_PROVIDERS =
            Eks.<OidcIdentityProviderConfig>each(
                            "eks:DescribeIdentityProviderConfig",
                            (aws, of) -> eks(aws).describeIdentityProviderConfig(ask -> ask.clusterName(of.cluster())
                                            .identityProviderConfig(config ->
                                                    config.type("oidc").name(of.name())))
                                    .identityProviderConfig()
                                    .oidc())
                    .until(OidcIdentityProviderConfig::statusAsString, DELETING);

    /// By id of the association.
    static final Lookup<InCluster, PodIdentityAssociation> POD_IDENTITIES = each(
            "eks:DescribePodIdentityAssociation",
            (aws, of) -> eks(aws).describePodIdentityAssociation(
                            ask -> ask.clusterName(of.cluster()).associationId(of.name()))
                    .association());

    private Eks() {}

    /// A thing of a cluster is gone when either is not found.
    private static <V> Lookup<InCluster, V> each(String action, BiFunction<Aws, InCluster, @Nullable V> read) {
        return Lookup.each(action, read).absentOn("ResourceNotFoundException");
    }

    static EksClient eks(Aws aws) {
        return aws.client(EksClient.class, EksClient::builder);
    }

    static Map<String, String> tags(Map<String, String> tags) {
        var own = new TreeMap<>(tags);
        own.keySet().removeIf(key -> key.startsWith("aws:"));
        return own;
    }
}
