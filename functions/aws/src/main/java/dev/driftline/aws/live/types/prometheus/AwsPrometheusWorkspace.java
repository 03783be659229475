package dev.driftline.aws.live.types.prometheus;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.amp.model.WorkspaceDescription;

/// Where metrics are kept.
final class AwsPrometheusWorkspace {

    record Live(WorkspaceDescription workspace, Value logging) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_prometheus_workspace")
            .readBy(AwsPrometheusWorkspace::read)
            .needs(Prometheus.WORKSPACES, Prometheus.LOGGING)
            .attributes(Live::workspace, "alias", "kms_key_arn")
            .attribute("logging_configuration", Live::logging, Meaning.field("log_group_arn", LogGroupArns.MEANING))
            .computed("prometheus_endpoint", live -> live.workspace().prometheusEndpoint())
            .tags(live -> Value.map(live.workspace().tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("id", "the identity")
            .done();

    private AwsPrometheusWorkspace() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Prometheus.LOGGING, id);
        return reads.get(Prometheus.WORKSPACES, id)
                .map(workspace -> new Live(
                        workspace, reads.attempt(Prometheus.LOGGING, id).value(Shape.PLAIN::single)));
    }
}
