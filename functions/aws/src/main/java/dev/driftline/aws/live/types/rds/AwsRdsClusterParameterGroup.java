package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;

/// Parameters of the engine of a cluster.
final class AwsRdsClusterParameterGroup {

    static final ResourceType<ParameterGroups.Live> TYPE =
            ParameterGroups.ofClusters("aws_rds_cluster_parameter_group").done();

    private AwsRdsClusterParameterGroup() {}
}
