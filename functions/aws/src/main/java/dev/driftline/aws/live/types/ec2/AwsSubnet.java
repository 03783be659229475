package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.Subnet;

/// A subnet.
final class AwsSubnet {

    static final ResourceType<Subnet> TYPE = Subnets.described(ResourceType.named("aws_subnet"))
            .attribute("cidr_block", Subnet::cidrBlock, Networks.CIDR)
            .attribute("enable_lni_at_device_index", Subnet::enableLniAtDeviceIndex)
            .done();

    private AwsSubnet() {}
}
