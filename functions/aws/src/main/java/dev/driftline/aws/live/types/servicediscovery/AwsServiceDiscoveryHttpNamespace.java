package dev.driftline.aws.live.types.servicediscovery;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.servicediscovery.ServiceDiscovery.Tagged;
import software.amazon.awssdk.services.servicediscovery.model.NamespaceSummary;

/// A namespace whose instances are found by the API alone.
final class AwsServiceDiscoveryHttpNamespace {

    static final ResourceType<Tagged<NamespaceSummary>> TYPE = Namespaces.described(
                    ResourceType.named("aws_service_discovery_http_namespace"))
            .ignored("http_name", "the name, which is compared")
            .done();

    private AwsServiceDiscoveryHttpNamespace() {}
}
