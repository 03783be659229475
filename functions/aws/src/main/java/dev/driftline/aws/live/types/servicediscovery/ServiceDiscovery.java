package dev.driftline.aws.live.types.servicediscovery;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.servicediscovery.ServiceDiscoveryClient;
import software.amazon.awssdk.services.servicediscovery.model.InstanceSummary;
import software.amazon.awssdk.services.servicediscovery.model.NamespaceSummary;
import software.amazon.awssdk.services.servicediscovery.model.ServiceSummary;
import software.amazon.awssdk.services.servicediscovery.model.Tag;

/// The Cloud Map calls, whose listings tell as much as a call for each.
final class ServiceDiscovery {

    /// By id.
    static final Lookup<String, NamespaceSummary> NAMESPACES = Lookup.choosing(
            "servicediscovery:ListNamespaces",
            (aws, ids) -> cloudMap(aws).listNamespacesPaginator(ask -> {}).stream()
                    .flatMap(page -> page.namespaces().stream())
                    .collect(Collectors.toMap(NamespaceSummary::id, Function.identity(), (first, second) -> second)));

    /// By id.
    static final Lookup<String, ServiceSummary> SERVICES = Lookup.choosing(
            "servicediscovery:ListServices",
            (aws, ids) -> cloudMap(aws).listServicesPaginator(ask -> {}).stream()
                    .flatMap(page -> page.services().stream())
                    .collect(Collectors.toMap(ServiceSummary::id, Function.identity(), (first, second) -> second)));

    /// The instances of a service, by its id.
    static final Lookup<String, Map<String, InstanceSummary>> INSTANCES =
            Lookup.<String, Map<String, InstanceSummary>>each(
                            "servicediscovery:ListInstances",
                            (aws, service) ->
                                    cloudMap(aws).listInstancesPaginator(ask -> ask.serviceId(service)).stream()
                                            .flatMap(page -> page.instances().stream())
                                            .collect(Collectors.toMap(
                                                    InstanceSummary::id,
                                                    Function.identity(),
                                                    (first, second) -> second)))
                    .absentOn("ServiceNotFound");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "servicediscovery:ListTagsForResource",
                    (aws, arn) -> cloudMap(aws).listTagsForResource(ask -> ask.resourceARN(arn)).tags().stream()
                            .filter(tag -> !tag.key().startsWith("aws:"))
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("ResourceNotFoundException");

    private ServiceDiscovery() {}

    static ServiceDiscoveryClient cloudMap(Aws aws) {
        return aws.client(ServiceDiscoveryClient.class, ServiceDiscoveryClient::builder);
    }

    /// @param told what a listing has of it
    record Tagged<T>(T told, Value tags) {}

    /// A namespace or a service, which have their tags elsewhere.
    static <T> Optional<Tagged<T>> tagged(Reads reads, DeclaredResource declared, Lookup<String, T> listing) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(listing, declared.text("id"))
                .map(told -> new Tagged<>(told, Tagging.tags(reads, declared, arn, TAGS)));
    }
}
