package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;

/// The subnets where instances and clusters of RDS may be.
final class AwsDbSubnetGroup {

    static final ResourceType<SubnetGroups.Live> TYPE = SubnetGroups.described("aws_db_subnet_group")
            .allComputed(SubnetGroups.Live::group, "supported_network_types", "vpc_id")
            .done();

    private AwsDbSubnetGroup() {}
}
