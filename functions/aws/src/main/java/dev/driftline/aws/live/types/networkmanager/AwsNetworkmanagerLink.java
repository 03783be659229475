package dev.driftline.aws.live.types.networkmanager;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.networkmanager.model.Link;

/// An internet connection of a site.
final class AwsNetworkmanagerLink {

    static final ResourceType<Link> TYPE = ResourceType.named("aws_networkmanager_link")
            .readBy(NetworkManager.inNetwork(NetworkManager.LINKS))
            .needs(NetworkManager.LINKS)
            .attribute("bandwidth", link -> Shape.PLAIN.complete().single(link.bandwidth()))
            .attribute("description", Link::description)
            .attribute("provider_name", Link::provider)
            .attribute("site_id", Link::siteId)
            .attribute("type", Link::type)
            .tags(link -> NetworkManager.tags(link.tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("global_network_id", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsNetworkmanagerLink() {}
}
