package dev.driftline.aws.live.types.servicediscovery;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.servicediscovery.ServiceDiscovery.Tagged;
import software.amazon.awssdk.services.servicediscovery.model.NamespaceSummary;

/// A namespace whose instances are found by DNS everywhere.
final class AwsServiceDiscoveryPublicDnsNamespace {

    static final ResourceType<Tagged<NamespaceSummary>> TYPE = Namespaces.inDns(
                    ResourceType.named("aws_service_discovery_public_dns_namespace"))
            .verified(Verified.ANSWERS)
            .done();

    private AwsServiceDiscoveryPublicDnsNamespace() {}
}
