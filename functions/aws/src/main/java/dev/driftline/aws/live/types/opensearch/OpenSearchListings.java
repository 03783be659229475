package dev.driftline.aws.live.types.opensearch;

import static dev.driftline.aws.live.types.opensearch.Domains.openSearch;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.opensearch.model.EngineType;

/// Domains, which two types declare.
public final class OpenSearchListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_opensearch_domain")
            .from(
                    "es:ListDomainNames",
                    aws -> openSearch(aws).listDomainNames(ask -> {}).domainNames())
            .id(domain -> domain.domainName())
            .typed(
                    domain -> domain.engineType() == EngineType.ELASTICSEARCH
                            ? "aws_elasticsearch_domain"
                            : "aws_opensearch_domain",
                    "aws_elasticsearch_domain")
            .arn("es", domain -> "domain/" + domain.domainName())
            .declaredAs(declared -> declared.text("domain_name"))
            .heldBy("aws_elasticsearch_domain", declared -> Stream.of(declared.text("domain_name")))
            .done());

    private OpenSearchListings() {}
}
