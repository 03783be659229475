package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ec2.model.SecurityGroupRule;

/// What a security group lets in from one source.
final class AwsVpcSecurityGroupIngressRule {

    static final ResourceType<SecurityGroupRule> TYPE =
            VpcSecurityGroupRules.type("aws_vpc_security_group_ingress_rule", "ingress");

    private AwsVpcSecurityGroupIngressRule() {}
}
