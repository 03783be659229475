package dev.driftline.aws.live.types.budgets;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.types.budgets.Budgets.BudgetKey;
import dev.driftline.aws.live.types.budgets.Budgets.NotificationKey;
import dev.driftline.core.model.Value;
import java.util.List;
import software.amazon.awssdk.services.budgets.model.Notification;
import software.amazon.awssdk.services.budgets.model.Subscriber;
import software.amazon.awssdk.services.budgets.model.SubscriptionType;
import software.amazon.awssdk.services.budgets.model.ThresholdType;

/// The notifications of a budget, each with its subscribers, which are a call a notification.
final class BudgetNotifications {

    private BudgetNotifications() {}

    /// The subscribers of one that cannot be read leave all of it unread.
    static Value of(Reads reads, BudgetKey budget) {
        return reads.attempt(Budgets.NOTIFICATIONS, budget).value(all -> {
            all.forEach(one -> reads.prefetch(Budgets.SUBSCRIBERS, key(budget, one)));
            var blocks =
                    all.stream().map(one -> notification(reads, budget, one)).toList();
            return blocks.stream()
                    .map(block -> block.get("subscriber_email_addresses"))
                    .filter(Value.Unknown.class::isInstance)
                    .findFirst()
                    .orElseGet(() -> Value.set(blocks, block -> block));
        });
    }

    /// Its state is no part of what names a notification: it changes whenever the budget is exceeded.
    private static NotificationKey key(BudgetKey budget, Notification notification) {
        return new NotificationKey(
                budget,
                notification.toBuilder().notificationState((String) null).build());
    }

    private static Value.Block notification(Reads reads, BudgetKey budget, Notification of) {
        var subscribers = reads.attempt(Budgets.SUBSCRIBERS, key(budget, of));
        // AWS Budgets API reference, Notification: a threshold is a percentage unless said otherwise.
        var type = of.thresholdType() == null ? ThresholdType.PERCENTAGE : of.thresholdType();
        return Value.block()
                .with("comparison_operator", Value.of(of.comparisonOperatorAsString()))
                .with("notification_type", Value.of(of.notificationTypeAsString()))
                .with("threshold", Value.of(of.threshold()))
                .with("threshold_type", Value.of(type.toString()))
                .with("subscriber_email_addresses", subscribers.value(all -> addresses(all, SubscriptionType.EMAIL)))
                .with("subscriber_sns_topic_arns", subscribers.value(all -> addresses(all, SubscriptionType.SNS)));
    }

    private static Value addresses(List<Subscriber> subscribers, SubscriptionType type) {
        return Value.set(subscribers.stream()
                .filter(subscriber -> subscriber.subscriptionType() == type)
                .map(Subscriber::address)
                .toList());
    }
}
