package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.NatGateway;
import software.amazon.awssdk.services.ec2.model.NatGatewayAddress;

/// A NAT gateway with its addresses, of which one is the primary.
final class AwsNatGateway {

    static final ResourceType<NatGateway> TYPE = ResourceType.named("aws_nat_gateway")
            .readBy(Ec2Gateways.NAT_GATEWAYS)
            .attribute("allocation_id", gateway -> primary(gateway).allocationId())
            .attribute("connectivity_type", NatGateway::connectivityTypeAsString)
            .attribute("secondary_allocation_ids", gateway -> secondary(gateway, NatGatewayAddress::allocationId))
            .attribute("secondary_private_ip_addresses", gateway -> secondary(gateway, NatGatewayAddress::privateIp))
            .attribute("subnet_id", NatGateway::subnetId)
            .tags(gateway -> Ec2.tags(gateway.tags()))
            .computed("association_id", gateway -> primary(gateway).associationId())
            .computed("id", NatGateway::natGatewayId)
            .computed("network_interface_id", gateway -> primary(gateway).networkInterfaceId())
            .computed("private_ip", gateway -> primary(gateway).privateIp())
            .computed("public_ip", gateway -> primary(gateway).publicIp())
            .ignored("secondary_private_ip_address_count", "the number of secondary_private_ip_addresses")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .claimsMany(AwsNatGateway::addresses)
            .done();

    private AwsNatGateway() {}

    private static NatGatewayAddress primary(NatGateway gateway) {
        var addresses = gateway.natGatewayAddresses();
        return addresses.stream()
                .filter(address -> isPrimary(address, addresses))
                .findFirst()
                .orElseGet(() -> NatGatewayAddress.builder().build());
    }

    private static Value secondary(NatGateway gateway, Function<NatGatewayAddress, String> part) {
        var addresses = gateway.natGatewayAddresses();
        return Value.set(addresses.stream()
                .filter(address -> !isPrimary(address, addresses))
                .map(part)
                .filter(Objects::nonNull)
                .toList());
    }

    /// An only address is the primary one, said or not.
    private static boolean isPrimary(NatGatewayAddress address, Collection<NatGatewayAddress> all) {
        return all.size() == 1 || Boolean.TRUE.equals(address.isPrimary());
    }

    /// What the elastic addresses that it uses show of it.
    private static Stream<Claim> addresses(DeclaredResource declared) {
        var primary = declared.text("allocation_id");
        var used = Stream.concat(
                AwsEip.used(
                        primary,
                        List.of(
                                new AwsEip.Use("association_id", declared.get("association_id")),
                                new AwsEip.Use("private_ip", declared.get("private_ip")),
                                new AwsEip.Use("network_interface", declared.get("network_interface_id")))),
                declared.texts("secondary_allocation_ids").stream()
                        .flatMap(allocation -> AwsEip.used(
                                allocation,
                                List.of(new AwsEip.Use("network_interface", declared.get("network_interface_id"))))));
        return used;
    }
}
