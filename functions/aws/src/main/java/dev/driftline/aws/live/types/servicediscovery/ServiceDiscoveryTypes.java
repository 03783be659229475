package dev.driftline.aws.live.types.servicediscovery;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Cloud Map.
public final class ServiceDiscoveryTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_service_discovery_http_namespace", () -> AwsServiceDiscoveryHttpNamespace.TYPE),
            entry("aws_service_discovery_instance", () -> AwsServiceDiscoveryInstance.TYPE),
            entry("aws_service_discovery_private_dns_namespace", () -> AwsServiceDiscoveryPrivateDnsNamespace.TYPE),
            entry("aws_service_discovery_public_dns_namespace", () -> AwsServiceDiscoveryPublicDnsNamespace.TYPE),
            entry("aws_service_discovery_service", () -> AwsServiceDiscoveryService.TYPE));

    private ServiceDiscoveryTypes() {}
}
