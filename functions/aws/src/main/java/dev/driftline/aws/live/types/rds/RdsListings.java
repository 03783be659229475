package dev.driftline.aws.live.types.rds;

import static dev.driftline.aws.live.types.rds.Rds.rds;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rds.model.DBCluster;
import software.amazon.awssdk.services.rds.model.DBInstance;

/// Databases, clusters and what they are made of; RDS also answers for Neptune and DocumentDB, which say so in
/// their engine or in the family of their parameters. What a cluster made by itself (members of a Multi-AZ
/// cluster, readers that scale) is the cluster's, automated and default things are AWS's.
public final class RdsListings {

    private static final Lookup<Whole, List<DBCluster>> CLUSTERS = Lookup.whole(
            "rds:DescribeDBClusters",
            aws -> rds(aws).describeDBClustersPaginator().dbClusters().stream().toList());

    private static final Lookup<Whole, List<DBInstance>> INSTANCES = Lookup.whole(
            "rds:DescribeDBInstances",
            aws -> rds(aws).describeDBInstancesPaginator().dbInstances().stream()
                    .toList());

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_db_instance")
                    .from(RdsListings::instances, INSTANCES, CLUSTERS)
                    .id(db -> db.dbInstanceIdentifier())
                    .keys(db -> Stream.of(db.dbInstanceArn(), db.dbiResourceId()))
                    .label(DBInstance::engine)
                    .tags(db -> db.tagList())
                    .typed(
                            db -> member(db, "db_instance", "cluster_instance"),
                            "aws_rds_cluster_instance",
                            "aws_docdb_cluster_instance",
                            "aws_neptune_cluster_instance")
                    .without(db -> db.dbInstanceIdentifier().startsWith("application-autoscaling-"))
                    .access(db -> Boolean.TRUE.equals(db.publiclyAccessible()))
                    .done(),
            Listing.of("aws_rds_cluster")
                    .from(CLUSTERS)
                    .id(cluster -> cluster.dbClusterIdentifier())
                    .key(DBCluster::dbClusterArn)
                    .label(DBCluster::engine)
                    .tags(cluster -> cluster.tagList())
                    .typed(
                            cluster -> "aws_" + family(cluster.engine(), "rds") + "_cluster",
                            "aws_docdb_cluster",
                            "aws_neptune_cluster")
                    .done(),
            Listing.of("aws_rds_global_cluster")
                    .from(Clusters.GLOBAL_CLUSTERS)
                    .id(cluster -> cluster.globalClusterIdentifier())
                    .key(cluster -> cluster.globalClusterArn())
                    .heldBy("aws_docdb_global_cluster", declared -> Stream.of(declared.text("id")))
                    .heldBy("aws_neptune_global_cluster", declared -> Stream.of(declared.text("id")))
                    .done(),
            Listing.of("aws_db_snapshot")
                    .from(
                            "rds:DescribeDBSnapshots",
                            aws -> rds(aws).describeDBSnapshotsPaginator(ask -> ask.snapshotType("manual"))
                                    .dbSnapshots())
                    .id(snapshot -> snapshot.dbSnapshotIdentifier())
                    .key(snapshot -> snapshot.dbSnapshotArn())
                    .tags(snapshot -> snapshot.tagList())
                    .without(snapshot -> !"manual".equals(snapshot.snapshotType()))
                    .heldBy("aws_db_snapshot_copy", copy -> Stream.of(copy.text("target_db_snapshot_identifier")))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_db_cluster_snapshot")
                    .from(
                            "rds:DescribeDBClusterSnapshots",
                            aws -> rds(aws).describeDBClusterSnapshotsPaginator(ask -> ask.snapshotType("manual"))
                                    .dbClusterSnapshots())
                    .id(snapshot -> snapshot.dbClusterSnapshotIdentifier())
                    .key(snapshot -> snapshot.dbClusterSnapshotArn())
                    .tags(snapshot -> snapshot.tagList())
                    .typed(
                            snapshot -> family(snapshot.engine(), "db").equals("db")
                                    ? "aws_db_cluster_snapshot"
                                    : "aws_" + family(snapshot.engine(), "db") + "_cluster_snapshot",
                            "aws_docdb_cluster_snapshot",
                            "aws_neptune_cluster_snapshot")
                    .without(snapshot -> !"manual".equals(snapshot.snapshotType()))
                    .heldBy(
                            "aws_rds_cluster_snapshot_copy",
                            copy -> Stream.of(copy.text("target_db_cluster_snapshot_identifier")))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_db_parameter_group")
                    .from(
                            "rds:DescribeDBParameterGroups",
                            aws -> rds(aws).describeDBParameterGroupsPaginator().dbParameterGroups())
                    .id(group -> group.dbParameterGroupName())
                    .key(group -> group.dbParameterGroupArn())
                    .typed(
                            group -> "aws_" + family(group.dbParameterGroupFamily(), "db") + "_parameter_group",
                            "aws_neptune_parameter_group")
                    .without(group -> group.dbParameterGroupName().startsWith("default."))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_rds_cluster_parameter_group")
                    .from(
                            "rds:DescribeDBClusterParameterGroups",
                            aws -> rds(aws).describeDBClusterParameterGroupsPaginator()
                                    .dbClusterParameterGroups())
                    .id(group -> group.dbClusterParameterGroupName())
                    .key(group -> group.dbClusterParameterGroupArn())
                    .typed(
                            group -> switch (family(group.dbParameterGroupFamily(), "rds")) {
                                case "docdb" -> "aws_docdb_cluster_parameter_group";
                                case "neptune" -> "aws_neptune_cluster_parameter_group";
                                default -> "aws_rds_cluster_parameter_group";
                            },
                            "aws_docdb_cluster_parameter_group",
                            "aws_neptune_cluster_parameter_group")
                    .without(group -> group.dbClusterParameterGroupName().startsWith("default."))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_db_subnet_group")
                    .from(
                            "rds:DescribeDBSubnetGroups",
                            aws -> rds(aws).describeDBSubnetGroupsPaginator().dbSubnetGroups())
                    .id(group -> group.dbSubnetGroupName())
                    .key(group -> group.dbSubnetGroupArn())
                    // "default-vpc-..." is made by the console for whoever chooses no group.
                    .without(group -> group.dbSubnetGroupName().equals("default")
                            || group.dbSubnetGroupName().startsWith("default-vpc-"))
                    .heldBy("aws_docdb_subnet_group", declared -> Stream.of(declared.text("id")))
                    .heldBy("aws_neptune_subnet_group", declared -> Stream.of(declared.text("id")))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_db_option_group")
                    .from(
                            "rds:DescribeOptionGroups",
                            aws -> rds(aws).describeOptionGroupsPaginator().optionGroupsList())
                    .id(group -> group.optionGroupName())
                    .key(group -> group.optionGroupArn())
                    .without(group -> group.optionGroupName().startsWith("default:"))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_db_proxy")
                    .from(
                            "rds:DescribeDBProxies",
                            aws -> rds(aws).describeDBProxiesPaginator(ask -> {})
                                    .dbProxies())
                    .id(proxy -> proxy.dbProxyName())
                    .key(proxy -> proxy.dbProxyArn())
                    .done());

    private RdsListings() {}

    /// The members of a Multi-AZ cluster, which is of an engine that is not Aurora, are made with it (Amazon RDS User
    /// Guide, "Multi-AZ DB cluster deployments").
    private static Stream<DBInstance> instances(Asking ask) {
        var multiAz = ask.all(CLUSTERS).stream()
                .filter(cluster -> Set.of("mysql", "postgres").contains(cluster.engine()))
                .map(DBCluster::dbClusterIdentifier)
                .collect(Collectors.toSet());
        return ask.all(INSTANCES).stream()
                .filter(db -> db.dbClusterIdentifier() == null || !multiAz.contains(db.dbClusterIdentifier()));
    }

    private static String member(DBInstance db, String alone, String inCluster) {
        if (db.dbClusterIdentifier() == null || db.dbClusterIdentifier().isEmpty()) {
            return "aws_" + alone;
        }
        return "aws_" + family(db.engine(), "rds") + "_" + inCluster;
    }

    /// `docdb` and `neptune` by the beginning of an engine or a family, anything else as given.
    private static String family(@Nullable String engine, String others) {
        if (engine == null) {
            return others;
        }
        return engine.startsWith("docdb") ? "docdb" : engine.startsWith("neptune") ? "neptune" : others;
    }
}
