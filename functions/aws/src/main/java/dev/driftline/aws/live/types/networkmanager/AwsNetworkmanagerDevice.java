package dev.driftline.aws.live.types.networkmanager;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.networkmanager.model.Device;

/// A router at a site of a global network.
final class AwsNetworkmanagerDevice {

    static final ResourceType<Device> TYPE = ResourceType.named("aws_networkmanager_device")
            .readBy(NetworkManager.inNetwork(NetworkManager.DEVICES))
            .needs(NetworkManager.DEVICES)
            .attribute("aws_location", device -> Shape.PLAIN.complete().single(device.awsLocation()))
            .attributes(device -> device, "description", "model", "serial_number", "site_id", "type", "vendor")
            .attribute("location", device -> Shape.PLAIN.complete().single(device.location()))
            .tags(device -> NetworkManager.tags(device.tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("global_network_id", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsNetworkmanagerDevice() {}
}
