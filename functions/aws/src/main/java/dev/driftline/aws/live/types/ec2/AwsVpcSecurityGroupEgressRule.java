package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.SecurityGroupRule;

/// What a security group lets out to one destination.
final class AwsVpcSecurityGroupEgressRule {

    static final ResourceType<SecurityGroupRule> TYPE =
            VpcSecurityGroupRules.type("aws_vpc_security_group_egress_rule", "egress");

    private AwsVpcSecurityGroupEgressRule() {}
}
