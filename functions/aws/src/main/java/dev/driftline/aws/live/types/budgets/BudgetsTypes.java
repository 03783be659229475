package dev.driftline.aws.live.types.budgets;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of AWS Budgets.
public final class BudgetsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_budgets_budget", () -> AwsBudgetsBudget.TYPE),
            entry("aws_budgets_budget_action", () -> AwsBudgetsBudgetAction.TYPE));

    private BudgetsTypes() {}
}
