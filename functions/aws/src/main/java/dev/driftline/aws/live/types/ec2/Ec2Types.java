package dev.driftline.aws.live.types.ec2;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of EC2 and VPC.
public final class Ec2Types {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_customer_gateway", () -> AwsCustomerGateway.TYPE),
            entry("aws_default_network_acl", () -> AwsDefaultNetworkAcl.TYPE),
            entry("aws_default_route_table", () -> AwsDefaultRouteTable.TYPE),
            entry("aws_default_security_group", () -> AwsDefaultSecurityGroup.TYPE),
            entry("aws_default_subnet", () -> AwsDefaultSubnet.TYPE),
            entry("aws_default_vpc", () -> AwsDefaultVpc.TYPE),
            entry("aws_default_vpc_dhcp_options", () -> AwsDefaultVpcDhcpOptions.TYPE),
            entry("aws_ec2_carrier_gateway", () -> AwsEc2CarrierGateway.TYPE),
            entry("aws_ec2_client_vpn_authorization_rule", () -> AwsEc2ClientVpnAuthorizationRule.TYPE),
            entry("aws_ec2_client_vpn_endpoint", () -> AwsEc2ClientVpnEndpoint.TYPE),
            entry("aws_ec2_client_vpn_network_association", () -> AwsEc2ClientVpnNetworkAssociation.TYPE),
            entry("aws_ec2_client_vpn_route", () -> AwsEc2ClientVpnRoute.TYPE),
            entry("aws_ec2_managed_prefix_list", () -> AwsEc2ManagedPrefixList.TYPE),
            entry("aws_ec2_managed_prefix_list_entry", () -> AwsEc2ManagedPrefixListEntry.TYPE),
            entry("aws_ec2_network_insights_path", () -> AwsEc2NetworkInsightsPath.TYPE),
            entry("aws_ec2_subnet_cidr_reservation", () -> AwsEc2SubnetCidrReservation.TYPE),
            entry("aws_ec2_tag", () -> AwsEc2Tag.TYPE),
            entry("aws_ec2_transit_gateway", () -> AwsEc2TransitGateway.TYPE),
            entry("aws_ec2_transit_gateway_peering_attachment", () -> AwsEc2TransitGatewayPeeringAttachment.TYPE),
            entry(
                    "aws_ec2_transit_gateway_peering_attachment_accepter",
                    () -> AwsEc2TransitGatewayPeeringAttachmentAccepter.TYPE),
            entry("aws_ec2_transit_gateway_prefix_list_reference", () -> AwsEc2TransitGatewayPrefixListReference.TYPE),
            entry("aws_ec2_transit_gateway_route", () -> AwsEc2TransitGatewayRoute.TYPE),
            entry("aws_ec2_transit_gateway_route_table", () -> AwsEc2TransitGatewayRouteTable.TYPE),
            entry(
                    "aws_ec2_transit_gateway_route_table_association",
                    () -> AwsEc2TransitGatewayRouteTableAssociation.TYPE),
            entry(
                    "aws_ec2_transit_gateway_route_table_propagation",
                    () -> AwsEc2TransitGatewayRouteTablePropagation.TYPE),
            entry("aws_ec2_transit_gateway_vpc_attachment", () -> AwsEc2TransitGatewayVpcAttachment.TYPE),
            entry("aws_egress_only_internet_gateway", () -> AwsEgressOnlyInternetGateway.TYPE),
            entry("aws_eip", () -> AwsEip.TYPE),
            entry("aws_eip_association", () -> AwsEipAssociation.TYPE),
            entry("aws_flow_log", () -> AwsFlowLog.TYPE),
            entry("aws_internet_gateway", () -> AwsInternetGateway.TYPE),
            entry("aws_internet_gateway_attachment", () -> AwsInternetGatewayAttachment.TYPE),
            entry("aws_main_route_table_association", () -> AwsMainRouteTableAssociation.TYPE),
            entry("aws_nat_gateway", () -> AwsNatGateway.TYPE),
            entry("aws_network_acl", () -> AwsNetworkAcl.TYPE),
            entry("aws_network_acl_association", () -> AwsNetworkAclAssociation.TYPE),
            entry("aws_network_acl_rule", () -> AwsNetworkAclRule.TYPE),
            entry("aws_network_interface", () -> AwsNetworkInterface.TYPE),
            entry("aws_network_interface_attachment", () -> AwsNetworkInterfaceAttachment.TYPE),
            entry("aws_network_interface_sg_attachment", () -> AwsNetworkInterfaceSgAttachment.TYPE),
            entry("aws_route", () -> AwsRoute.TYPE),
            entry("aws_route_table", () -> AwsRouteTable.TYPE),
            entry("aws_route_table_association", () -> AwsRouteTableAssociation.TYPE),
            entry("aws_security_group", () -> AwsSecurityGroup.TYPE),
            entry("aws_security_group_rule", () -> AwsSecurityGroupRule.TYPE),
            entry("aws_subnet", () -> AwsSubnet.TYPE),
            entry("aws_vpc", () -> AwsVpc.TYPE),
            entry("aws_vpc_dhcp_options", () -> AwsVpcDhcpOptions.TYPE),
            entry("aws_vpc_dhcp_options_association", () -> AwsVpcDhcpOptionsAssociation.TYPE),
            entry("aws_vpc_endpoint", () -> AwsVpcEndpoint.TYPE),
            entry("aws_vpc_endpoint_connection_notification", () -> AwsVpcEndpointConnectionNotification.TYPE),
            entry("aws_vpc_endpoint_policy", () -> AwsVpcEndpointPolicy.TYPE),
            entry("aws_vpc_endpoint_route_table_association", () -> AwsVpcEndpointRouteTableAssociation.TYPE),
            entry("aws_vpc_endpoint_security_group_association", () -> AwsVpcEndpointSecurityGroupAssociation.TYPE),
            entry("aws_vpc_endpoint_service", () -> AwsVpcEndpointService.TYPE),
            entry("aws_vpc_endpoint_service_allowed_principal", () -> AwsVpcEndpointServiceAllowedPrincipal.TYPE),
            entry("aws_vpc_endpoint_subnet_association", () -> AwsVpcEndpointSubnetAssociation.TYPE),
            entry("aws_vpc_ipv4_cidr_block_association", () -> AwsVpcIpv4CidrBlockAssociation.TYPE),
            entry("aws_vpc_ipv6_cidr_block_association", () -> AwsVpcIpv6CidrBlockAssociation.TYPE),
            entry(
                    "aws_vpc_network_performance_metric_subscription",
                    () -> AwsVpcNetworkPerformanceMetricSubscription.TYPE),
            entry("aws_vpc_peering_connection", () -> AwsVpcPeeringConnection.TYPE),
            entry("aws_vpc_peering_connection_accepter", () -> AwsVpcPeeringConnectionAccepter.TYPE),
            entry("aws_vpc_peering_connection_options", () -> AwsVpcPeeringConnectionOptions.TYPE),
            entry("aws_vpc_security_group_egress_rule", () -> AwsVpcSecurityGroupEgressRule.TYPE),
            entry("aws_vpc_security_group_ingress_rule", () -> AwsVpcSecurityGroupIngressRule.TYPE),
            entry("aws_vpn_connection", () -> AwsVpnConnection.TYPE),
            entry("aws_vpn_connection_route", () -> AwsVpnConnectionRoute.TYPE),
            entry("aws_vpn_gateway", () -> AwsVpnGateway.TYPE),
            entry("aws_vpn_gateway_attachment", () -> AwsVpnGatewayAttachment.TYPE),
            entry("aws_vpn_gateway_route_propagation", () -> AwsVpnGatewayRoutePropagation.TYPE));

    private Ec2Types() {}
}
