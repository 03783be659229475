package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.AttachmentStatus;
import software.amazon.awssdk.services.ec2.model.NetworkInterfaceAttachment;

/// That one network interface is attached to one instance. An attachment of another id is another attachment.
final class AwsNetworkInterfaceAttachment {

    static final ResourceType<NetworkInterfaceAttachment> TYPE = ResourceType.named("aws_network_interface_attachment")
            .readBy(AwsNetworkInterfaceAttachment::read)
            .needs(Ec2Interfaces.INTERFACES)
            .claims(
                    "aws_network_interface",
                    "attachment",
                    declared -> declared.text("network_interface_id"),
                    declared -> Value.block()
                            .with("device_index", declared.get("device_index"))
                            .with("instance", declared.get("instance_id")))
            .attribute("device_index", NetworkInterfaceAttachment::deviceIndex)
            .attribute("instance_id", NetworkInterfaceAttachment::instanceId)
            .computed("attachment_id", NetworkInterfaceAttachment::attachmentId)
            .ignored("id", "a part of the identity")
            .ignored("network_interface_id", "a part of the identity")
            .ignored("status", "attaching, attached: passes by itself; detached is missing")
            .verified(Verified.ANSWERS)
            .done();

    private AwsNetworkInterfaceAttachment() {}

    private static Optional<NetworkInterfaceAttachment> read(Reads reads, DeclaredResource declared) {
        return reads.get(Ec2Interfaces.INTERFACES, declared.text("network_interface_id"))
                .flatMap(live -> Optional.ofNullable(live.attachment()))
                .filter(attachment -> attachment.status() != AttachmentStatus.DETACHED)
                .filter(attachment -> declared.text("id").equals(attachment.attachmentId()));
    }
}
