package dev.driftline.aws.live.types.prometheus;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Managed Service for Prometheus.
public final class PrometheusTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_prometheus_alert_manager_definition", () -> AwsPrometheusAlertManagerDefinition.TYPE),
            entry("aws_prometheus_rule_group_namespace", () -> AwsPrometheusRuleGroupNamespace.TYPE),
            entry("aws_prometheus_workspace", () -> AwsPrometheusWorkspace.TYPE));

    private PrometheusTypes() {}
}
