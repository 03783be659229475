package dev.driftline.aws.live.types.costexplorer;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.costexplorer.model.AnomalyMonitor;

/// Whose costs are watched for anomalies.
final class AwsCeAnomalyMonitor {

    record Live(AnomalyMonitor monitor, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_ce_anomaly_monitor")
            .identifiedBy("arn")
            .readBy(AwsCeAnomalyMonitor::read)
            .needs(CostExplorer.MONITORS, CostExplorer.TAGS)
            .attributes(Live::monitor, "monitor_dimension", "monitor_type")
            .attribute(
                    "monitor_specification",
                    live -> ExpressionJson.of(live.monitor().monitorSpecification()),
                    JsonText.STRUCTURE)
            .attribute("name", live -> live.monitor().monitorName())
            .tags(Live::tags)
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCeAnomalyMonitor() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(CostExplorer.TAGS, arn);
        return reads.get(CostExplorer.MONITORS, arn)
                .map(monitor ->
                        new Live(monitor, reads.attempt(CostExplorer.TAGS, arn).value(Value::map)));
    }
}
