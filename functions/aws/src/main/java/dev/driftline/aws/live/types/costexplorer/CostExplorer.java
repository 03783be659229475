package dev.driftline.aws.live.types.costexplorer;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Shape;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.costexplorer.CostExplorerClient;
import software.amazon.awssdk.services.costexplorer.model.AnomalyMonitor;
import software.amazon.awssdk.services.costexplorer.model.AnomalySubscription;
import software.amazon.awssdk.services.costexplorer.model.CostCategory;
import software.amazon.awssdk.services.costexplorer.model.ResourceTag;

/// Cost categories and anomaly detection, all by ARN. One unknown ARN fails a whole listing.
final class CostExplorer {

    private static final String NOT_FOUND = "ResourceNotFoundException";

    static final Lookup<String, CostCategory> COST_CATEGORIES = Lookup.<String, CostCategory>each(
                    "ce:DescribeCostCategoryDefinition",
                    (aws, arn) -> costs(aws)
                            .describeCostCategoryDefinition(ask -> ask.costCategoryArn(arn))
                            .costCategory())
            .global()
            .absentOn(NOT_FOUND);

    static final Lookup<String, AnomalyMonitor> MONITORS = Lookup.<String, AnomalyMonitor>each(
                    "ce:GetAnomalyMonitors",
                    (aws, arn) ->
                            costs(aws).getAnomalyMonitors(ask -> ask.monitorArnList(arn)).anomalyMonitors().stream()
                                    .findFirst()
                                    .orElse(null))
            .global()
            .absentOn("UnknownMonitorException");

    static final Lookup<String, AnomalySubscription> SUBSCRIPTIONS = Lookup.<String, AnomalySubscription>each(
                    "ce:GetAnomalySubscriptions",
                    (aws, arn) ->
                            costs(aws)
                                    .getAnomalySubscriptions(ask -> ask.subscriptionArnList(arn))
                                    .anomalySubscriptions()
                                    .stream()
                                    .findFirst()
                                    .orElse(null))
            .global()
            .absentOn("UnknownSubscriptionException");

    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "ce:ListTagsForResource",
                    (aws, arn) -> costs(aws).listTagsForResource(ask -> ask.resourceArn(arn)).resourceTags().stream()
                            .filter(tag -> !tag.key().startsWith("aws:"))
                            .collect(Collectors.toMap(ResourceTag::key, ResourceTag::value, (one, other) -> other)))
            .global()
            .absentOn(NOT_FOUND);

    /// Expressions of costs, which have other expressions inside.
    static final Shape EXPRESSIONS = Shape.PLAIN
            .complete()
            .renamed("dimensions", "dimension")
            .renamed("cost_categories", "cost_category")
            .renamed("parameters", "parameter");

    private CostExplorer() {}

    static CostExplorerClient costs(Aws aws) {
        return aws.client(CostExplorerClient.class, CostExplorerClient::builder);
    }
}
