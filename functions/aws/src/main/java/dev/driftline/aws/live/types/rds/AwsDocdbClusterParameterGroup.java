package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;

/// Parameters of a DocumentDB cluster.
final class AwsDocdbClusterParameterGroup {

    static final ResourceType<ParameterGroups.Live> TYPE =
            ParameterGroups.ofClusters("aws_docdb_cluster_parameter_group").done();

    private AwsDocdbClusterParameterGroup() {}
}
