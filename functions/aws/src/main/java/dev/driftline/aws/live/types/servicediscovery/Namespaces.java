package dev.driftline.aws.live.types.servicediscovery;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.servicediscovery.ServiceDiscovery.Tagged;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.servicediscovery.model.DnsProperties;
import software.amazon.awssdk.services.servicediscovery.model.NamespaceProperties;
import software.amazon.awssdk.services.servicediscovery.model.NamespaceSummary;

/// What all kinds of namespaces have.
final class Namespaces {

    private Namespaces() {}

    static TypeDeclaration<Tagged<NamespaceSummary>> described(ResourceType.Named type) {
        return type.readBy((reads, declared) -> ServiceDiscovery.tagged(reads, declared, ServiceDiscovery.NAMESPACES))
                .needs(ServiceDiscovery.NAMESPACES, ServiceDiscovery.TAGS, Tagging.TAGGED)
                .attributes(Tagged::told, "description", "name")
                .tags(Tagged::tags)
                .allIgnored("the identity", "arn", "id");
    }

    /// One that has a zone of Route 53.
    static TypeDeclaration<Tagged<NamespaceSummary>> inDns(ResourceType.Named type) {
        return described(type).computed("hosted_zone", live -> zone(live.told()));
    }

    private static @Nullable String zone(NamespaceSummary namespace) {
        return Optional.ofNullable(namespace.properties())
                .map(NamespaceProperties::dnsProperties)
                .map(DnsProperties::hostedZoneId)
                .orElse(null);
    }
}
