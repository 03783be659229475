package dev.driftline.bench.peer;

import dev.driftline.aws.client.AwsClients;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.VpcAttributeName;

/// As the AWS provider reads them (terraform-provider-aws 5.46, internal/service/ec2: `resourceVPCRead`,
/// `resourceSubnetRead`, `resourceRouteRead` and so on).
record NetworkReads(AwsClients aws) {

    private Ec2Client ec2() {
        return aws.get(Ec2Client.class, Ec2Client::builder, Peer.REGION);
    }

    private static Filter filter(String name, String value) {
        return Filter.builder().name(name).values(value).build();
    }

    /// With the defaults that the state holds: network ACL, route table and security group.
    void vpc(Described it) {
        var vpc = filter("vpc-id", it.id());
        ec2().describeVpcs(ask -> ask.vpcIds(it.id()));
        ec2().describeVpcAttribute(ask -> ask.vpcId(it.id()).attribute(VpcAttributeName.ENABLE_DNS_HOSTNAMES));
        ec2().describeVpcAttribute(ask -> ask.vpcId(it.id()).attribute(VpcAttributeName.ENABLE_DNS_SUPPORT));
        ec2().describeVpcAttribute(
                        ask -> ask.vpcId(it.id()).attribute(VpcAttributeName.ENABLE_NETWORK_ADDRESS_USAGE_METRICS));
        ec2().describeNetworkAcls(ask -> ask.filters(filter("default", "true"), vpc));
        ec2().describeRouteTables(ask -> ask.filters(filter("association.main", "true"), vpc));
        ec2().describeSecurityGroups(ask -> ask.filters(filter("group-name", "default"), vpc));
    }

    void gateway(Described it) {
        ec2().describeInternetGateways(ask -> ask.internetGatewayIds(it.id()));
    }

    void subnet(Described it) {
        ec2().describeSubnets(ask -> ask.subnetIds(it.id()));
    }

    void table(Described it) {
        ec2().describeRouteTables(ask -> ask.routeTableIds(it.id()));
    }

    /// A route, as well as an association: both are read by their table.
    void ofTable(Described it) {
        ec2().describeRouteTables(ask -> ask.routeTableIds(it.text("route_table_id")));
    }

    void group(Described it) {
        ec2().describeSecurityGroups(ask -> ask.groupIds(it.id()));
    }

    void ofGroup(Described it) {
        ec2().describeSecurityGroups(ask -> ask.groupIds(it.text("security_group_id")));
    }

    void rule(Described it) {
        ec2().describeSecurityGroupRules(ask -> ask.securityGroupRuleIds(it.id()));
    }

    void address(Described it) {
        ec2().describeAddresses(ask -> ask.allocationIds(it.id()));
    }

    void networkInterface(Described it) {
        ec2().describeNetworkInterfaces(ask -> ask.networkInterfaceIds(it.id()));
    }
}
