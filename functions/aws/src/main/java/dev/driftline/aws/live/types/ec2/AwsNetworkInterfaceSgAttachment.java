package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.GroupIdentifier;

/// That one network interface has one security group: so or not.
final class AwsNetworkInterfaceSgAttachment {

    static final ResourceType<String> TYPE = ResourceType.named("aws_network_interface_sg_attachment")
            .readBy(AwsNetworkInterfaceSgAttachment::read)
            .needs(Ec2Interfaces.INTERFACES)
            .claims(
                    "aws_network_interface",
                    "security_groups",
                    declared -> declared.text("network_interface_id"),
                    declared -> declared.get("security_group_id"))
            .ignored("id", "made of both ids by Terraform")
            .ignored("network_interface_id", "a part of the identity")
            .ignored("security_group_id", "a part of the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsNetworkInterfaceSgAttachment() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        return reads.get(Ec2Interfaces.INTERFACES, declared.text("network_interface_id")).stream()
                .flatMap(live -> live.groups().stream())
                .map(GroupIdentifier::groupId)
                .filter(declared.text("security_group_id")::equals)
                .findFirst();
    }
}
