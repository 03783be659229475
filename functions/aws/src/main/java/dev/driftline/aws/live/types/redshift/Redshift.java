package dev.driftline.aws.live.types.redshift;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.types.Listings;
import dev.driftline.aws.live.types.Parameters;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.redshift.RedshiftClient;
import software.amazon.awssdk.services.redshift.model.Cluster;
import software.amazon.awssdk.services.redshift.model.ClusterParameterGroup;
import software.amazon.awssdk.services.redshift.model.ClusterSubnetGroup;
import software.amazon.awssdk.services.redshift.model.DescribeLoggingStatusResponse;
import software.amazon.awssdk.services.redshift.model.SnapshotCopyGrant;
import software.amazon.awssdk.services.redshift.model.Tag;

/// The Redshift calls. Their answers have the tags.
final class Redshift {

    private static final String NO_CLUSTER = "ClusterNotFound";
    private static final String NO_PARAMETER_GROUP = "ClusterParameterGroupNotFound";

    static final Lookup<String, Cluster> CLUSTERS = Listings.byName(
                    "redshift:DescribeClusters",
                    (aws, id) -> redshift(aws)
                            .describeClusters(ask -> ask.clusterIdentifier(id))
                            .clusters(),
                    aws -> redshift(aws).describeClustersPaginator(ask -> {}).clusters(),
                    Cluster::clusterIdentifier,
                    NO_CLUSTER)
            // Amazon Redshift API reference, Cluster (`ClusterStatus`).
            .until(Cluster::clusterStatus, "deleting", "final-snapshot");

    /// By cluster.
    static final Lookup<String, DescribeLoggingStatusResponse> LOGGING =
            Lookup.<String, DescribeLoggingStatusResponse>each(
                            "redshift:DescribeLoggingStatus",
                            (aws, id) -> redshift(aws).describeLoggingStatus(ask -> ask.clusterIdentifier(id)))
                    .absentOn(NO_CLUSTER);

    static final Lookup<String, ClusterParameterGroup> PARAMETER_GROUPS = Listings.byName(
            "redshift:DescribeClusterParameterGroups",
            (aws, name) -> redshift(aws)
                    .describeClusterParameterGroups(ask -> ask.parameterGroupName(name))
                    .parameterGroups(),
            aws -> redshift(aws)
                    .describeClusterParameterGroupsPaginator(ask -> {})
                    .parameterGroups(),
            ClusterParameterGroup::parameterGroupName,
            NO_PARAMETER_GROUP);

    static final Parameters.Source PARAMETERS = new Parameters.Source(parameters("user"), parameters(""));

    static final Lookup<String, ClusterSubnetGroup> SUBNET_GROUPS = Listings.byName(
            "redshift:DescribeClusterSubnetGroups",
            (aws, name) -> redshift(aws)
                    .describeClusterSubnetGroups(ask -> ask.clusterSubnetGroupName(name))
                    .clusterSubnetGroups(),
            aws -> redshift(aws).describeClusterSubnetGroupsPaginator(ask -> {}).clusterSubnetGroups(),
            ClusterSubnetGroup::clusterSubnetGroupName,
            "ClusterSubnetGroupNotFoundFault");

    static final Lookup<String, SnapshotCopyGrant> GRANTS = Listings.byName(
            "redshift:DescribeSnapshotCopyGrants",
            (aws, name) -> redshift(aws)
                    .describeSnapshotCopyGrants(ask -> ask.snapshotCopyGrantName(name))
                    .snapshotCopyGrants(),
            aws -> redshift(aws).describeSnapshotCopyGrantsPaginator(ask -> {}).snapshotCopyGrants(),
            SnapshotCopyGrant::snapshotCopyGrantName,
            "SnapshotCopyGrantNotFoundFault");

    private Redshift() {}

    static RedshiftClient redshift(Aws aws) {
        return aws.client(RedshiftClient.class, RedshiftClient::builder);
    }

    private static Lookup<String, List<Parameters.Parameter>> parameters(String source) {
        return Lookup.<String, List<Parameters.Parameter>>each(
                        "redshift:DescribeClusterParameters",
                        (aws, group) -> redshift(aws)
                                .describeClusterParametersPaginator(ask -> {
                                    ask.parameterGroupName(group);
                                    if (!source.isEmpty()) {
                                        ask.source(source);
                                    }
                                })
                                .parameters()
                                .stream()
                                .map(parameter -> new Parameters.Parameter(
                                        parameter.parameterName(),
                                        Optional.ofNullable(parameter.parameterValue()),
                                        Optional.ofNullable(parameter.source()),
                                        Optional.empty()))
                                .toList())
                .absentOn(NO_PARAMETER_GROUP);
    }

    static Value tags(List<Tag> tags) {
        var entries = new TreeMap<String, String>();
        tags.forEach(tag -> entries.put(tag.key(), tag.value()));
        return Value.map(entries);
    }
}
