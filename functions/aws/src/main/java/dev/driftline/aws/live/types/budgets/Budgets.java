package dev.driftline.aws.live.types.budgets;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.budgets.BudgetsClient;
import software.amazon.awssdk.services.budgets.model.Action;
import software.amazon.awssdk.services.budgets.model.Budget;
import software.amazon.awssdk.services.budgets.model.Notification;
import software.amazon.awssdk.services.budgets.model.Subscriber;

/// Budgets with their notifications, and actions.
final class Budgets {

    /// The permission of all calls about budgets themselves (Service Authorization Reference, AWS Budget Service).
    private static final String VIEW = "budgets:ViewBudget";

    private static final String NOT_FOUND = "NotFoundException";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd_HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// A budget of an account.
    record BudgetKey(String account, String name) {}

    /// One notification of a budget, which names itself by all that it is.
    record NotificationKey(BudgetKey budget, Notification notification) {}

    record ActionKey(BudgetKey budget, String action) {}

    static final Lookup<BudgetKey, Budget> BUDGETS = Lookup.<BudgetKey, Budget>each(
                    VIEW,
                    (aws, key) -> budgets(aws)
                            .describeBudget(ask -> ask.accountId(key.account()).budgetName(key.name()))
                            .budget())
            .global()
            .absentOn(NOT_FOUND);

    static final Lookup<BudgetKey, List<Notification>> NOTIFICATIONS = Lookup.<BudgetKey, List<Notification>>each(
                    VIEW,
                    (aws, key) -> budgets(aws)
                            .describeNotificationsForBudgetPaginator(
                                    ask -> ask.accountId(key.account()).budgetName(key.name()))
                            .stream()
                            .flatMap(page -> page.notifications().stream())
                            .toList())
            .global()
            .absentOn(NOT_FOUND);

    static final Lookup<NotificationKey, List<Subscriber>> SUBSCRIBERS = Lookup.<NotificationKey, List<Subscriber>>each(
                    VIEW,
                    (aws, key) -> budgets(aws)
                            .describeSubscribersForNotificationPaginator(
                                    ask -> ask.accountId(key.budget().account())
                                            .budgetName(key.budget().name())
                                            .notification(key.notification()))
                            .stream()
                            .flatMap(page -> page.subscribers().stream())
                            .toList())
            .global()
            .absentOn(NOT_FOUND);

    static final Lookup<ActionKey, Action> ACTIONS = Lookup.<ActionKey, Action>each(
                    "budgets:DescribeBudgetAction",
                    (aws, key) -> budgets(aws)
                            .describeBudgetAction(
                                    ask -> ask.accountId(key.budget().account())
                                            .budgetName(key.budget().name())
                                            .actionId(key.action()))
                            .action())
            .global()
            .absentOn(NOT_FOUND);

    /// `100`, `100.0` and `100.00` are one amount.
    static final Meaning AMOUNT = Meaning.eachText(Budgets::plain);

    private Budgets() {}

    static BudgetsClient budgets(Aws aws) {
        return aws.client(BudgetsClient.class, BudgetsClient::builder);
    }

    /// As Terraform writes times of a budget.
    static Value time(@Nullable Instant time) {
        return Value.of(time == null ? null : TIME.format(time));
    }

    private static String plain(String amount) {
        try {
            return Value.of(new BigDecimal(amount)).asText();
        } catch (IllegalArgumentException e) {
            return amount; // No number; then AWS has another opinion, too.
        }
    }
}
