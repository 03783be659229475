package dev.driftline.aws.live.types.sesv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import java.util.Optional;
import software.amazon.awssdk.services.sesv2.model.MailFromAttributes;

/// The domain that mail of an identity says it is from.
final class AwsSesv2EmailIdentityMailFromAttributes {

    static final ResourceType<MailFromAttributes> TYPE = ResourceType.named(
                    "aws_sesv2_email_identity_mail_from_attributes")
            .readBy((reads, declared) -> reads.get(SesV2.IDENTITIES, declared.text("email_identity"))
                    .flatMap(identity -> Optional.ofNullable(identity.mailFromAttributes())))
            .needs(SesV2.IDENTITIES)
            .attribute(
                    "behavior_on_mx_failure",
                    MailFromAttributes::behaviorOnMxFailureAsString,
                    Meaning.unsetIs("USE_DEFAULT_VALUE"))
            .attribute("mail_from_domain", MailFromAttributes::mailFromDomain)
            .ignored("email_identity", "the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesv2EmailIdentityMailFromAttributes() {}
}
