package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;

/// The subnets where Neptune clusters may be.
final class AwsNeptuneSubnetGroup {

    static final ResourceType<SubnetGroups.Live> TYPE = SubnetGroups.described("aws_neptune_subnet_group")
            .verified(Verified.ANSWERS)
            .done();

    private AwsNeptuneSubnetGroup() {}
}
