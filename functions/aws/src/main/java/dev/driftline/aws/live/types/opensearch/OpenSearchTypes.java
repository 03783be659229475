package dev.driftline.aws.live.types.opensearch;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of OpenSearch Service.
public final class OpenSearchTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_elasticsearch_domain", () -> AwsElasticsearchDomain.TYPE),
            entry("aws_opensearch_domain", () -> AwsOpensearchDomain.TYPE),
            entry("aws_opensearch_domain_policy", () -> AwsOpensearchDomainPolicy.TYPE));

    private OpenSearchTypes() {}
}
