package dev.driftline.aws.live.types.rds;

import static dev.driftline.aws.live.types.rds.Rds.rds;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType.Named;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.aws.live.types.EngineVersions;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rds.model.DBCluster;
import software.amazon.awssdk.services.rds.model.DBClusterMember;
import software.amazon.awssdk.services.rds.model.DBClusterRole;
import software.amazon.awssdk.services.rds.model.GlobalCluster;

/// Clusters of Aurora, RDS, Neptune and DocumentDB, which the RDS API describes in one call.
final class Clusters {

    /// By identifier.
    static final Lookup<String, DBCluster> CLUSTERS = new Rds.Filtered<DBCluster>(
                    "rds:DescribeDBClusters",
                    "db-cluster-id",
                    (aws, filters) -> rds(aws).describeDBClustersPaginator(ask -> Rds.onlyIf(filters, ask::filters))
                            .dbClusters(),
                    DBCluster::dbClusterIdentifier,
                    "DBClusterNotFoundFault")
            .orListed()
            // Amazon Aurora User Guide, "Viewing DB cluster status".
            .until(DBCluster::status, "deleting");

    /// All of them; an account has few.
    static final Lookup<Whole, List<GlobalCluster>> GLOBAL_CLUSTERS = Lookup.whole(
            "rds:DescribeGlobalClusters",
            aws -> rds(aws).describeGlobalClustersPaginator(ask -> {}).globalClusters().stream()
                    .toList());

    /// Replicas that Aurora Auto Scaling adds have names that begin so (Aurora User Guide, "Amazon Aurora Auto Scaling
    /// with Aurora Replicas").
    private static final String AUTO_SCALED = "application-autoscaling-";

    /// @param global the global cluster that it belongs to
    record Live(DBCluster cluster, Value global, DeclaredResource declared) {

        EngineVersions versions() {
            var pending = cluster.pendingModifiedValues();
            return new EngineVersions(
                    declared,
                    cluster.engineVersion(),
                    pending == null ? null : pending.engineVersion(),
                    !Boolean.FALSE.equals(cluster.autoMinorVersionUpgrade()));
        }

        /// Those that came by auto scaling count only where the state has them.
        Value members() {
            var declaredMembers = declared.texts("cluster_members");
            return Value.set(cluster.dbClusterMembers().stream()
                    .map(DBClusterMember::dbInstanceIdentifier)
                    .filter(name -> !name.startsWith(AUTO_SCALED) || declaredMembers.contains(name))
                    .toList());
        }

        Value roles() {
            return Value.set(cluster.associatedRoles().stream()
                    .map(DBClusterRole::roleArn)
                    .toList());
        }
    }

    private Clusters() {}

    static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return reads.get(CLUSTERS, declared.text("cluster_identifier"))
                .map(cluster -> new Live(cluster, global(reads, declared, cluster), declared));
    }

    /// Older answers do not tell it, so that a state's word is looked up before it is called wrong.
    private static Value global(Reads reads, DeclaredResource declared, DBCluster cluster) {
        var told = cluster.globalClusterIdentifier();
        if (told != null || declared.text("global_cluster_identifier").isEmpty()) {
            return Value.of(told);
        }
        return reads.attempt(GLOBAL_CLUSTERS, Whole.LISTING).value(all -> Value.of(having(all, cluster)));
    }

    private static @Nullable String having(List<GlobalCluster> all, DBCluster cluster) {
        return all.stream()
                .filter(global -> global.globalClusterMembers().stream()
                        .anyMatch(member -> cluster.dbClusterArn().equals(member.dbClusterArn())))
                .map(GlobalCluster::globalClusterIdentifier)
                .findFirst()
                .orElse(null);
    }

    /// What clusters of all engines have.
    static TypeDeclaration<Live> described(Named type) {
        return type.identifiedBy("cluster_identifier")
                .readBy(Clusters::read)
                .needs(CLUSTERS, GLOBAL_CLUSTERS)
                .attributes(Live::cluster, "deletion_protection")
                .allComputed(Live::cluster, "availability_zones", "endpoint", "hosted_zone_id", "reader_endpoint")
                .computed("arn", live -> live.cluster().dbClusterArn())
                .computed("cluster_members", Live::members)
                .computed("cluster_resource_id", live -> live.cluster().dbClusterResourceId())
                .computed("engine_version", live -> live.versions().version())
                .attribute("global_cluster_identifier", Live::global)
                .computed("preferred_backup_window", live -> live.cluster().preferredBackupWindow())
                .computed(
                        "preferred_maintenance_window",
                        live -> live.cluster().preferredMaintenanceWindow(),
                        Meaning.caseless())
                .computed(
                        "vpc_security_group_ids",
                        live -> Rds.securityGroups(live.cluster().vpcSecurityGroups()))
                .tags(live -> Rds.tags(live.cluster().tagList()))
                .ignored("cluster_identifier", "the identity")
                .ignored("cluster_identifier_prefix", "only read when Terraform creates the cluster")
                .ignored("id", "the identity")
                .allIgnored(
                        "tells Terraform how to create, change or delete the cluster; AWS knows nothing of it",
                        "allow_major_version_upgrade",
                        "apply_immediately",
                        "final_snapshot_identifier",
                        "skip_final_snapshot",
                        "snapshot_identifier",
                        "timeouts");
    }
}
