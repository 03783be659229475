package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.SecurityGroup;

/// The security group that AWS makes with a VPC, adopted: a rule that is not in the state should not be
/// there.
final class AwsDefaultSecurityGroup {

    static final ResourceType<SecurityGroup> TYPE = AwsSecurityGroup.described(
                    ResourceType.named("aws_default_security_group")
                            .claimedAs("aws_security_group")
                            .readBy(Ec2.SECURITY_GROUPS))
            .computed("description", SecurityGroup::description)
            .computed("name", SecurityGroup::groupName)
            .computed("vpc_id", SecurityGroup::vpcId)
            .ignored("name_prefix", "a default group has none")
            .done();

    private AwsDefaultSecurityGroup() {}
}
