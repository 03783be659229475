package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.Address;

/// The use of an elastic address by an instance or an interface. An association of another id is another association.
final class AwsEipAssociation {

    static final ResourceType<Address> TYPE = ResourceType.named("aws_eip_association")
            .readBy(AwsEipAssociation::read)
            .needs(Ec2Interfaces.ADDRESSES)
            .attribute("instance_id", Address::instanceId)
            .attribute("network_interface_id", Address::networkInterfaceId)
            .attribute("private_ip_address", Address::privateIpAddress)
            .computed("public_ip", Address::publicIp)
            .ignored("allocation_id", "a part of the identity")
            .ignored("allow_reassociation", "tells Terraform whether it may take a used address; AWS does not keep it")
            .ignored("id", "a part of the identity")
            .claimsMany(declared -> AwsEip.used(
                    declared.text("allocation_id"),
                    List.of(
                            new AwsEip.Use("association_id", declared.get("id")),
                            new AwsEip.Use("instance", declared.get("instance_id")),
                            new AwsEip.Use("network_interface", declared.get("network_interface_id")),
                            new AwsEip.Use("private_ip", declared.get("private_ip_address")))))
            .done();

    private AwsEipAssociation() {}

    private static Optional<Address> read(Reads reads, DeclaredResource declared) {
        return reads.get(Ec2Interfaces.ADDRESSES, declared.text("allocation_id"))
                .filter(address -> declared.text("id").equals(address.associationId()));
    }
}
