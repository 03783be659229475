package dev.driftline.aws.live.types.costexplorer;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Cost Explorer.
public final class CostExplorerTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_ce_anomaly_monitor", () -> AwsCeAnomalyMonitor.TYPE),
            entry("aws_ce_anomaly_subscription", () -> AwsCeAnomalySubscription.TYPE),
            entry("aws_ce_cost_category", () -> AwsCeCostCategory.TYPE));

    private CostExplorerTypes() {}
}
