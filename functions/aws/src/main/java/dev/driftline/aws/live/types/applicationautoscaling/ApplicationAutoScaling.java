package dev.driftline.aws.live.types.applicationautoscaling;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableTarget;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;
import software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction;

/// What scales the resources of other services, listed by the service (`ecs`, `dynamodb`).
final class ApplicationAutoScaling {

    static final Lookup<String, List<ScalableTarget>> TARGETS =
            Lookup.each(
                    "application-autoscaling:DescribeScalableTargets",
                    (aws, service) -> scaling(aws)
                            .describeScalableTargetsPaginator(ask -> ask.serviceNamespace(service))
                            .scalableTargets()
                            .stream()
                            .toList());

    static final Lookup<String, List<ScalingPolicy>> POLICIES =
            Lookup.each(
                    "application-autoscaling:DescribeScalingPolicies",
                    (aws, service) -> scaling(aws)
                            .describeScalingPoliciesPaginator(ask -> ask.serviceNamespace(service))
                            .scalingPolicies()
                            .stream()
                            .toList());

    static final Lookup<String, List<ScheduledAction>> SCHEDULES =
            Lookup.each(
                    "application-autoscaling:DescribeScheduledActions",
                    (aws, service) -> scaling(aws)
                            .describeScheduledActionsPaginator(ask -> ask.serviceNamespace(service))
                            .scheduledActions()
                            .stream()
                            .toList());

    /// By ARN of the target.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "application-autoscaling:ListTagsForResource",
                    (aws, arn) -> scaling(aws)
                            .listTagsForResource(ask -> ask.resourceARN(arn))
                            .tags())
            .absentOn("ResourceNotFoundException");

    private ApplicationAutoScaling() {}

    static ApplicationAutoScalingClient scaling(Aws aws) {
        return aws.client(ApplicationAutoScalingClient.class, ApplicationAutoScalingClient::builder);
    }

    /// What of which resource is scaled: everything of this service is about one such thing.
    static boolean isOf(DeclaredResource declared, String resource, String dimension) {
        return declared.text("resource_id").equals(resource)
                && declared.text("scalable_dimension").equals(dimension);
    }
}
