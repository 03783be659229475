package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;

/// Parameters of a Neptune cluster.
final class AwsNeptuneClusterParameterGroup {

    static final ResourceType<ParameterGroups.Live> TYPE =
            ParameterGroups.ofClusters("aws_neptune_cluster_parameter_group").done();

    private AwsNeptuneClusterParameterGroup() {}
}
