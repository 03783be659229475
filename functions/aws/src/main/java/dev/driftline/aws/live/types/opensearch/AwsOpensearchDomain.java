package dev.driftline.aws.live.types.opensearch;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.opensearch.Domains.Live;

/// A search domain.
final class AwsOpensearchDomain {

    static final ResourceType<Live> TYPE = Domains.described("aws_opensearch_domain", Domains.OPENSEARCH)
            .computed("dashboard_endpoint", live -> live.endpoint() + "/_dashboards")
            .computed("engine_version", live -> live.get("engine_version"))
            .computed("off_peak_window_options", live -> live.get("off_peak_window_options"))
            .computed("software_update_options", live -> live.get("software_update_options"))
            .done();

    private AwsOpensearchDomain() {}
}
