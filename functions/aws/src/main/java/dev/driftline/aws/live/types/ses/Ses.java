package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.ConfigurationSetAttribute;
import software.amazon.awssdk.services.ses.model.DescribeConfigurationSetResponse;
import software.amazon.awssdk.services.ses.model.IdentityDkimAttributes;
import software.amazon.awssdk.services.ses.model.IdentityMailFromDomainAttributes;
import software.amazon.awssdk.services.ses.model.IdentityNotificationAttributes;
import software.amazon.awssdk.services.ses.model.IdentityVerificationAttributes;
import software.amazon.awssdk.services.ses.model.ReceiptRule;

/// Identities, rules, templates and configuration sets of SES: the calls that several types share.
final class Ses {

    /// The identity calls take so many (Amazon SES API reference, `GetIdentityVerificationAttributes`).
    private static final int IDENTITIES = 100;

    /// By identity, a domain or an address. An identity that SES does not know is left out of the answer.
    static final Lookup<String, IdentityVerificationAttributes> VERIFICATIONS = identities(
            "ses:GetIdentityVerificationAttributes",
            (ses, names) -> ses.getIdentityVerificationAttributes(ask -> ask.identities(names))
                    .verificationAttributes());

    static final Lookup<String, IdentityDkimAttributes> DKIMS = identities(
            "ses:GetIdentityDkimAttributes",
            (ses, names) ->
                    ses.getIdentityDkimAttributes(ask -> ask.identities(names)).dkimAttributes());

    static final Lookup<String, IdentityMailFromDomainAttributes> MAIL_FROMS = identities(
            "ses:GetIdentityMailFromDomainAttributes",
            (ses, names) -> ses.getIdentityMailFromDomainAttributes(ask -> ask.identities(names))
                    .mailFromDomainAttributes());

    static final Lookup<String, IdentityNotificationAttributes> NOTIFICATIONS = identities(
            "ses:GetIdentityNotificationAttributes",
            (ses, names) -> ses.getIdentityNotificationAttributes(ask -> ask.identities(names))
                    .notificationAttributes());

    /// By name, with everything that is a part of it.
    static final Lookup<String, DescribeConfigurationSetResponse> CONFIGURATION_SETS =
            Lookup.<String, DescribeConfigurationSetResponse>each(
                            "ses:DescribeConfigurationSet",
                            (aws, name) -> ses(aws).describeConfigurationSet(ask -> ask.configurationSetName(name)
                                    .configurationSetAttributeNames(
                                            ConfigurationSetAttribute.EVENT_DESTINATIONS,
                                            ConfigurationSetAttribute.TRACKING_OPTIONS,
                                            ConfigurationSetAttribute.DELIVERY_OPTIONS,
                                            ConfigurationSetAttribute.REPUTATION_OPTIONS)))
                    .absentOn("ConfigurationSetDoesNotExist");

    /// By rule set, its rules.
    static final Lookup<String, List<ReceiptRule>> RULE_SETS = Lookup.<String, List<ReceiptRule>>each(
                    "ses:DescribeReceiptRuleSet",
                    (aws, name) -> ses(aws).describeReceiptRuleSet(ask -> ask.ruleSetName(name))
                            .rules())
            .absentOn("RuleSetDoesNotExist");

    private Ses() {}

    static SesClient ses(Aws aws) {
        return aws.client(SesClient.class, SesClient::builder);
    }

    private static <V> Lookup<String, V> identities(
            String action, BiFunction<SesClient, List<String>, Map<String, V>> read) {
        return Lookup.choosing(action, (aws, names) -> {
            var found = new HashMap<String, V>();
            for (var from = 0; from < names.size(); from += IDENTITIES) {
                found.putAll(read.apply(ses(aws), names.subList(from, Math.min(from + IDENTITIES, names.size()))));
            }
            return found;
        });
    }
}
