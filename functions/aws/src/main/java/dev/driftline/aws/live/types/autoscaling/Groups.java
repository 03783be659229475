package dev.driftline.aws.live.types.autoscaling;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.ec2.InstanceRequirementsNames;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.autoscaling.model.AutoScalingGroup;
import software.amazon.awssdk.services.autoscaling.model.EnabledMetric;
import software.amazon.awssdk.services.autoscaling.model.LaunchTemplateSpecification;
import software.amazon.awssdk.services.autoscaling.model.SuspendedProcess;
import software.amazon.awssdk.services.autoscaling.model.TagDescription;
import software.amazon.awssdk.services.autoscaling.model.WarmPoolConfiguration;

/// The parts of a group in the provider's spelling.
final class Groups {

    /// Not set is `-1` to the provider.
    private static final Value OPEN = Value.of(-1);

    /// What a group does by itself (Amazon EC2 Auto Scaling API reference, TerminationPolicies).
    static final Meaning TERMINATION = Meaning.each(
            policies -> policies.elements().equals(List.of(Value.of("Default"))) ? Value.absent() : policies);

    /// A policy that leaves both ends open is none.
    static final Meaning MAINTENANCE = Meaning.each(policy -> policy.elements().stream()
                    .flatMap(of -> of.entries().values().stream())
                    .allMatch(end -> end.asText().equals(OPEN.asText()))
            ? Value.absent()
            : policy);

    /// Types are taken in the order in which they are given.
    static final Shape MIXED = InstanceRequirementsNames.of(Shape.PLAIN.complete())
            .renamed("overrides", "override")
            .ordered("override");

    /// ECS puts it on the group of a capacity provider (Amazon ECS Developer Guide, "Capacity providers").
    private static final String ECS = "AmazonECSManaged";

    private Groups() {}

    static Value launchTemplate(AutoScalingGroup group) {
        return Value.single(group.launchTemplate(), Groups::specification);
    }

    private static Value.Block specification(LaunchTemplateSpecification of) {
        return Value.block()
                .with("id", Value.of(of.launchTemplateId()))
                .with("name", Value.of(of.launchTemplateName()))
                .with("version", Value.of(of.version()));
    }

    static Value metrics(AutoScalingGroup group) {
        return Value.set(
                group.enabledMetrics().stream().map(EnabledMetric::metric).toList());
    }

    static @Nullable String granularity(AutoScalingGroup group) {
        return group.enabledMetrics().stream()
                .map(EnabledMetric::granularity)
                .findFirst()
                .orElse(null);
    }

    static Value suspended(AutoScalingGroup group) {
        return Value.set(group.suspendedProcesses().stream()
                .map(SuspendedProcess::processName)
                .toList());
    }

    static Value subnets(AutoScalingGroup group) {
        var subnets = group.vpcZoneIdentifier();
        return subnets == null || subnets.isEmpty() ? Value.absent() : Value.set(List.of(subnets.split(",", -1)));
    }

    static Value tags(DeclaredResource declared, AutoScalingGroup group) {
        var declares = declared.get("tag").elements().stream()
                .anyMatch(tag -> tag.entries()
                        .getOrDefault("key", Value.absent())
                        .asText()
                        .equals(ECS));
        return Value.set(
                group.tags().stream()
                        .filter(tag -> !tag.key().startsWith("aws:") && (declares || !ECS.equals(tag.key())))
                        .toList(),
                Groups::tag);
    }

    /// AWS shows here what load_balancers and target_group_arns show too: compared where the state has it at all.
    static Value trafficSources(DeclaredResource declared, AutoScalingGroup group) {
        return declared.get("traffic_source").isEmpty() ? Value.absent() : Shape.PLAIN.set(group.trafficSources());
    }

    static Value.Block tag(TagDescription tag) {
        return Value.block()
                .with("key", Value.of(tag.key()))
                .with("propagate_at_launch", Value.of(tag.propagateAtLaunch()))
                .with("value", Value.of(tag.value()));
    }

    static Value maintenance(AutoScalingGroup group) {
        return Value.single(
                group.instanceMaintenancePolicy(),
                policy -> Value.block()
                        .with("max_healthy_percentage", Value.of(policy.maxHealthyPercentage()))
                        .with("min_healthy_percentage", Value.of(policy.minHealthyPercentage())));
    }

    static Value warmPool(AutoScalingGroup group) {
        return Value.single(group.warmPoolConfiguration(), Groups::warmPool);
    }

    private static Value.Block warmPool(WarmPoolConfiguration pool) {
        return Value.block()
                .with("instance_reuse_policy", Shape.PLAIN.single(pool.instanceReusePolicy()))
                .with(
                        "max_group_prepared_capacity",
                        pool.maxGroupPreparedCapacity() == null ? OPEN : Value.of(pool.maxGroupPreparedCapacity()))
                .with("min_size", Value.of(pool.minSize()))
                .with("pool_state", Value.of(pool.poolStateAsString()));
    }

    /// Load balancers and target groups that send traffic to the group, whichever of three attributes shows them.
    static Stream<String> sources(AutoScalingGroup group) {
        return Stream.of(
                        group.loadBalancerNames().stream(),
                        group.targetGroupARNs().stream(),
                        group.trafficSources().stream().map(source -> source.identifier()))
                .flatMap(sources -> sources);
    }
}
