package dev.driftline.aws.live.types.budgets;

import static dev.driftline.aws.live.types.budgets.Budgets.budgets;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.budgets.model.Budget;

/// Budgets of the account.
public final class BudgetsListings {

    private static final Lookup<Whole, List<Map.Entry<String, Budget>>> BUDGETS =
            Lookup.<List<Map.Entry<String, Budget>>>whole(
                            "budgets:ViewBudget",
                            aws -> budgets(aws).describeBudgetsPaginator(ask -> ask.accountId(aws.account())).stream()
                                    .flatMap(page -> page.budgets().stream())
                                    .map(budget -> Map.entry(aws.account(), budget))
                                    .toList())
                    .global();

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_budgets_budget")
            .from(BUDGETS)
            .id(budget -> budget.getKey() + ":" + budget.getValue().budgetName())
            .onlyBeside("aws_budgets_")
            .concern(Concern.MINOR)
            .done());

    private BudgetsListings() {}
}
