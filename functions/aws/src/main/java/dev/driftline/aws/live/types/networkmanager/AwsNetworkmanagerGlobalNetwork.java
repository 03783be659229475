package dev.driftline.aws.live.types.networkmanager;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.Optional;
import software.amazon.awssdk.services.networkmanager.model.GlobalNetwork;

/// A private network across regions and one's own sites.
final class AwsNetworkmanagerGlobalNetwork {

    static final ResourceType<GlobalNetwork> TYPE = ResourceType.named("aws_networkmanager_global_network")
            .readBy((reads, declared) -> reads.get(NetworkManager.GLOBAL_NETWORKS, Lookup.Whole.LISTING)
                    .flatMap(all -> Optional.ofNullable(all.get(declared.text("id")))))
            .needs(NetworkManager.GLOBAL_NETWORKS)
            .attribute("description", GlobalNetwork::description)
            .tags(network -> NetworkManager.tags(network.tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            // The emulator answers with times that the SDK cannot read.
            .verified(Verified.ANSWERS)
            .done();

    private AwsNetworkmanagerGlobalNetwork() {}
}
