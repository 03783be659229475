package dev.driftline.aws.live.types.eks;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import java.util.Collection;
import java.util.stream.Stream;
import software.amazon.awssdk.services.eks.model.Cluster;
import software.amazon.awssdk.services.eks.model.LogSetup;

/// A Kubernetes cluster; its nodes and add-ons are resources of their own.
final class AwsEksCluster {

    /// Who made the cluster is asked for once, and AWS tells it to nobody later.
    private static final Shape SHAPE = Shape.PLAIN.complete().without("bootstrap_cluster_creator_admin_permissions");

    static final ResourceType<Cluster> TYPE = ResourceType.named("aws_eks_cluster")
            .identifiedBy("name")
            .readBy(Eks.CLUSTERS)
            .attributes(cluster -> cluster, "role_arn")
            .allComputed(cluster -> cluster, "endpoint", "version")
            .computed("access_config", cluster -> SHAPE.single(cluster.accessConfig()))
            .computed("certificate_authority", cluster -> SHAPE.single(cluster.certificateAuthority()))
            .computed("cluster_id", Cluster::id)
            .attribute("enabled_cluster_log_types", AwsEksCluster::logs)
            .attribute("encryption_config", cluster -> SHAPE.set(cluster.encryptionConfig()))
            .computed("identity", cluster -> SHAPE.single(cluster.identity()))
            .computed("kubernetes_network_config", cluster -> SHAPE.single(cluster.kubernetesNetworkConfig()))
            .attribute("outpost_config", cluster -> SHAPE.single(cluster.outpostConfig()))
            .attribute("vpc_config", cluster -> SHAPE.single(cluster.resourcesVpcConfig()))
            .tags(cluster -> Value.map(Eks.tags(cluster.tags())))
            .allIgnored("the identity", "arn", "id", "name")
            .ignored("created_at", "set once by AWS; a cluster made anew shows in its endpoint")
            .ignored("platform_version", "AWS upgrades it by itself")
            .ignored("status", "tells how a change goes on, not what the cluster is")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsEksCluster() {}

    private static Value logs(Cluster cluster) {
        return Value.set(Stream.ofNullable(cluster.logging())
                .flatMap(logging -> logging.clusterLogging().stream())
                .filter(setup -> Boolean.TRUE.equals(setup.enabled()))
                .map(LogSetup::typesAsStrings)
                .flatMap(Collection::stream)
                .toList());
    }
}
