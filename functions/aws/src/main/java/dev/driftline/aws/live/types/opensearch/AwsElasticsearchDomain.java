package dev.driftline.aws.live.types.opensearch;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.opensearch.Domains.Live;

/// A search domain of the time when it was called so.
final class AwsElasticsearchDomain {

    static final ResourceType<Live> TYPE = Domains.described("aws_elasticsearch_domain", Domains.ELASTICSEARCH)
            .attribute("elasticsearch_version", live -> live.get("elasticsearch_version"))
            .done();

    private AwsElasticsearchDomain() {}
}
