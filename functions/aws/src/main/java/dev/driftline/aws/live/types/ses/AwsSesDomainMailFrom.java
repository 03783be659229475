package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ses.model.IdentityMailFromDomainAttributes;

/// The domain that mail of an identity says it is from.
final class AwsSesDomainMailFrom {

    static final ResourceType<IdentityMailFromDomainAttributes> TYPE = ResourceType.named("aws_ses_domain_mail_from")
            .readBy(Ses.MAIL_FROMS)
            .attribute("behavior_on_mx_failure", IdentityMailFromDomainAttributes::behaviorOnMXFailureAsString)
            .attribute("mail_from_domain", IdentityMailFromDomainAttributes::mailFromDomain)
            .ignored("domain", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsSesDomainMailFrom() {}
}
