package dev.driftline.aws.live.types.dax;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dax.model.Cluster;
import software.amazon.awssdk.services.dax.model.Endpoint;
import software.amazon.awssdk.services.dax.model.Node;
import software.amazon.awssdk.services.dax.model.ParameterGroupStatus;
import software.amazon.awssdk.services.dax.model.SSEStatus;
import software.amazon.awssdk.services.dax.model.SecurityGroupMembership;

/// A cache before DynamoDB.
final class AwsDaxCluster {

    record Live(Cluster cluster, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_dax_cluster")
            .identifiedBy("cluster_name")
            .readBy(AwsDaxCluster::read)
            .needs(Dax.CLUSTERS, Dax.TAGS, Tagging.TAGGED)
            .attributes(Live::cluster, "description", "iam_role_arn", "node_type")
            .computed("arn", live -> live.cluster().clusterArn())
            .computed(
                    "cluster_address",
                    live -> discovery(live).map(Endpoint::address).orElse(null))
            // Clusters without encryption in transit may be answered without saying so.
            .attribute(
                    "cluster_endpoint_encryption_type",
                    live -> live.cluster().clusterEndpointEncryptionTypeAsString(),
                    Meaning.unsetIs("NONE"))
            .computed(
                    "configuration_endpoint",
                    live -> discovery(live)
                            .map(endpoint -> endpoint.address() + ":" + endpoint.port())
                            .orElse(null))
            .computed("maintenance_window", live -> live.cluster().preferredMaintenanceWindow(), Meaning.caseless())
            .computed("nodes", live -> Value.set(live.cluster().nodes(), AwsDaxCluster::node))
            .attribute("notification_topic_arn", live -> topic(live.cluster()))
            .computed(
                    "parameter_group_name",
                    live -> Optional.ofNullable(live.cluster().parameterGroup())
                            .map(ParameterGroupStatus::parameterGroupName)
                            .orElse(null))
            .computed("port", live -> discovery(live).map(Endpoint::port).orElse(null))
            .attribute("replication_factor", live -> live.cluster().totalNodes())
            .computed(
                    "security_group_ids",
                    live -> Value.set(live.cluster().securityGroups().stream()
                            .map(SecurityGroupMembership::securityGroupIdentifier)
                            .toList()))
            .attribute(
                    "server_side_encryption",
                    live -> Value.single(Value.block().with("enabled", Value.of(isEncrypted(live.cluster())))))
            .computed("subnet_group_name", live -> live.cluster().subnetGroup())
            .tags(Live::tags)
            .ignored("availability_zones", "only read when Terraform creates the cluster; nodes tell theirs")
            .ignored("cluster_name", "the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsDaxCluster() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(Dax.CLUSTERS, declared.text("cluster_name"))
                .map(cluster -> new Live(cluster, Tagging.tags(reads, declared, cluster.clusterArn(), Dax.TAGS)));
    }

    private static Optional<Endpoint> discovery(Live live) {
        return Optional.ofNullable(live.cluster().clusterDiscoveryEndpoint());
    }

    /// A topic that is not told any more stays in the answer as inactive.
    private static @Nullable String topic(Cluster cluster) {
        var notification = cluster.notificationConfiguration();
        return notification != null && "active".equals(notification.topicStatus()) ? notification.topicArn() : null;
    }

    private static boolean isEncrypted(Cluster cluster) {
        var encryption = cluster.sseDescription();
        return encryption != null
                && (encryption.status() == SSEStatus.ENABLED || encryption.status() == SSEStatus.ENABLING);
    }

    private static Value.Block node(Node node) {
        var endpoint = Optional.ofNullable(node.endpoint());
        return Value.block()
                .with("id", Value.of(node.nodeId()))
                .with("address", Value.of(endpoint.map(Endpoint::address).orElse(null)))
                .with("port", Value.of(endpoint.map(Endpoint::port).orElse(null)))
                .with("availability_zone", Value.of(node.availabilityZone()));
    }
}
