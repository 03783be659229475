package dev.driftline.aws.live.types.rds;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of RDS, Neptune and DocumentDB.
public final class RdsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_db_cluster_snapshot", () -> AwsDbClusterSnapshot.TYPE),
            entry("aws_db_event_subscription", () -> AwsDbEventSubscription.TYPE),
            entry("aws_db_instance", () -> AwsDbInstance.TYPE),
            entry("aws_db_instance_automated_backups_replication", () -> AwsDbInstanceAutomatedBackupsReplication.TYPE),
            entry("aws_db_instance_role_association", () -> AwsDbInstanceRoleAssociation.TYPE),
            entry("aws_db_option_group", () -> AwsDbOptionGroup.TYPE),
            entry("aws_db_parameter_group", () -> AwsDbParameterGroup.TYPE),
            entry("aws_db_proxy", () -> AwsDbProxy.TYPE),
            entry("aws_db_proxy_default_target_group", () -> AwsDbProxyDefaultTargetGroup.TYPE),
            entry("aws_db_proxy_endpoint", () -> AwsDbProxyEndpoint.TYPE),
            entry("aws_db_proxy_target", () -> AwsDbProxyTarget.TYPE),
            entry("aws_db_snapshot", () -> AwsDbSnapshot.TYPE),
            entry("aws_db_subnet_group", () -> AwsDbSubnetGroup.TYPE),
            entry("aws_docdb_cluster", () -> AwsDocdbCluster.TYPE),
            entry("aws_docdb_cluster_instance", () -> AwsDocdbClusterInstance.TYPE),
            entry("aws_docdb_cluster_parameter_group", () -> AwsDocdbClusterParameterGroup.TYPE),
            entry("aws_docdb_subnet_group", () -> AwsDocdbSubnetGroup.TYPE),
            entry("aws_neptune_cluster", () -> AwsNeptuneCluster.TYPE),
            entry("aws_neptune_cluster_instance", () -> AwsNeptuneClusterInstance.TYPE),
            entry("aws_neptune_cluster_parameter_group", () -> AwsNeptuneClusterParameterGroup.TYPE),
            entry("aws_neptune_parameter_group", () -> AwsNeptuneParameterGroup.TYPE),
            entry("aws_neptune_subnet_group", () -> AwsNeptuneSubnetGroup.TYPE),
            entry("aws_rds_cluster", () -> AwsRdsCluster.TYPE),
            entry("aws_rds_cluster_endpoint", () -> AwsRdsClusterEndpoint.TYPE),
            entry("aws_rds_cluster_instance", () -> AwsRdsClusterInstance.TYPE),
            entry("aws_rds_cluster_parameter_group", () -> AwsRdsClusterParameterGroup.TYPE),
            entry("aws_rds_cluster_role_association", () -> AwsRdsClusterRoleAssociation.TYPE),
            entry("aws_rds_global_cluster", () -> AwsRdsGlobalCluster.TYPE));

    private RdsTypes() {}
}
