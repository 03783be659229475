package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import java.util.List;
import software.amazon.awssdk.services.ec2.model.GroupIdentifier;
import software.amazon.awssdk.services.ec2.model.Ipv4PrefixSpecification;
import software.amazon.awssdk.services.ec2.model.Ipv6PrefixSpecification;
import software.amazon.awssdk.services.ec2.model.NetworkInterface;
import software.amazon.awssdk.services.ec2.model.NetworkInterfaceIpv6Address;
import software.amazon.awssdk.services.ec2.model.NetworkInterfacePrivateIpAddress;

/// A network interface with its addresses, its groups and what it is attached to.
final class AwsNetworkInterface {

    static final ResourceType<NetworkInterface> TYPE = ResourceType.named("aws_network_interface")
            .readBy(Ec2Interfaces.INTERFACES)
            // Whoever attaches it (an instance, a boot script) does so after Terraform made it: empty says nothing.
            .computed("attachment", AwsNetworkInterface::attachment)
            .attribute("description", NetworkInterface::description)
            .attribute(
                    "ipv4_prefixes",
                    live -> Value.set(live.ipv4Prefixes().stream()
                            .map(Ipv4PrefixSpecification::ipv4Prefix)
                            .toList()))
            .attribute(
                    "ipv6_addresses",
                    live -> Value.set(live.ipv6Addresses().stream()
                            .map(NetworkInterfaceIpv6Address::ipv6Address)
                            .toList()),
                    Networks.CIDR)
            .attribute(
                    "ipv6_prefixes",
                    live -> Value.set(live.ipv6Prefixes().stream()
                            .map(Ipv6PrefixSpecification::ipv6Prefix)
                            .toList()),
                    Networks.CIDR)
            .attribute(
                    "private_ips",
                    live -> Value.set(live.privateIpAddresses().stream()
                            .map(NetworkInterfacePrivateIpAddress::privateIpAddress)
                            .toList()))
            .attribute("security_groups", AwsNetworkInterface::groups)
            .attribute("source_dest_check", NetworkInterface::sourceDestCheck)
            .attribute("subnet_id", NetworkInterface::subnetId)
            .tags(live -> Ec2.tags(live.tagSet()))
            .computed("id", NetworkInterface::networkInterfaceId)
            .computed("interface_type", NetworkInterface::interfaceTypeAsString)
            .computed("mac_address", NetworkInterface::macAddress)
            .computed("outpost_arn", NetworkInterface::outpostArn)
            .computed("owner_id", NetworkInterface::ownerId)
            .computed("private_ip", NetworkInterface::privateIpAddress)
            .ignored("arn", "made of the id by Terraform")
            .ignored("ipv4_prefix_count", "the number of ipv4_prefixes")
            .ignored("ipv6_address_count", "the number of ipv6_addresses")
            .ignored("ipv6_address_list", "ipv6_addresses once more, in an order of Terraform's")
            .ignored("ipv6_address_list_enabled", "tells Terraform which of two spellings to use")
            .ignored("ipv6_prefix_count", "the number of ipv6_prefixes")
            .ignored("private_dns_name", "follows from the address and the VPC's DNS settings")
            .ignored("private_ip_list", "private_ips once more, in an order of Terraform's")
            .ignored("private_ip_list_enabled", "tells Terraform which of two spellings to use")
            .ignored("private_ips_count", "the number of private_ips besides the primary")
            .done();

    private AwsNetworkInterface() {}

    static Value groups(NetworkInterface live) {
        return Value.set(live.groups().stream().map(GroupIdentifier::groupId).toList());
    }

    /// Without its id: attached again to the same instance it has another, and nothing has changed.
    private static Value attachment(NetworkInterface live) {
        var attachment = live.attachment();
        return attachment == null
                ? Value.set(List.of())
                : Value.set(List.of(Value.block()
                        .with("device_index", Value.of(attachment.deviceIndex()))
                        .with("instance", Value.of(attachment.instanceId()))));
    }
}
