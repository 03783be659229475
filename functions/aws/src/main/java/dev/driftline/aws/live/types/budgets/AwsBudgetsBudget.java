package dev.driftline.aws.live.types.budgets;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.budgets.Budgets.BudgetKey;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.budgets.model.AutoAdjustData;
import software.amazon.awssdk.services.budgets.model.Budget;
import software.amazon.awssdk.services.budgets.model.Spend;

/// A budget and who is told when it is spent.
final class AwsBudgetsBudget {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    record Live(Budget budget, Value notifications) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_budgets_budget")
            .identifiedBy(declared -> declared.text("account_id") + ":" + declared.text("name"))
            .readBy(AwsBudgetsBudget::read)
            .needs(Budgets.BUDGETS, Budgets.NOTIFICATIONS, Budgets.SUBSCRIBERS)
            .attributes(Live::budget, "budget_type", "time_unit")
            .attribute("auto_adjust_data", live -> autoAdjust(live.budget().autoAdjustData()))
            .attribute("cost_filter", live -> filters(live.budget()))
            // AWS has an opinion about each kind of costs.
            .computed("cost_types", live -> costTypes(live.budget()))
            .computed(
                    "limit_amount", live -> amount(fixedLimit(live.budget())), Budgets.AMOUNT.then(Meaning.whereTold()))
            .computed("limit_unit", live -> unit(live.budget().budgetLimit()))
            .attribute("notification", Live::notifications)
            .attribute("planned_limit", live -> planned(live.budget()), Meaning.field("amount", Budgets.AMOUNT))
            .attribute(
                    "time_period_end",
                    live -> Budgets.time(live.budget().timePeriod().end()),
                    // AWS Budgets API reference, TimePeriod: "If you didn't specify an end date, AWS set your end date
                    // to 06/15/87 00:00 UTC."
                    Meaning.unsetIs("2087-06-15_00:00"))
            .computed(
                    "time_period_start",
                    live -> Budgets.time(live.budget().timePeriod().start()))
            .ignored("account_id", "a part of the identity")
            .ignored("arn", "made of account and name by Terraform")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .ignored("name_prefix", "only read when Terraform creates the budget; the name is the identity")
            .done();

    private AwsBudgetsBudget() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var key = new BudgetKey(declared.text("account_id"), declared.text("name"));
        reads.prefetch(Budgets.NOTIFICATIONS, key);
        return reads.get(Budgets.BUDGETS, key).map(budget -> new Live(budget, BudgetNotifications.of(reads, key)));
    }

    /// When it was adjusted last and over how much time moves on by itself.
    private static Value autoAdjust(@Nullable AutoAdjustData of) {
        return Value.single(
                of,
                data -> Value.block()
                        .with("auto_adjust_type", Value.of(data.autoAdjustTypeAsString()))
                        .with(
                                "historical_options",
                                Value.single(
                                        data.historicalOptions(),
                                        options -> Value.block()
                                                .with(
                                                        "budget_adjustment_period",
                                                        Value.of(options.budgetAdjustmentPeriod())))));
    }

    /// AWS itself moves a limit that is adjusted or planned.
    private static @Nullable Spend fixedLimit(Budget budget) {
        return budget.autoAdjustData() == null && budget.plannedBudgetLimits().isEmpty() ? budget.budgetLimit() : null;
    }

    @SuppressWarnings("deprecation") // Terraform has them by their old names, which AWS still answers
    private static Value costTypes(Budget budget) {
        return SHAPE.single(budget.costTypes());
    }

    @SuppressWarnings("deprecation") // Terraform has them by their old names, which AWS still answers
    private static Value filters(Budget budget) {
        return Value.set(
                budget.costFilters().entrySet(),
                filter -> Value.block()
                        .with("name", Value.of(filter.getKey()))
                        .with("values", Value.set(filter.getValue())));
    }

    private static Value planned(Budget budget) {
        return Value.set(
                budget.plannedBudgetLimits().entrySet(),
                limit -> Value.block()
                        .with("start_time", Budgets.time(Instant.ofEpochSecond(Long.parseLong(limit.getKey()))))
                        .with("amount", amount(limit.getValue()))
                        .with("unit", unit(limit.getValue())));
    }

    private static Value amount(@Nullable Spend spend) {
        return Value.of(spend == null ? null : Value.of(spend.amount()).asText());
    }

    private static Value unit(@Nullable Spend spend) {
        return Value.of(spend == null ? null : spend.unit());
    }
}
