package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;

/// Parameters of the members of a Neptune cluster.
final class AwsNeptuneParameterGroup {

    static final ResourceType<ParameterGroups.Live> TYPE = ParameterGroups.ofInstances("aws_neptune_parameter_group")
            .verified(Verified.ANSWERS)
            .done();

    private AwsNeptuneParameterGroup() {}
}
