package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.List;
import software.amazon.awssdk.services.ses.model.ReceiptRule;

/// A list of rules for mail that comes in; the rules are resources of their own.
final class AwsSesReceiptRuleSet {

    static final ResourceType<List<ReceiptRule>> TYPE = ResourceType.named("aws_ses_receipt_rule_set")
            .identifiedBy("rule_set_name")
            .readBy(Ses.RULE_SETS)
            .ignored("arn", "made of the name by Terraform")
            .ignored("id", "the name, which is the identity")
            .ignored("rule_set_name", "the identity")
            .done();

    private AwsSesReceiptRuleSet() {}
}
