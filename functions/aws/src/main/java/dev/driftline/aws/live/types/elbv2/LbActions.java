package dev.driftline.aws.live.types.elbv2;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Action;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.ForwardActionConfig;

/// What a listener or a rule does with a request, step by step.
final class LbActions {

    /// Both spellings of a forward are one: AWS answers a single target group in both, the state has it in
    /// either (Elastic Load Balancing API reference, `Action`). The order is the place in the list, and a lone
    /// action has none.
    static final Meaning MEANING = Meaning.each(LbActions::understood);

    /// AWS never answers the secret of a client.
    private static final Shape OIDC = Shape.PLAIN.without("client_secret");

    private LbActions() {}

    static Value of(List<Action> actions) {
        return Value.list(
                actions.stream()
                        .sorted(Comparator.comparingInt(action -> order(action.order())))
                        .toList(),
                LbActions::action);
    }

    private static Value.Block action(Action action) {
        return Value.block()
                .with("authenticate_cognito", Shape.PLAIN.single(action.authenticateCognitoConfig()))
                .with("authenticate_oidc", OIDC.single(action.authenticateOidcConfig()))
                .with("fixed_response", Shape.PLAIN.single(action.fixedResponseConfig()))
                .with("forward", Value.single(action.forwardConfig(), LbActions::forward))
                .with("order", Value.of(action.order()))
                .with("redirect", Shape.PLAIN.single(action.redirectConfig()))
                .with("target_group_arn", Value.of(action.targetGroupArn()))
                .with("type", Value.of(action.typeAsString()));
    }

    private static Value.Block forward(ForwardActionConfig forward) {
        var stickiness = forward.targetGroupStickinessConfig();
        return Value.block()
                .with(
                        "stickiness",
                        Value.single(
                                stickiness,
                                of -> Value.block()
                                        .with("duration", Value.of(of.durationSeconds()))
                                        .with("enabled", Value.of(of.enabled()))))
                .with(
                        "target_group",
                        Value.set(
                                forward.targetGroups(),
                                group -> Value.block()
                                        .with("arn", Value.of(group.targetGroupArn()))
                                        .with("weight", Value.of(group.weight()))));
    }

    private static Value understood(Value actions) {
        var sorted = new ArrayList<>(actions.elements());
        sorted.sort(Comparator.comparingInt(action -> order(action)));
        return sorted.isEmpty()
                ? actions
                : Value.list(sorted, action -> action instanceof Value.Block block ? step(block) : action);
    }

    private static Value.Block step(Value.Block action) {
        var step = action.with("order", Value.absent());
        if (!action.get("type").asText().equals("forward")) {
            return step;
        }
        var forward = action.get("forward").elements().stream()
                .filter(Value.Block.class::isInstance)
                .map(Value.Block.class::cast)
                .findFirst()
                .orElseGet(() -> to(action.get("target_group_arn")));
        return step.with("forward", Value.single(settled(forward))).with("target_group_arn", Value.absent());
    }

    private static Value.Block to(Value group) {
        return Value.block()
                .with("target_group", Value.set(List.of(Value.block().with("arn", group))));
    }

    /// Of one group the weight says nothing but whether it is zero; stickiness that is off has no duration.
    private static Value.Block settled(Value.Block forward) {
        var groups = forward.get("target_group");
        var alone = groups.elements().size() == 1;
        var sticky = forward.get("stickiness").elements().stream()
                .filter(of -> of.entries()
                        .getOrDefault("enabled", Value.absent())
                        .asText()
                        .equals("true"))
                .toList();
        return Value.block()
                .with("stickiness", Value.list(sticky))
                .with(
                        "target_group",
                        Value.set(
                                groups.elements(),
                                group -> group instanceof Value.Block block ? weighed(block, alone) : group));
    }

    private static Value.Block weighed(Value.Block group, boolean alone) {
        var weight = group.get("weight");
        var standard = weight.isEmpty() || (alone && !weight.asText().equals("0"));
        return standard ? group.with("weight", Value.of(1)) : group;
    }

    private static int order(Value action) {
        var order = action.entries().getOrDefault("order", Value.absent()).asText();
        return order.isEmpty() ? 0 : Integer.parseInt(order);
    }

    private static int order(@Nullable Integer order) {
        return order == null ? 0 : order;
    }
}
