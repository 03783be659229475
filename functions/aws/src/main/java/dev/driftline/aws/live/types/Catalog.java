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
            AwsCloudwatchLogGroup.TYPE,
            AwsCustomerGateway.TYPE,
            AwsDefaultNetworkAcl.TYPE,
            AwsDefaultRouteTable.TYPE,
            AwsDefaultSecurityGroup.TYPE,
            AwsDefaultSubnet.TYPE,
            AwsDefaultVpc.TYPE,
            AwsDefaultVpcDhcpOptions.TYPE,
            AwsDynamodbTable.TYPE,
            AwsEc2ManagedPrefixList.TYPE,
            AwsEc2ManagedPrefixListEntry.TYPE,
            AwsEc2SubnetCidrReservation.TYPE,
            AwsEc2Tag.TYPE,
            AwsEc2TransitGateway.TYPE,
            AwsEc2TransitGatewayRoute.TYPE,
            AwsEc2TransitGatewayRouteTable.TYPE,
            AwsEc2TransitGatewayRouteTableAssociation.TYPE,
            AwsEc2TransitGatewayRouteTablePropagation.TYPE,
            AwsEc2TransitGatewayVpcAttachment.TYPE,
            AwsEgressOnlyInternetGateway.TYPE,
            AwsEip.TYPE,
            AwsEipAssociation.TYPE,
            AwsFlowLog.TYPE,
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
            AwsInternetGateway.TYPE,
            AwsInternetGatewayAttachment.TYPE,
            AwsMainRouteTableAssociation.TYPE,
            AwsNatGateway.TYPE,
            AwsNetworkAcl.TYPE,
            AwsNetworkAclAssociation.TYPE,
            AwsNetworkAclRule.TYPE,
            AwsNetworkInterface.TYPE,
            AwsNetworkInterfaceAttachment.TYPE,
            AwsNetworkInterfaceSgAttachment.TYPE,
            AwsRoute.TYPE,
            AwsRouteTable.TYPE,
            AwsRouteTableAssociation.TYPE,
            AwsS3Bucket.TYPE,
            AwsS3BucketAccelerateConfiguration.TYPE,
            AwsS3BucketAcl.TYPE,
            AwsS3BucketCorsConfiguration.TYPE,
            AwsS3BucketLifecycleConfiguration.TYPE,
            AwsS3BucketLogging.TYPE,
            AwsS3BucketNotification.TYPE,
            AwsS3BucketObject.TYPE,
            AwsS3BucketObjectLockConfiguration.TYPE,
            AwsS3BucketOwnershipControls.TYPE,
            AwsS3BucketPolicy.TYPE,
            AwsS3BucketPublicAccessBlock.TYPE,
            AwsS3BucketReplicationConfiguration.TYPE,
            AwsS3BucketRequestPaymentConfiguration.TYPE,
            AwsS3BucketServerSideEncryptionConfiguration.TYPE,
            AwsS3BucketVersioning.TYPE,
            AwsS3BucketWebsiteConfiguration.TYPE,
            AwsS3Object.TYPE,
            AwsSecurityGroup.TYPE,
            AwsSecurityGroupRule.TYPE,
            AwsSnsTopic.TYPE,
            AwsSnsTopicPolicy.TYPE,
            AwsSnsTopicSubscription.TYPE,
            AwsSqsQueue.TYPE,
            AwsSqsQueuePolicy.TYPE,
            AwsSqsQueueRedriveAllowPolicy.TYPE,
            AwsSqsQueueRedrivePolicy.TYPE,
            AwsSubnet.TYPE,
            AwsVpc.TYPE,
            AwsVpcDhcpOptions.TYPE,
            AwsVpcDhcpOptionsAssociation.TYPE,
            AwsVpcEndpoint.TYPE,
            AwsVpcEndpointPolicy.TYPE,
            AwsVpcEndpointRouteTableAssociation.TYPE,
            AwsVpcEndpointSecurityGroupAssociation.TYPE,
            AwsVpcEndpointSubnetAssociation.TYPE,
            AwsVpcIpv4CidrBlockAssociation.TYPE,
            AwsVpcIpv6CidrBlockAssociation.TYPE,
            AwsVpcPeeringConnection.TYPE,
            AwsVpcPeeringConnectionAccepter.TYPE,
            AwsVpcPeeringConnectionOptions.TYPE,
            AwsVpcSecurityGroupEgressRule.TYPE,
            AwsVpcSecurityGroupIngressRule.TYPE,
            AwsVpnConnection.TYPE,
            AwsVpnConnectionRoute.TYPE,
            AwsVpnGateway.TYPE,
            AwsVpnGatewayAttachment.TYPE,
            AwsVpnGatewayRoutePropagation.TYPE);

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
