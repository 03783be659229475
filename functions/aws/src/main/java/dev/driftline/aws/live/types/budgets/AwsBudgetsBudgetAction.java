package dev.driftline.aws.live.types.budgets;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.budgets.Budgets.ActionKey;
import dev.driftline.aws.live.types.budgets.Budgets.BudgetKey;
import dev.driftline.core.model.DeclaredResource;
import software.amazon.awssdk.services.budgets.model.Action;

/// What AWS does when a budget is spent.
final class AwsBudgetsBudgetAction {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    static final ResourceType<Action> TYPE = ResourceType.named("aws_budgets_budget_action")
            .<Action>readBy((reads, declared) -> reads.get(Budgets.ACTIONS, key(declared)))
            .needs(Budgets.ACTIONS)
            .attributes(action -> action, "action_type", "approval_model", "execution_role_arn", "notification_type")
            .attribute("action_threshold", action -> SHAPE.single(action.actionThreshold()))
            .attribute("definition", action -> SHAPE.single(action.definition()))
            .attribute("subscriber", action -> SHAPE.set(action.subscribers()))
            .allIgnored("a part of the identity", "account_id", "action_id", "budget_name")
            .ignored("arn", "made of the identity by Terraform")
            .ignored("id", "the identity")
            .ignored("status", "moves on as the budget is spent")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsBudgetsBudgetAction() {}

    private static ActionKey key(DeclaredResource declared) {
        return new ActionKey(
                new BudgetKey(declared.text("account_id"), declared.text("budget_name")), declared.text("action_id"));
    }
}
