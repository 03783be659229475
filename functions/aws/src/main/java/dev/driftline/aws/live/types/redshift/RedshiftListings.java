package dev.driftline.aws.live.types.redshift;

import static dev.driftline.aws.live.types.redshift.Redshift.redshift;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;

/// Clusters with their groups, and serverless nothing: that is another service.
public final class RedshiftListings {

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_redshift_cluster")
                    .from(
                            "redshift:DescribeClusters",
                            aws -> redshift(aws).describeClustersPaginator().clusters())
                    .id(cluster -> cluster.clusterIdentifier())
                    .tags(cluster -> cluster.tags())
                    .access(cluster -> Boolean.TRUE.equals(cluster.publiclyAccessible()))
                    .done(),
            Listing.of("aws_redshift_parameter_group")
                    .from(
                            "redshift:DescribeClusterParameterGroups",
                            aws -> redshift(aws)
                                    .describeClusterParameterGroupsPaginator()
                                    .parameterGroups())
                    .id(group -> group.parameterGroupName())
                    .tags(group -> group.tags())
                    .without(group -> group.parameterGroupName().startsWith("default."))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_redshift_subnet_group")
                    .from(
                            "redshift:DescribeClusterSubnetGroups",
                            aws -> redshift(aws)
                                    .describeClusterSubnetGroupsPaginator()
                                    .clusterSubnetGroups())
                    .id(group -> group.clusterSubnetGroupName())
                    .tags(group -> group.tags())
                    .without(group -> group.clusterSubnetGroupName().equals("default"))
                    .concern(Concern.MINOR)
                    .done());

    private RedshiftListings() {}
}
