package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;

/// Parameters of the engine of an instance.
final class AwsDbParameterGroup {

    static final ResourceType<ParameterGroups.Live> TYPE =
            ParameterGroups.ofInstances("aws_db_parameter_group").done();

    private AwsDbParameterGroup() {}
}
