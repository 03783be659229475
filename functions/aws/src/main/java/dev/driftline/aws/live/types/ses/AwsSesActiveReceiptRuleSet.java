package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.Optional;
import software.amazon.awssdk.services.ses.model.ReceiptRuleSetMetadata;

/// Which rules mail that comes in goes by; a region has one at most.
final class AwsSesActiveReceiptRuleSet {

    private static final Lookup<Lookup.Whole, Optional<String>> ACTIVE = Lookup.whole(
            "ses:DescribeActiveReceiptRuleSet",
            aws -> Optional.ofNullable(
                            Ses.ses(aws).describeActiveReceiptRuleSet().metadata())
                    .map(ReceiptRuleSetMetadata::name));

    static final ResourceType<String> TYPE = ResourceType.named("aws_ses_active_receipt_rule_set")
            .readBy((reads, declared) -> reads.get(ACTIVE, Lookup.Whole.LISTING).flatMap(active -> active))
            .needs(ACTIVE)
            .attribute("rule_set_name", name -> name)
            .ignored("arn", "made of the name, which is compared")
            .ignored("id", "the name, which is compared")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesActiveReceiptRuleSet() {}
}
