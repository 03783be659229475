package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;

/// The subnets where DocumentDB clusters may be.
final class AwsDocdbSubnetGroup {

    static final ResourceType<SubnetGroups.Live> TYPE =
            SubnetGroups.described("aws_docdb_subnet_group").done();

    private AwsDocdbSubnetGroup() {}
}
