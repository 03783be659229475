package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every resource type that Driftline compares: one line each, sorted.
public final class Catalog {

    private static final List<ResourceType<?>> ALL = List.of(
            AwsDefaultNetworkAcl.TYPE,
            AwsDefaultRouteTable.TYPE,
            AwsDefaultSecurityGroup.TYPE,
            AwsDefaultSubnet.TYPE,
            AwsDefaultVpc.TYPE,
            AwsDefaultVpcDhcpOptions.TYPE,
            AwsEc2SubnetCidrReservation.TYPE,
            AwsEc2Tag.TYPE,
            AwsIamAccessKey.TYPE,
            AwsIamAccountAlias.TYPE,
            AwsIamAccountPasswordPolicy.TYPE,
            AwsIamGroup.TYPE,
            AwsIamGroupMembership.TYPE,
            AwsIamGroupPolicy.TYPE,
            AwsIamGroupPolicyAttachment.TYPE,
            AwsIamInstanceProfile.TYPE,
            AwsIamOpenidConnectProvider.TYPE,
            AwsIamPolicy.TYPE,
            AwsIamPolicyAttachment.TYPE,
            AwsIamRole.TYPE,
            AwsIamRolePolicy.TYPE,
            AwsIamRolePolicyAttachment.TYPE,
            AwsMainRouteTableAssociation.TYPE,
            AwsNetworkAcl.TYPE,
            AwsNetworkAclAssociation.TYPE,
            AwsNetworkAclRule.TYPE,
            AwsRoute.TYPE,
            AwsRouteTable.TYPE,
            AwsRouteTableAssociation.TYPE,
            AwsIamSamlProvider.TYPE,
            AwsIamSecurityTokenServicePreferences.TYPE,
            AwsIamServerCertificate.TYPE,
            AwsIamServiceLinkedRole.TYPE,
            AwsIamServiceSpecificCredential.TYPE,
            AwsIamSigningCertificate.TYPE,
            AwsIamUser.TYPE,
            AwsIamUserGroupMembership.TYPE,
            AwsIamUserLoginProfile.TYPE,
            AwsIamUserPolicy.TYPE,
            AwsIamUserPolicyAttachment.TYPE,
            AwsIamUserSshKey.TYPE,
            AwsIamVirtualMfaDevice.TYPE,
            AwsS3BucketVersioning.TYPE,
            AwsSecurityGroup.TYPE,
            AwsSecurityGroupRule.TYPE,
            AwsSubnet.TYPE,
            AwsVpc.TYPE,
            AwsVpcDhcpOptions.TYPE,
            AwsVpcDhcpOptionsAssociation.TYPE,
            AwsVpcIpv4CidrBlockAssociation.TYPE,
            AwsVpcIpv6CidrBlockAssociation.TYPE,
            AwsVpcSecurityGroupEgressRule.TYPE,
            AwsVpcSecurityGroupIngressRule.TYPE);

    private static final Map<String, ResourceType<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ResourceType::name, Function.identity()));

    private Catalog() {}

    public static Optional<ResourceType<?>> find(String type) {
        return Optional.ofNullable(BY_NAME.get(type));
    }

    public static Collection<ResourceType<?>> all() {
        return ALL;
    }
}
