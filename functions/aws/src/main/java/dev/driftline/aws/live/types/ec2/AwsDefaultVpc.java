package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;

/// The VPC that AWS makes in every region, adopted.
final class AwsDefaultVpc {

    static final ResourceType<Vpcs.Live> TYPE = Vpcs.described(ResourceType.named("aws_default_vpc"))
            .ignored("existing_default_vpc", "whether Terraform found or made it, known to the state alone")
            .ignored("force_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .done();

    private AwsDefaultVpc() {}
}
