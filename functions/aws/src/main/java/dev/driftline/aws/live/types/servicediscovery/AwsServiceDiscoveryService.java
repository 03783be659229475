package dev.driftline.aws.live.types.servicediscovery;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.servicediscovery.ServiceDiscovery.Tagged;
import software.amazon.awssdk.services.servicediscovery.model.ServiceSummary;

/// A name in a namespace, under which instances are found.
final class AwsServiceDiscoveryService {

    /// A service stays in its namespace.
    private static final Shape SHAPE = Shape.PLAIN.complete().without("namespace_id");

    static final ResourceType<Tagged<ServiceSummary>> TYPE = ResourceType.named("aws_service_discovery_service")
            .readBy((reads, declared) -> ServiceDiscovery.tagged(reads, declared, ServiceDiscovery.SERVICES))
            .needs(ServiceDiscovery.SERVICES, ServiceDiscovery.TAGS, Tagging.TAGGED)
            .attributes(Tagged::told, "description", "name")
            .allComputed(Tagged::told, "type")
            .attribute("dns_config", live -> SHAPE.single(live.told().dnsConfig()))
            .attribute("health_check_config", live -> SHAPE.single(live.told().healthCheckConfig()))
            .attribute(
                    "health_check_custom_config",
                    live -> SHAPE.single(live.told().healthCheckCustomConfig()))
            .tags(Tagged::tags)
            .ignored("force_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .allIgnored("the identity", "arn", "id")
            .ignored("namespace_id", "a service stays in its namespace for good")
            .done();

    private AwsServiceDiscoveryService() {}
}
