package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.Address;

/// An elastic IP address and what uses it.
///
/// Terraform makes the address before what uses it, so a state often shows it unused. A use is drift when nothing of
/// the run declares it and no AWS service holds it.
final class AwsEip {

    /// @param networkInterface as the state may expect it
    record Live(Address address, Value networkInterface) {}

    /// What the address shows while something uses it.
    ///
    /// @param attribute one of `aws_eip`'s
    record Use(String attribute, Value value) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_eip")
            .readBy(AwsEip::read)
            .needs(Ec2Interfaces.ADDRESSES, Ec2Interfaces.INTERFACES)
            .attribute("customer_owned_ipv4_pool", live -> live.address().customerOwnedIpv4Pool())
            .attribute("instance", live -> live.address().instanceId())
            .attribute("network_interface", Live::networkInterface)
            .tags(live -> Ec2.tags(live.address().tags()))
            .computed("allocation_id", live -> live.address().allocationId())
            .computed("association_id", live -> live.address().associationId())
            .computed("carrier_ip", live -> live.address().carrierIp())
            .computed("customer_owned_ip", live -> live.address().customerOwnedIp())
            .computed("domain", live -> live.address().domainAsString())
            .computed("id", live -> live.address().allocationId())
            .computed("network_border_group", live -> live.address().networkBorderGroup())
            .computed("private_ip", live -> live.address().privateIpAddress())
            .computed("public_ip", live -> live.address().publicIp())
            .computed("public_ipv4_pool", live -> live.address().publicIpv4Pool())
            .ignored("address", "which address Terraform asked for; public_ip tells which it is")
            .ignored("associate_with_private_ip", "what Terraform asked for; private_ip tells what it is")
            .ignored("private_dns", "made of private_ip by Terraform")
            .ignored("public_dns", "made of public_ip by Terraform")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("vpc", "the former spelling of domain")
            .done();

    private AwsEip() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return reads.get(Ec2Interfaces.ADDRESSES, declared.text("id"))
                .map(address -> new Live(address, networkInterface(reads, declared, address)));
    }

    /// A load balancer, a NAT gateway or another service takes the address to an interface of its own, which AWS
    /// manages (`requesterManaged`): that is the use it was made for, though nothing in the run may declare it.
    /// Asked only where the state has no interface yet.
    private static Value networkInterface(Reads reads, DeclaredResource declared, Address address) {
        var used = Value.of(address.networkInterfaceId());
        if (used.isEmpty() || !declared.get("network_interface").isEmpty()) {
            return used;
        }
        return reads.attempt(Ec2Interfaces.INTERFACES, used.asText())
                .value(by -> Boolean.TRUE.equals(by.requesterManaged()) ? Value.absent() : used);
    }

    /// The claims of what uses an address; none when it uses none.
    static Stream<Claim> used(String allocation, List<Use> uses) {
        return allocation.isEmpty()
                ? Stream.empty()
                : uses.stream().map(use -> new Claim("aws_eip", allocation, use.attribute(), use.value()));
    }
}
