package dev.driftline.aws.live.types.owners;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.scan.LiveResources.Owner;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.autoscaling.AutoScalingClient;
import software.amazon.awssdk.services.autoscaling.model.ScalingPolicy;
import software.amazon.awssdk.services.autoscaling.model.ScheduledUpdateGroupAction;

/// The size of an Auto Scaling group, within its own limits, where something scales it: a policy, a schedule, or the
/// capacity provider of an ECS cluster. Without one, somebody set the size by hand.
///
/// Source: Amazon EC2 Auto Scaling user guide, "Set scaling limits for your Auto Scaling group"; Amazon ECS developer
/// guide, "Automatically manage Amazon ECS capacity with cluster auto scaling" (the tag `AmazonECSManaged`).
final class ScalingGroups implements Owners.Explainer {

    private static final Set<String> SCALERS = Set.of("aws_autoscaling_policy", "aws_autoscaling_schedule");

    private static final Lookup<String, List<ScalingPolicy>> POLICIES = Lookup.each(
            "autoscaling:DescribePolicies",
            (aws, group) ->
                    client(aws)
                            .describePoliciesPaginator(ask -> ask.autoScalingGroupName(group))
                            .scalingPolicies()
                            .stream()
                            .toList());

    private static final Lookup<String, List<ScheduledUpdateGroupAction>> SCHEDULES = Lookup.each(
            "autoscaling:DescribeScheduledActions",
            (aws, group) -> client(aws)
                    .describeScheduledActionsPaginator(ask -> ask.autoScalingGroupName(group))
                    .scheduledUpdateGroupActions()
                    .stream()
                    .toList());

    private final Set<String> scaled;

    ScalingGroups(Collection<DeclaredResource> everything) {
        this.scaled = everything.stream()
                .filter(resource -> SCALERS.contains(resource.type()))
                .map(scaler -> scaler.text("autoscaling_group_name"))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Owner> of(Reads reads, DeclaredResource declared, Difference difference) {
        if (!declared.type().equals("aws_autoscaling_group")
                || !difference.path().equals("desired_capacity")) {
            return Optional.empty();
        }
        return ScalingTargets.band(declared.text("min_size"), declared.text("max_size"))
                .filter(band -> band.holds(difference.actual()))
                .filter(_ -> isScaled(reads, declared))
                .map(band -> new Owner(
                        "autoscaling",
                        "a scaling policy or schedule keeps %s at %s".formatted(declared.text("name"), band)));
    }

    private boolean isScaled(Reads reads, DeclaredResource group) {
        var name = group.text("name");
        return scaled.contains(name)
                || group.get("tag").elements().stream()
                        .anyMatch(tag -> tag.entries().containsKey("key")
                                && tag.entries().get("key").asText().equals("AmazonECSManaged"))
                || some(reads.attempt(POLICIES, name))
                || some(reads.attempt(SCHEDULES, name));
    }

    private static <T> boolean some(LiveRead<List<T>> read) {
        return read instanceof LiveRead.Present<List<T>>(var found) && !found.isEmpty();
    }

    private static AutoScalingClient client(Aws aws) {
        return aws.client(AutoScalingClient.class, AutoScalingClient::builder);
    }
}
