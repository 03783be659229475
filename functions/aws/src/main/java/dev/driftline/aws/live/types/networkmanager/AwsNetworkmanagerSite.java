package dev.driftline.aws.live.types.networkmanager;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.networkmanager.model.Site;

/// A place of one's own in a global network.
final class AwsNetworkmanagerSite {

    static final ResourceType<Site> TYPE = ResourceType.named("aws_networkmanager_site")
            .readBy(NetworkManager.inNetwork(NetworkManager.SITES))
            .needs(NetworkManager.SITES)
            .attribute("description", Site::description)
            .attribute("location", site -> Shape.PLAIN.complete().single(site.location()))
            .tags(site -> NetworkManager.tags(site.tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("global_network_id", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            // The emulator answers with times that the SDK cannot read.
            .verified(Verified.ANSWERS)
            .done();

    private AwsNetworkmanagerSite() {}
}
