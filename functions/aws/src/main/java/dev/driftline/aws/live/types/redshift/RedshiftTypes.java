package dev.driftline.aws.live.types.redshift;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Redshift.
public final class RedshiftTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_redshift_cluster", () -> AwsRedshiftCluster.TYPE),
            entry("aws_redshift_cluster_iam_roles", () -> AwsRedshiftClusterIamRoles.TYPE),
            entry("aws_redshift_parameter_group", () -> AwsRedshiftParameterGroup.TYPE),
            entry("aws_redshift_snapshot_copy_grant", () -> AwsRedshiftSnapshotCopyGrant.TYPE),
            entry("aws_redshift_subnet_group", () -> AwsRedshiftSubnetGroup.TYPE));

    private RedshiftTypes() {}
}
