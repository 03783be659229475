package dev.driftline.aws.live.types.servicediscovery;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.servicediscovery.ServiceDiscovery.Tagged;
import software.amazon.awssdk.services.servicediscovery.model.NamespaceSummary;

/// A namespace whose instances are found by DNS in a VPC.
final class AwsServiceDiscoveryPrivateDnsNamespace {

    static final ResourceType<Tagged<NamespaceSummary>> TYPE = Namespaces.inDns(
                    ResourceType.named("aws_service_discovery_private_dns_namespace"))
            .ignored("vpc", "only read when Terraform creates the namespace; Cloud Map does not tell it")
            .done();

    private AwsServiceDiscoveryPrivateDnsNamespace() {}
}
