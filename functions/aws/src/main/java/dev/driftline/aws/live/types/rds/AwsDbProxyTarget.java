package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.rds.model.DBProxyTarget;
import software.amazon.awssdk.services.rds.model.TargetType;

/// A database behind a proxy.
final class AwsDbProxyTarget {

    static final ResourceType<DBProxyTarget> TYPE = ResourceType.named("aws_db_proxy_target")
            .readBy(AwsDbProxyTarget::read)
            .needs(Proxies.TARGETS)
            .allComputed(target -> target, "endpoint", "port", "target_arn", "tracked_cluster_id")
            .ignored("db_cluster_identifier", "the identity")
            .ignored("db_instance_identifier", "the identity")
            .ignored("db_proxy_name", "the identity")
            .ignored("id", "the identity, with those of the proxy and the target group")
            .ignored("rds_resource_id", "the identity")
            .ignored("target_group_name", "the identity")
            .ignored("type", "follows from the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDbProxyTarget() {}

    /// A cluster's instances are targets too, which nobody declares.
    private static Optional<DBProxyTarget> read(Reads reads, DeclaredResource declared) {
        var cluster = declared.text("db_cluster_identifier");
        var type = cluster.isEmpty() ? TargetType.RDS_INSTANCE : TargetType.TRACKED_CLUSTER;
        var id = cluster.isEmpty() ? declared.text("db_instance_identifier") : cluster;
        var group = new Proxies.Group(declared.text("db_proxy_name"), declared.text("target_group_name"));
        return reads.get(Proxies.TARGETS, group)
                .flatMap(targets -> targets.stream()
                        .filter(target -> target.type() == type && id.equals(target.rdsResourceId()))
                        .findFirst());
    }
}
