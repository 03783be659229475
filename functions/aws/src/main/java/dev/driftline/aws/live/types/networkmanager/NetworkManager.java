package dev.driftline.aws.live.types.networkmanager;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.networkmanager.NetworkManagerClient;
import software.amazon.awssdk.services.networkmanager.model.Device;
import software.amazon.awssdk.services.networkmanager.model.DeviceState;
import software.amazon.awssdk.services.networkmanager.model.GlobalNetwork;
import software.amazon.awssdk.services.networkmanager.model.GlobalNetworkState;
import software.amazon.awssdk.services.networkmanager.model.Link;
import software.amazon.awssdk.services.networkmanager.model.LinkState;
import software.amazon.awssdk.services.networkmanager.model.Site;
import software.amazon.awssdk.services.networkmanager.model.SiteState;
import software.amazon.awssdk.services.networkmanager.model.Tag;

/// Global networks and what is in them: one listing a kind and network. What is being deleted is left out.
///
/// Network Manager has one home for all regions (AWS General Reference, Network Manager endpoints).
final class NetworkManager {

    static final String GONE = "ResourceNotFoundException";

    static final Lookup<Lookup.Whole, Map<String, GlobalNetwork>> GLOBAL_NETWORKS =
            Lookup.<Map<String, GlobalNetwork>>whole(
                            "networkmanager:DescribeGlobalNetworks",
                            aws ->
                                    networkManager(aws)
                                            .describeGlobalNetworksPaginator(ask -> {})
                                            .globalNetworks()
                                            .stream()
                                            .filter(network -> network.state() != GlobalNetworkState.DELETING)
                                            .collect(Collectors.toMap(
                                                    GlobalNetwork::globalNetworkId, network -> network)))
                    .global();

    /// By global network, its sites.
    static final Lookup<String, Map<String, Site>> SITES = Lookup.<String, Map<String, Site>>each(
                    "networkmanager:GetSites",
                    (aws, network) ->
                            networkManager(aws).getSitesPaginator(ask -> ask.globalNetworkId(network)).sites().stream()
                                    .filter(site -> site.state() != SiteState.DELETING)
                                    .collect(Collectors.toMap(Site::siteId, site -> site)))
            .absentOn(GONE)
            .global();

    /// By global network, its devices.
    static final Lookup<String, Map<String, Device>> DEVICES = Lookup.<String, Map<String, Device>>each(
                    "networkmanager:GetDevices",
                    (aws, network) ->
                            networkManager(aws)
                                    .getDevicesPaginator(ask -> ask.globalNetworkId(network))
                                    .devices()
                                    .stream()
                                    .filter(device -> device.state() != DeviceState.DELETING)
                                    .collect(Collectors.toMap(Device::deviceId, device -> device)))
            .absentOn(GONE)
            .global();

    /// By global network, its links.
    static final Lookup<String, Map<String, Link>> LINKS = Lookup.<String, Map<String, Link>>each(
                    "networkmanager:GetLinks",
                    (aws, network) ->
                            networkManager(aws).getLinksPaginator(ask -> ask.globalNetworkId(network)).links().stream()
                                    .filter(link -> link.state() != LinkState.DELETING)
                                    .collect(Collectors.toMap(Link::linkId, link -> link)))
            .absentOn(GONE)
            .global();

    private NetworkManager() {}

    static NetworkManagerClient networkManager(Aws aws) {
        return aws.client(NetworkManagerClient.class, NetworkManagerClient::builder);
    }

    /// Reads a resource that a global network has.
    static <T> Reader<T> inNetwork(Lookup<String, Map<String, T>> listing) {
        return (reads, declared) -> reads.get(listing, declared.text("global_network_id"))
                .flatMap(all -> Optional.ofNullable(all.get(declared.text("id"))));
    }

    static Value tags(List<Tag> tags) {
        return Value.map(tags.stream().collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)));
    }
}
