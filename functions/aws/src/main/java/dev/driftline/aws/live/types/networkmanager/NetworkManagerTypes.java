package dev.driftline.aws.live.types.networkmanager;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Network Manager.
public final class NetworkManagerTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_networkmanager_device", () -> AwsNetworkmanagerDevice.TYPE),
            entry("aws_networkmanager_global_network", () -> AwsNetworkmanagerGlobalNetwork.TYPE),
            entry("aws_networkmanager_link", () -> AwsNetworkmanagerLink.TYPE),
            entry("aws_networkmanager_site", () -> AwsNetworkmanagerSite.TYPE));

    private NetworkManagerTypes() {}
}
