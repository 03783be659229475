package dev.driftline.aws.live.types.dax;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.dax.model.Subnet;
import software.amazon.awssdk.services.dax.model.SubnetGroup;

/// The subnets where DAX clusters may be.
final class AwsDaxSubnetGroup {

    static final ResourceType<SubnetGroup> TYPE = ResourceType.named("aws_dax_subnet_group")
            .readBy(Dax.SUBNET_GROUPS)
            .attribute("description", SubnetGroup::description)
            .attribute(
                    "subnet_ids",
                    group -> Value.set(group.subnets().stream()
                            .map(Subnet::subnetIdentifier)
                            .toList()))
            .computed("vpc_id", SubnetGroup::vpcId)
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDaxSubnetGroup() {}
}
