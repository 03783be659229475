package dev.driftline.aws.live.types.ses;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of SES.
public final class SesTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_ses_active_receipt_rule_set", () -> AwsSesActiveReceiptRuleSet.TYPE),
            entry("aws_ses_configuration_set", () -> AwsSesConfigurationSet.TYPE),
            entry("aws_ses_domain_dkim", () -> AwsSesDomainDkim.TYPE),
            entry("aws_ses_domain_identity", () -> AwsSesDomainIdentity.TYPE),
            entry("aws_ses_domain_identity_verification", () -> AwsSesDomainIdentityVerification.TYPE),
            entry("aws_ses_domain_mail_from", () -> AwsSesDomainMailFrom.TYPE),
            entry("aws_ses_email_identity", () -> AwsSesEmailIdentity.TYPE),
            entry("aws_ses_event_destination", () -> AwsSesEventDestination.TYPE),
            entry("aws_ses_identity_notification_topic", () -> AwsSesIdentityNotificationTopic.TYPE),
            entry("aws_ses_identity_policy", () -> AwsSesIdentityPolicy.TYPE),
            entry("aws_ses_receipt_filter", () -> AwsSesReceiptFilter.TYPE),
            entry("aws_ses_receipt_rule", () -> AwsSesReceiptRule.TYPE),
            entry("aws_ses_receipt_rule_set", () -> AwsSesReceiptRuleSet.TYPE),
            entry("aws_ses_template", () -> AwsSesTemplate.TYPE));

    private SesTypes() {}
}
