package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.Subnet;

/// The subnet that AWS makes in every zone of the default VPC, adopted.
final class AwsDefaultSubnet {

    static final ResourceType<Subnet> TYPE = Subnets.described(ResourceType.named("aws_default_subnet"))
            .computed("cidr_block", Subnet::cidrBlock, Networks.CIDR)
            .computed("enable_lni_at_device_index", Subnet::enableLniAtDeviceIndex)
            .ignored("existing_default_subnet", "whether Terraform found or made it, known to the state alone")
            .ignored("force_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .done();

    private AwsDefaultSubnet() {}
}
