package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.scan.Existing.Concern;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.NatGateway;
import software.amazon.awssdk.services.ec2.model.NatGatewayAddress;
import software.amazon.awssdk.services.ec2.model.NetworkInterface;
import software.amazon.awssdk.services.ec2.model.NetworkInterfaceType;
import software.amazon.awssdk.services.ec2.model.VpcEndpoint;

/// Network interfaces that somebody made; most are made by something else.
final class Ec2InterfaceListings {

    /// What services write on the interfaces that they make.
    private static final Pattern OF_SERVICES = Pattern.compile(
            "^(AWS Lambda VPC ENI|Amazon EKS |DMSNetworkInterface|EFS mount target|ELB |ElastiCache |RDSNetworkInterface"
                    + "|Route 53 Resolver: |Interface for NAT Gateway|VPC Endpoint Interface"
                    + "|Network Interface for Transit Gateway Attachment|arn:aws[a-z-]*:ecs:)");

    private static final Lookup<Whole, List<NetworkInterface>> INTERFACES = Lookup.whole(
            "ec2:DescribeNetworkInterfaces",
            aws -> ec2(aws).describeNetworkInterfacesPaginator().networkInterfaces().stream()
                    .toList());

    /// Deleted ones are listed for a while, and so are their interfaces.
    static final Lookup<Whole, List<NatGateway>> NAT_GATEWAYS = Lookup.whole(
            "ec2:DescribeNatGateways",
            aws -> ec2(aws).describeNatGatewaysPaginator(ask -> {}).natGateways().stream()
                    .toList());

    static final Lookup<Whole, List<VpcEndpoint>> ENDPOINTS = Lookup.whole(
            "ec2:DescribeVpcEndpoints",
            aws -> ec2(aws).describeVpcEndpointsPaginator(ask -> {}).vpcEndpoints().stream()
                    .toList());

    static final List<Listing<?>> ALL = List.of(Listing.of("aws_network_interface")
            .from(Ec2InterfaceListings::interfaces, INTERFACES, NAT_GATEWAYS, ENDPOINTS)
            .id(face -> face.networkInterfaceId())
            .label(NetworkInterface::description)
            .tags(face -> face.tagSet())
            .without(Ec2InterfaceListings::isOfService)
            .heldBy("aws_instance", instance -> Stream.of(instance.text("primary_network_interface_id")))
            .heldBy("aws_efs_mount_target", target -> Stream.of(target.text("network_interface_id")))
            .heldBy("aws_vpc_endpoint", endpoint -> endpoint.texts("network_interface_ids").stream())
            .heldBy("aws_nat_gateway", gateway -> Stream.of(gateway.text("network_interface_id")))
            .concern(Concern.MINOR)
            .done());

    private Ec2InterfaceListings() {}

    private static Stream<NetworkInterface> interfaces(Asking ask) {
        var others = new HashSet<String>();
        ask.all(NAT_GATEWAYS).stream()
                .flatMap(gateway -> gateway.natGatewayAddresses().stream())
                .map(NatGatewayAddress::networkInterfaceId)
                .forEach(others::add);
        ask.all(ENDPOINTS).forEach(endpoint -> others.addAll(endpoint.networkInterfaceIds()));
        return ask.all(INTERFACES).stream().filter(face -> !others.contains(face.networkInterfaceId()));
    }

    /// Load balancers, functions, file systems and so on make interfaces of their own (EC2 User Guide,
    /// "Requester-managed network interfaces"); an instance's own goes with it.
    private static boolean isOfService(NetworkInterface face) {
        return Boolean.TRUE.equals(face.requesterManaged())
                || isSpecial(face.interfaceType())
                || goesWithItsOwner(face)
                || OF_SERVICES.matcher(String.valueOf(face.description())).find()
                || face.tagSet().stream()
                        .map(tag -> tag.key())
                        .anyMatch(
                                key -> key.equals("node.k8s.amazonaws.com/instance_id") || key.equals("eks:eni:owner"));
    }

    private static boolean isSpecial(@Nullable NetworkInterfaceType type) {
        return type != null && type != NetworkInterfaceType.INTERFACE && type != NetworkInterfaceType.EFA;
    }

    /// The first interface of an instance, one that ends with it, or one at a machine of AWS's.
    private static boolean goesWithItsOwner(NetworkInterface face) {
        var attached = face.attachment();
        if (attached == null) {
            return false;
        }
        var owner = attached.instanceOwnerId();
        return Boolean.TRUE.equals(attached.deleteOnTermination())
                || Objects.equals(attached.deviceIndex(), 0)
                || (owner != null && !owner.equals(face.ownerId()));
    }
}
