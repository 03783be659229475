package dev.driftline.aws.live.types.costexplorer;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.costexplorer.model.AnomalySubscription;

/// Who is told of anomalies.
final class AwsCeAnomalySubscription {

    record Live(AnomalySubscription subscription, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_ce_anomaly_subscription")
            .identifiedBy("arn")
            .readBy(AwsCeAnomalySubscription::read)
            .needs(CostExplorer.SUBSCRIPTIONS, CostExplorer.TAGS)
            .attributes(Live::subscription, "frequency", "monitor_arn_list")
            .attribute("name", live -> live.subscription().subscriptionName())
            .attribute(
                    "subscriber",
                    live -> CostExplorer.EXPRESSIONS.set(live.subscription().subscribers()))
            .attribute(
                    "threshold_expression",
                    live -> CostExplorer.EXPRESSIONS.single(live.subscription().thresholdExpression()))
            .tags(Live::tags)
            .computed("account_id", live -> live.subscription().accountId())
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCeAnomalySubscription() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(CostExplorer.TAGS, arn);
        return reads.get(CostExplorer.SUBSCRIPTIONS, arn)
                .map(subscription -> new Live(
                        subscription, reads.attempt(CostExplorer.TAGS, arn).value(Value::map)));
    }
}
