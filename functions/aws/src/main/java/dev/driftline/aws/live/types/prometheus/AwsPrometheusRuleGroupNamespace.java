package dev.driftline.aws.live.types.prometheus;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.amp.model.RuleGroupsNamespaceDescription;

/// Recording and alerting rules of a workspace.
final class AwsPrometheusRuleGroupNamespace {

    private record Key(String workspace, String name) {}

    private static final Lookup<Key, RuleGroupsNamespaceDescription> NAMESPACES =
            Lookup.<Key, RuleGroupsNamespaceDescription>each(
                            "aps:DescribeRuleGroupsNamespace",
                            (aws, key) -> Prometheus.amp(aws)
                                    .describeRuleGroupsNamespace(ask ->
                                            ask.workspaceId(key.workspace()).name(key.name()))
                                    .ruleGroupsNamespace())
                    .absentOn(Prometheus.GONE);

    static final ResourceType<RuleGroupsNamespaceDescription> TYPE = ResourceType.named(
                    "aws_prometheus_rule_group_namespace")
            .readBy((reads, declared) ->
                    reads.get(NAMESPACES, new Key(declared.text("workspace_id"), declared.text("name"))))
            .needs(NAMESPACES)
            .attributes(namespace -> namespace, "data")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("workspace_id", "a part of the identity")
            .done();

    private AwsPrometheusRuleGroupNamespace() {}
}
