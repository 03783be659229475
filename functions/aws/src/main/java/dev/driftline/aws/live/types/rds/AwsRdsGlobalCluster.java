package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.EngineVersions;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.rds.model.GlobalCluster;

/// Clusters of several regions that follow one of them.
final class AwsRdsGlobalCluster {

    record Live(GlobalCluster global, EngineVersions versions) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_rds_global_cluster")
            .readBy(AwsRdsGlobalCluster::read)
            .needs(Clusters.GLOBAL_CLUSTERS)
            .attributes(Live::global, "database_name", "deletion_protection")
            .allComputed(Live::global, "engine", "global_cluster_resource_id", "storage_encrypted")
            .computed("arn", live -> live.global().globalClusterArn())
            .computed("engine_version", live -> live.versions().version())
            .computed("engine_version_actual", live -> live.versions().actualVersion())
            // Without who writes, which changes with every failover.
            .computed(
                    "global_cluster_members",
                    live -> Value.set(
                            live.global().globalClusterMembers(),
                            member -> Value.block().with("db_cluster_arn", Value.of(member.dbClusterArn()))))
            .ignored("force_destroy", "tells Terraform how to delete it; AWS knows nothing of it")
            .ignored("global_cluster_identifier", "the identity")
            .ignored("id", "the identity")
            .ignored("source_db_cluster_identifier", "only read when Terraform creates the global cluster")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsRdsGlobalCluster() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("id");
        return reads.get(Clusters.GLOBAL_CLUSTERS, Whole.LISTING).orElseThrow().stream()
                .filter(global -> name.equalsIgnoreCase(global.globalClusterIdentifier()))
                .findFirst()
                .map(global -> new Live(global, new EngineVersions(declared, global.engineVersion(), null, true)));
    }
}
