package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ses.model.ReceiptAction;
import software.amazon.awssdk.services.ses.model.ReceiptRule;

/// What happens to mail that comes in.
final class AwsSesReceiptRule {

    static final ResourceType<ReceiptRule> TYPE = ResourceType.named("aws_ses_receipt_rule")
            .readBy(AwsSesReceiptRule::read)
            .needs(Ses.RULE_SETS)
            .attribute("add_header_action", rule -> actions(rule, ReceiptAction::addHeaderAction))
            .attribute("bounce_action", rule -> actions(rule, ReceiptAction::bounceAction))
            .attribute("lambda_action", rule -> actions(rule, ReceiptAction::lambdaAction))
            .attribute("s3_action", rule -> actions(rule, ReceiptAction::s3Action))
            .attribute("sns_action", rule -> actions(rule, ReceiptAction::snsAction))
            .attribute("stop_action", rule -> actions(rule, ReceiptAction::stopAction))
            .attribute("workmail_action", rule -> actions(rule, ReceiptAction::workmailAction))
            .attribute("enabled", ReceiptRule::enabled)
            .attribute("recipients", rule -> Value.set(rule.recipients()))
            .attribute("scan_enabled", ReceiptRule::scanEnabled)
            .computed("tls_policy", ReceiptRule::tlsPolicyAsString)
            .ignored("after", "only read when Terraform creates the rule; rules put behind the same one move it")
            .ignored("arn", "made of the names by Terraform")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("rule_set_name", "a part of the identity")
            .done();

    private AwsSesReceiptRule() {}

    private static Optional<ReceiptRule> read(Reads reads, DeclaredResource declared) {
        return reads.get(Ses.RULE_SETS, declared.text("rule_set_name")).stream()
                .flatMap(List::stream)
                .filter(rule -> declared.text("name").equals(rule.name()))
                .findFirst();
    }

    /// Actions of one kind, each with its place among those of all kinds.
    private static Value actions(ReceiptRule rule, Function<ReceiptAction, @Nullable SdkPojo> kind) {
        var blocks = new ArrayList<Value>();
        var position = 0;
        for (var action : rule.actions()) {
            position++;
            var some = kind.apply(action);
            if (some != null) {
                blocks.add(Shape.PLAIN.complete().block(some).with("position", Value.of(position)));
            }
        }
        return new Value.SetOf(blocks);
    }
}
