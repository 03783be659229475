package dev.driftline.aws.live.types.prometheus;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.amp.model.AlertManagerDefinitionDescription;

/// Who is told of the alerts of a workspace.
final class AwsPrometheusAlertManagerDefinition {

    private static final Lookup<String, AlertManagerDefinitionDescription> DEFINITIONS =
            Lookup.<String, AlertManagerDefinitionDescription>each(
                            "aps:DescribeAlertManagerDefinition",
                            (aws, id) -> Prometheus.amp(aws)
                                    .describeAlertManagerDefinition(ask -> ask.workspaceId(id))
                                    .alertManagerDefinition())
                    .absentOn(Prometheus.GONE);

    static final ResourceType<AlertManagerDefinitionDescription> TYPE = ResourceType.named(
                    "aws_prometheus_alert_manager_definition")
            .identifiedBy("workspace_id")
            .readBy(DEFINITIONS)
            .attribute(
                    "definition",
                    found -> found.data() == null ? null : found.data().asUtf8String())
            .ignored("id", "the identity")
            .ignored("workspace_id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsPrometheusAlertManagerDefinition() {}
}
