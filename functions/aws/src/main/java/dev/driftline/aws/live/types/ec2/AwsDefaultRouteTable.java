package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;

/// The route table that AWS makes with a VPC, adopted: a route that is not in the state should not be there.
final class AwsDefaultRouteTable {

    static final ResourceType<AwsRouteTable.Live> TYPE = AwsRouteTable.described(
                    ResourceType.named("aws_default_route_table"))
            .ignored("default_route_table_id", "the identity")
            .done();

    private AwsDefaultRouteTable() {}
}
