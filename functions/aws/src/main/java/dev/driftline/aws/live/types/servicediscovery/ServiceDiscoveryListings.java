package dev.driftline.aws.live.types.servicediscovery;

import static dev.driftline.aws.live.types.servicediscovery.ServiceDiscovery.cloudMap;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Namespaces.
public final class ServiceDiscoveryListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_service_discovery_http_namespace")
            .from(
                    "servicediscovery:ListNamespaces",
                    aws -> cloudMap(aws).listNamespacesPaginator(ask -> {}).stream()
                            .flatMap(page -> page.namespaces().stream())
                            .toList())
            .id(namespace -> namespace.id())
            .key(namespace -> namespace.arn())
            .label(namespace -> namespace.name())
            .typed(
                    namespace -> switch (String.valueOf(namespace.typeAsString())) {
                        case "DNS_PRIVATE" -> "aws_service_discovery_private_dns_namespace";
                        case "DNS_PUBLIC" -> "aws_service_discovery_public_dns_namespace";
                        default -> "aws_service_discovery_http_namespace";
                    },
                    "aws_service_discovery_private_dns_namespace",
                    "aws_service_discovery_public_dns_namespace")
            .done());

    private ServiceDiscoveryListings() {}
}
