package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import software.amazon.awssdk.services.ec2.model.SecurityGroup;

/// A security group with the rules that no rule resource of the run claims.
final class AwsSecurityGroup {

    static final ResourceType<SecurityGroup> TYPE = described(
                    ResourceType.named("aws_security_group").readBy(Ec2.SECURITY_GROUPS))
            .attribute("description", SecurityGroup::description)
            .attribute("name", SecurityGroup::groupName)
            .attribute("vpc_id", SecurityGroup::vpcId)
            .ignored("name_prefix", "only read when Terraform creates the group; the name is compared")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsSecurityGroup() {}

    /// What the VPC's default group has too.
    static TypeDeclaration<SecurityGroup> described(TypeDeclaration<SecurityGroup> type) {
        return type.attributeOrChildren(
                        "egress",
                        group -> SecurityGroupRules.atoms(group.ipPermissionsEgress(), group.groupId()),
                        SecurityGroupRules.ATOMS)
                .attributeOrChildren(
                        "ingress",
                        group -> SecurityGroupRules.atoms(group.ipPermissions(), group.groupId()),
                        SecurityGroupRules.ATOMS)
                .tags(group -> Ec2.tags(group.tags()))
                .computed("arn", SecurityGroup::securityGroupArn)
                .ignored("id", "the identity")
                .computed("owner_id", SecurityGroup::ownerId)
                .ignored("revoke_rules_on_delete", "tells Terraform what to do on destroy; AWS knows nothing of it");
    }
}
