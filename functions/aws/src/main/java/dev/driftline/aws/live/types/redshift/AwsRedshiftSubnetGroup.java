package dev.driftline.aws.live.types.redshift;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.redshift.model.ClusterSubnetGroup;
import software.amazon.awssdk.services.redshift.model.Subnet;

/// The subnets where Redshift clusters may be.
final class AwsRedshiftSubnetGroup {

    static final ResourceType<ClusterSubnetGroup> TYPE = ResourceType.named("aws_redshift_subnet_group")
            .readBy(Redshift.SUBNET_GROUPS)
            .attribute("description", ClusterSubnetGroup::description)
            .attribute(
                    "subnet_ids",
                    group -> Value.set(group.subnets().stream()
                            .map(Subnet::subnetIdentifier)
                            .toList()))
            .tags(group -> Redshift.tags(group.tags()))
            .ignored("arn", "made of the name, which is the identity, by Terraform")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .done();

    private AwsRedshiftSubnetGroup() {}
}
