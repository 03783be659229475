package dev.driftline.aws.live.types.emr;

import static dev.driftline.aws.live.types.emr.Emr.emr;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;
import software.amazon.awssdk.services.emr.model.ClusterState;

/// Clusters that run; those that ended stay listed for two months.
public final class EmrListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_emr_cluster")
            .from(
                    "elasticmapreduce:ListClusters",
                    aws -> emr(aws).listClustersPaginator(ask -> ask.clusterStates(
                                    ClusterState.BOOTSTRAPPING,
                                    ClusterState.RUNNING,
                                    ClusterState.STARTING,
                                    ClusterState.WAITING))
                            .clusters())
            .id(cluster -> cluster.id())
            .label(cluster -> cluster.name())
            .done());

    private EmrListings() {}
}
