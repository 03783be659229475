package dev.driftline.bench.estate;

import dev.driftline.aws.client.AwsClients;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.DomainType;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.IpPermission;
import software.amazon.awssdk.services.ec2.model.IpRange;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.SecurityGroupRule;
import software.amazon.awssdk.services.ec2.model.Tag;
import software.amazon.awssdk.services.ec2.model.TagSpecification;

/// VPCs and what is in them.
final class NetworkKinds {

    static final String VPC = "aws_vpc";
    static final String SUBNET = "aws_subnet";
    static final String GATEWAY = "aws_internet_gateway";
    static final String TABLE = "aws_route_table";
    static final String GROUP = "aws_security_group";

    private NetworkKinds() {}

    static Ec2Client ec2(AwsClients aws) {
        return aws.get(Ec2Client.class, Ec2Client::builder, Estate.REGION);
    }

    private static TagSpecification tags(ResourceType of) {
        return TagSpecification.builder()
                .resourceType(of)
                .tags(Tag.builder().key("ManagedBy").value("terraform").build())
                .build();
    }

    private static Filter in(String vpc) {
        return Filter.builder().name("vpc-id").values(vpc).build();
    }

    static Map<String, String> vpc(AwsClients aws, Built built, int number) {
        var cidr = "10.%d.0.0/16".formatted(number);
        var vpc = ec2(aws).createVpc(make -> make.cidrBlock(cidr).tagSpecifications(tags(ResourceType.VPC)))
                .vpc();
        var id = vpc.vpcId();
        var acl = ec2(aws).describeNetworkAcls(ask -> ask.filters(in(id)))
                .networkAcls()
                .getFirst();
        var table = ec2(aws).describeRouteTables(ask -> ask.filters(in(id)))
                .routeTables()
                .getFirst();
        var group = ec2(aws).describeSecurityGroups(ask -> ask.filters(in(id)))
                .securityGroups()
                .getFirst();
        return Map.of(
                "id", id,
                "cidr", cidr,
                "acl", acl.networkAclId(),
                "table", table.routeTableId(),
                "group", group.groupId(),
                "dhcp", vpc.dhcpOptionsId());
    }

    static Map<String, String> gateway(AwsClients aws, Built built, int number) {
        var vpc = built.of(VPC, number, "id");
        var id = ec2(aws).createInternetGateway(make -> make.tagSpecifications(tags(ResourceType.INTERNET_GATEWAY)))
                .internetGateway()
                .internetGatewayId();
        ec2(aws).attachInternetGateway(attach -> attach.internetGatewayId(id).vpcId(vpc));
        return Map.of("id", id, "vpc", vpc);
    }

    /// 4,096 of a VPC's /28 networks.
    static Map<String, String> subnet(AwsClients aws, Built built, int number) {
        var vpc = built.of(VPC, number, "id");
        var base = built.of(VPC, number, "cidr").replace(".0.0/16", "");
        var block = number / built.byType().getOrDefault(VPC, List.of()).size();
        var cidr = "%s.%d.%d/28".formatted(base, block / 16, block % 16 * 16);
        var made = ec2(aws).createSubnet(
                        make -> make.vpcId(vpc).cidrBlock(cidr).tagSpecifications(tags(ResourceType.SUBNET)))
                .subnet();
        return Map.of(
                "id", made.subnetId(),
                "vpc", vpc,
                "cidr", cidr,
                "zone", made.availabilityZone(),
                "zone_id", made.availabilityZoneId());
    }

    static Map<String, String> table(AwsClients aws, Built built, int number) {
        var vpc = built.of(VPC, number, "id");
        var id = ec2(aws).createRouteTable(make -> make.vpcId(vpc).tagSpecifications(tags(ResourceType.ROUTE_TABLE)))
                .routeTable()
                .routeTableId();
        return Map.of("id", id, "vpc", vpc);
    }

    /// `r-` and the table's id and the destination's hash, as the provider makes it (internal/create,
    /// hashcode): Driftline does not read it, and neither does AWS.
    static Map<String, String> route(AwsClients aws, Built built, int number) {
        var table = built.of(TABLE, number, "id");
        var gateway = built.of(GATEWAY, number, "id");
        ec2(aws).createRoute(make -> make.routeTableId(table).gatewayId(gateway).destinationCidrBlock("0.0.0.0/0"));
        return Map.of("id", "r-" + table + "1080289494", "table", table, "gateway", gateway);
    }

    static Map<String, String> association(AwsClients aws, Built built, int number) {
        var table = built.of(TABLE, number, "id");
        var subnet = built.of(SUBNET, number, "id");
        var id = ec2(aws).associateRouteTable(make -> make.routeTableId(table).subnetId(subnet))
                .associationId();
        return Map.of("id", id, "table", table, "subnet", subnet);
    }

    /// As Terraform does: without the rule that AWS gives every group.
    static Map<String, String> group(AwsClients aws, Built built, int number) {
        var vpc = built.of(VPC, number, "id");
        var name = "group-" + number;
        var id = ec2(aws).createSecurityGroup(make -> make.groupName(name)
                        .description("Managed by Terraform")
                        .vpcId(vpc)
                        .tagSpecifications(tags(ResourceType.SECURITY_GROUP)))
                .groupId();
        ec2(aws).revokeSecurityGroupEgress(revoke -> revoke.groupId(id)
                .ipPermissions(IpPermission.builder()
                        .ipProtocol("-1")
                        .ipRanges(IpRange.builder().cidrIp("0.0.0.0/0").build())
                        .build()));
        return Map.of("id", id, "name", name, "vpc", vpc);
    }

    private static IpPermission https(String cidr) {
        return IpPermission.builder()
                .ipProtocol("tcp")
                .fromPort(443)
                .toPort(443)
                .ipRanges(IpRange.builder().cidrIp(cidr).build())
                .build();
    }

    private static Map<String, String> rule(Built built, int number, UnaryOperator<Made> authorize) {
        var cidr = "172.16.%d.%d/32".formatted(number / 256, number % 256);
        var made = authorize.apply(new Made(built.of(GROUP, number, "id"), cidr, List.of()));
        return Map.of(
                "id",
                made.rules().getFirst().securityGroupRuleId(),
                "hash",
                "sgrule-" + Integer.toUnsignedString((made.group() + cidr).hashCode()),
                "group",
                made.group(),
                "cidr",
                cidr);
    }

    private record Made(String group, String cidr, List<SecurityGroupRule> rules) {
        Made with(List<SecurityGroupRule> made) {
            return new Made(group, cidr, made);
        }
    }

    static Map<String, String> ingress(AwsClients aws, Built built, int number) {
        return rule(
                built,
                number,
                wanted -> wanted.with(ec2(aws).authorizeSecurityGroupIngress(make -> make.groupId(wanted.group())
                                .ipPermissions(https(wanted.cidr()))
                                .tagSpecifications(tags(ResourceType.SECURITY_GROUP_RULE)))
                        .securityGroupRules()));
    }

    static Map<String, String> egress(AwsClients aws, Built built, int number) {
        return rule(
                built,
                number,
                wanted -> wanted.with(ec2(aws).authorizeSecurityGroupEgress(make -> make.groupId(wanted.group())
                                .ipPermissions(https(wanted.cidr()))
                                .tagSpecifications(tags(ResourceType.SECURITY_GROUP_RULE)))
                        .securityGroupRules()));
    }

    static Map<String, String> address(AwsClients aws, Built built, int number) {
        var made = ec2(aws).allocateAddress(
                        make -> make.domain(DomainType.VPC).tagSpecifications(tags(ResourceType.ELASTIC_IP)));
        return Map.of(
                "id", made.allocationId(),
                "ip", made.publicIp(),
                "dns",
                        "ec2-%s.compute-1.amazonaws.com"
                                .formatted(made.publicIp().replace('.', '-')));
    }

    static Map<String, String> networkInterface(AwsClients aws, Built built, int number) {
        var subnet = built.of(SUBNET, number, "id");
        var group = built.of(GROUP, number, "id");
        var name = "interface-" + number;
        var made = ec2(aws).createNetworkInterface(make -> make.subnetId(subnet)
                        .groups(group)
                        .description(name)
                        .tagSpecifications(tags(ResourceType.NETWORK_INTERFACE)))
                .networkInterface();
        return Map.of(
                "id",
                made.networkInterfaceId(),
                "name",
                name,
                "group",
                group,
                "subnet",
                subnet,
                "ip",
                made.privateIpAddress(),
                "mac",
                made.macAddress());
    }
}
